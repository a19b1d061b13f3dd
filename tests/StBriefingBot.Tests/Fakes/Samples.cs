using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Fakes;

/// <summary>A source, a passage in each language and answers from them, made up for tests.</summary>
internal static class Samples
{
    public const string English = "The Harbour Agreement was signed in Lisbon on 4 March 1997.";
    public const string Japanese = "港湾協定は1997年3月4日にリスボンで署名された。";

    public static readonly CatalogueEntry Harbour = new(
        "harbour-1997", SourceKind.Cited, [3], "Port Authority", ["A. Writer"], "The Harbour Agreement", "港湾協定", "Port Press", "treaty",
        new PartialDate(1997, 3, 4), null, "https://example.org/harbour", "en", "public", "full text", ["all"], []);

    public static readonly CatalogueEntry Lighthouse = Harbour with { Id = "lighthouse-2001", Title = "The Lighthouse Report", TitleJapanese = null, Url = null, Notes = [] };

    public static readonly Passage EnglishPassage = PassageOf("harbour-1997.en#signature", LanguageCode.English, "The Harbour Agreement", "Signature", "Two states met.\n" + English + "\nIt was kept.");

    public static readonly Passage JapanesePassage = PassageOf("harbour-1997.ja#signature", LanguageCode.Japanese, "港湾協定", "署名", Japanese);

    public static Answer Answered(AskRequest request) => request.Turns[^1].Any(letter => letter > '\u3000') ? AnswerInJapanese : AnswerInEnglish;

    public static Answer AnswerInEnglish { get; } = AnswerOf(EnglishPassage, English, "4 March 1997", "Later sources give the same day.");

    public static Answer AnswerInJapanese { get; } = AnswerOf(JapanesePassage, Japanese, "1997年3月4日", "後の資料も同じ日付を示している。");

    public static Answer Abstained { get; } = new(
        "The library does not say.", null, Abstained: true, LanguageCode.English, "extractive", [], [], [], [new RankedPassage(EnglishPassage, 0.2)], 1);

    private static Answer AnswerOf(Passage passage, string sentence, string shortAnswer, string note)
    {
        var start = passage.Text.IndexOf(sentence, StringComparison.Ordinal);
        var citation = new Citation(
            1, passage.SourceId, passage.Id, passage.Locator, passage.Title, Harbour.Issuer, Harbour.Date, Harbour.Url, sentence, new TextSpan(start, start + sentence.Length));
        return new Answer(sentence + " [1]", shortAnswer, Abstained: false, passage.Language, "extractive", [new AnswerSentence(sentence, [1])], [citation], [note], [], 1);
    }

    private static Passage PassageOf(string id, LanguageCode language, string title, string heading, string text) =>
        new(id, "harbour-1997", language, PassageKind.Digest, title, [heading], heading, text, [new Statement(new TextSpan(0, text.Length), "source")]);
}
