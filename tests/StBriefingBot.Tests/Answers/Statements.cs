using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Answers;

/// <summary>Questions and evidence made from plain sentences.</summary>
internal static class Statements
{
    public static Question Question(string text, LanguageCode? language = null) => new QuestionReader(Terms.Thesaurus).Read(text, language);

    public static SentenceProfile Profile(string text) => SentenceProfile.Of(text, Terms.Thesaurus);

    /// <summary>The evidence that a passage of these statements gives for a question, best first.</summary>
    public static IReadOnlyList<Evidence> Find(Question question, params Passage[] passages) => Find(question, asOf: null, passages);

    public static IReadOnlyList<Evidence> Find(Question question, DateOnly? asOf, params Passage[] passages) =>
        new EvidenceFinder(new PassageProfiles(Terms.Thesaurus, asked => new QuestionReader(Terms.Thesaurus).Read(asked, language: null))).Find(question, Found(passages), Weights(question), asOf);

    public static Sufficiency Judge(string question, params Passage[] passages)
    {
        var read = Question(question);
        return SufficiencyRule.Judge(read, Find(read, passages), Weights(read), new DateOnly(2024, 6, 1));
    }

    public static Passage Passage(params string[] statements) => Of("coast", "one", LanguageCode.English, statements);

    public static Passage Of(string source, string slug, LanguageCode language, params string[] statements) =>
        Brightwater.Of(source, slug, language, "Coast", "Notes", [.. statements.Select(text => (text, "source"))]);

    /// <summary>A passage by itself tells nothing of rarity: every concept counts as one that the library seldom names.</summary>
    private static IReadOnlyList<double> Weights(Question question) =>
        new QueryBuilder(Terms.Thesaurus).Weights(question, new Dictionary<string, double>());

    private static SearchResult Found(Passage[] passages) => new([.. passages.Select(passage => new RankedPassage(passage, 1))], new Dictionary<string, double>());
}
