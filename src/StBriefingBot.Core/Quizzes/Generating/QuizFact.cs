using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Quizzes.Generating;

/// <summary>What a question can ask for.</summary>
internal enum FactKind
{
    Date,
    Quantity,
    Person,
}

/// <summary>A statement with the one thing in it that a question can ask for.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Kind">What it can be asked for.</param>
/// <param name="Span">Where that stands in the text.</param>
/// <param name="Value">As it was read; null for a name.</param>
internal sealed record QuizFact(Passage Passage, Statement Statement, string Text, FactKind Kind, TextSpan Span, Value? Value)
{
    /// <summary>The thing itself, as it is written there.</summary>
    public string Answer => Span.Of(Text);

    /// <summary>Whether it stands there once, so that a blank in its place is not filled elsewhere in the sentence.</summary>
    public bool StandsOnce => Text.IndexOf(Answer, StringComparison.OrdinalIgnoreCase) == Span.Start && Text.IndexOf(Answer, Span.End, StringComparison.OrdinalIgnoreCase) < 0;

    /// <summary>Day, month or year: how exact a date is; 0 for anything else.</summary>
    public int Exactness => Value is { Kind: ValueKind.Date, Date: var date } ? 1 + (date.Month is null ? 0 : 1) + (date.Day is null ? 0 : 1) : 0;

    /// <summary>
    /// What can be asked of a statement: its one date, its one number with a unit, its one person. Statements that are disputed, doubtful or overtaken
    /// teach nothing.
    /// </summary>
    public static IEnumerable<QuizFact> Of(Passage passage, Statement statement, Thesaurus thesaurus)
    {
        if (statement is not { Confidence: not Confidence.Low, Disputed: null, Until: null, Caution: null })
        {
            yield break;
        }

        var text = statement.Span.Of(passage.Text);
        var profile = SentenceProfile.Of(text, thesaurus);
        var dates = profile.Values.Where(value => value.Kind is ValueKind.Date or ValueKind.Decade).ToList();
        if (dates is [{ Kind: ValueKind.Date, Date.Year: not null } date])
        {
            yield return new QuizFact(passage, statement, text, FactKind.Date, date.Span, date);
        }

        var quantities = profile.Values.Where(value => value.Kind == ValueKind.Quantity).ToList();
        if (quantities is [{ Unit.Length: > 0, Bound: Bound.Exact } quantity] && quantity.Span.Of(text).Any(char.IsDigit))
        {
            yield return new QuizFact(passage, statement, text, FactKind.Quantity, quantity.Span, quantity);
        }

        var people = profile.Names.Where(name => name.Kind == NameKind.Person).Distinct().ToList();
        if (people is [{ } person] && person.Text.Length > 2)
        {
            yield return new QuizFact(passage, statement, text, FactKind.Person, person.Span, null);
        }
    }

    /// <summary>The statement with something else in place of the answer.</summary>
    public string With(string other) => Text[..Span.Start] + other + Text[Span.End..];
}
