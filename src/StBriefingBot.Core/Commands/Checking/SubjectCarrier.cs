using System.Text.RegularExpressions;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Citations.Support;

namespace StBriefingBot.Core.Commands.Checking;

/// <summary>Makes the statements of a message complete in themselves: "It was extended in 2014" says of what, and so does a Japanese sentence without a topic.</summary>
internal sealed partial class SubjectCarrier(SentenceReader reader)
{
    private string? subject;

    /// <summary>The statement with the subject of the one before it, where it leaves its own out. Statements come in the order of the message.</summary>
    public string Complete(string statement)
    {
        var reading = reader.Read(statement);
        var complete = reading.IsJapanese ? Japanese(statement) : English(statement);
        if (complete == statement)
        {
            subject = SubjectOf(reading) ?? subject;
        }

        return complete;
    }

    /// <summary>The facts that a sentence joins, each with its subject; the sentence alone when it states one.</summary>
    public IReadOnlyList<string> Parts(string statement) => [.. ClaimParts.Of(reader.Read(statement)).Select(part => part.Trim()).Where(part => part.Length > 0)];

    private string English(string statement) => subject is null || !Pronoun().IsMatch(statement)
        ? statement
        : Pronoun().Replace(statement, match => match.Groups["owner"].Success ? subject + "'s" : subject, 1);

    private string Japanese(string statement) => subject is null || Topic().IsMatch(statement)
        ? statement
        : $"{subject}は{JapanesePronoun().Replace(statement, "")}";

    private static string? SubjectOf(SentenceReading reading)
    {
        if (reading.IsJapanese)
        {
            return Topic().Match(reading.Text) is { Success: true } topic ? topic.Groups["topic"].Value.Split('、')[^1] : null;
        }

        var verb = reading.Terms.FirstOrDefault(term => term.IsVerb || EnglishFunctionWords.Auxiliaries.Contains(term.Folded));
        var before = verb is null ? "" : Opening().Replace(reading.Text[..verb.Span.Start].Trim(), "");
        return before.Any(char.IsUpper) ? before : null;
    }

    [GeneratedRegex(@"^(?:(?:it|they|he|she|this|these)(?= (?:is|are|was|were|has|have|had|will|would|can|could|also|then|later|\w+(?:ed|s)|took|began|came|went|held|met|set|built|gave|led|made|ran|put|grew|became|won|lost|sent|said)\b)|(?<owner>its|their|his|her)(?= ))", RegexOptions.IgnoreCase)]
    private static partial Regex Pronoun();

    /// <summary>"In 1988, the two governments …".</summary>
    [GeneratedRegex(@"^(?:(?:in|on|at|by|since|after|before|during|according to|under) [^,]{1,60}, )+", RegexOptions.IgnoreCase)]
    private static partial Regex Opening();

    [GeneratedRegex(@"^(?!それは|これは|同)(?<topic>[^。はがも]{2,60})(?:では|には|は|が|も)")]
    private static partial Regex Topic();

    [GeneratedRegex("^(?:それ|これ)は、?")]
    private static partial Regex JapanesePronoun();
}
