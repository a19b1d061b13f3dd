using StBriefingBot.Core.Answers;

namespace StBriefingBot.Core.Questions.Composing;

/// <summary>Numbers what is cited in the order in which it first is; a statement cited twice keeps its number.</summary>
internal sealed class EvidenceNumbering
{
    private readonly List<Evidence> cited = [];

    /// <summary>What was numbered so far, the first with number 1.</summary>
    public IReadOnlyList<Evidence> Cited => cited;

    public AnswerSentence Marked(VerifiedSentence sentence) => new(sentence.Text, sentence.Evidence.Select(NumberOf).Distinct().ToList(), sentence.Origin);

    private int NumberOf(Evidence evidence)
    {
        var known = cited.FindIndex(other => other.Passage.Id == evidence.Passage.Id && other.Position == evidence.Position);
        if (known < 0)
        {
            cited.Add(evidence);
        }

        return known < 0 ? cited.Count : known + 1;
    }
}
