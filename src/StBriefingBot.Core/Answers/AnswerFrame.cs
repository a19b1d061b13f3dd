namespace StBriefingBot.Core.Answers;

/// <summary>The statement that a question leaves open, around the place of the answer.</summary>
public sealed record AnswerFrame(string Before, string After)
{
    /// <summary>The statement completed: what somebody who gives this answer says.</summary>
    public string With(string answer) => $"{Before}{answer}{After}".Trim();

    /// <summary>The same of something else; unchanged where it does not say the words.</summary>
    public AnswerFrame Replacing(string words, string others) =>
        new(Before.Replace(words, others, StringComparison.OrdinalIgnoreCase), After.Replace(words, others, StringComparison.OrdinalIgnoreCase));
}
