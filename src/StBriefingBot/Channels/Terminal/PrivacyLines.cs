using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Terminal;

/// <summary>What is kept about the person who asks.</summary>
internal static class PrivacyLines
{
    private const int Listed = 10;

    public static IReadOnlyList<StyledLine> Of(StoredAboutPerson stored, LanguageCode language)
    {
        var labels = ChatLabels.In(language);
        var lines = new List<StyledLine>
        {
            StyledLine.Of(stored.KeepsQuestions ? labels.QuestionsAreKept : labels.QuestionsAreNotKept),
            StyledLine.Of(labels.Counts(stored.Answers.Count, stored.Feedback, stored.Turns)),
            StyledLine.Of(labels.QuizAnswers(stored.QuizAnswers)),
        };
        lines.AddRange(stored.Questions.Take(Listed).Select(question => StyledLine.Of($"{WrittenDate.Of(DateOnly.FromDateTime(question.At.UtcDateTime), language)} {question.At.UtcDateTime:HH:mm} UTC  {question.Text}", indent: 2)));
        lines.AddRange(stored.SourceRequests.Take(Listed).Select(text => new StyledLine([new StyledSpan(labels.Requested + " ", TextStyle.Faint), new StyledSpan(text)], Indent: 2)));
        lines.Add(StyledLine.Of(labels.PrivacyHint, TextStyle.Faint));
        return lines;
    }
}
