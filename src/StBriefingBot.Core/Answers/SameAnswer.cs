using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Answers;

/// <summary>
/// Whether a further statement belongs beside the best one. Who asks for a date, a sum or a place gets another one only where the library knows of a dispute;
/// else the second speaks of something beside the question.
/// </summary>
internal static class SameAnswer
{
    /// <summary>True where it gives the same value or name of the kind asked for, and for questions that ask for no such thing.</summary>
    public static bool Holds(Question question, Evidence best, Evidence further)
    {
        if (best.Statement.Disputed is not null || best.Statement.Corrects is not null || further.Statement.Corrects is not null)
        {
            return true;
        }

        switch (question.Type)
        {
            case AnswerType.Date or AnswerType.Year or AnswerType.Duration or AnswerType.Money or AnswerType.Percent:
                var told = AskedType.NewValues(question, best.Profile).ToList();
                return told.Count == 0 || AskedType.NewValues(question, further.Profile).Any(value => told.Exists(other => other.Supports(value) || value.Supports(other)));
            case AnswerType.Person or AnswerType.Place or AnswerType.Organisation:
                var named = AskedType.NewNames(question, best.Profile).ToList();
                return named.Count == 0 || AskedType.NewNames(question, further.Profile).Any(name => named.Exists(other => AreOne(name, other)));
            default:
                return true;
        }
    }

    /// <summary>"Kishida" is "Fumio Kishida".</summary>
    private static bool AreOne(Name left, Name right) =>
        left.Text.Contains(right.Text, StringComparison.OrdinalIgnoreCase) || right.Text.Contains(left.Text, StringComparison.OrdinalIgnoreCase);
}
