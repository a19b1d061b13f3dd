using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Quizzes.Generating;

/// <summary>What generated items say in our own words, in both languages.</summary>
internal static class GeneratingWording
{
    public static readonly Bilingual FillTheBlank = new("Which words belong in the blank?", "空欄に入る語句は何ですか。");

    public static Bilingual SaysSo(string title, string heading) => new($"So says “{title}”, under “{heading}”.", $"「{title}」の「{heading}」にこの記述がある。");
}
