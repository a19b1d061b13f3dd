using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions;

/// <summary>The answer as one text: sentences with their markers.</summary>
internal static class AnswerText
{
    public static string Of(IReadOnlyList<AnswerSentence> sentences, LanguageCode language) =>
        string.Join(language == LanguageCode.Japanese ? "\n" : " ", sentences.Select(sentence => sentence.Text + string.Concat(sentence.Markers.Select(marker => $" [{marker}]"))));
}
