using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Quizzes.Generating;

/// <summary>Finds, among the questions that a statement says it answers, one that asks for the fact and does not tell it.</summary>
internal static partial class QuestionForms
{
    private const int ShortestQuestion = 20;
    private const int ShortestInJapanese = 10;

    public static string? For(QuizFact fact) => (fact.Statement.Asked ?? []).FirstOrDefault(question => Asks(question, fact) && !Tells(question, fact) && StandsAlone(question));

    private static bool Asks(string question, QuizFact fact) => fact.Kind switch
    {
        FactKind.Date => fact.Exactness == 1 ? Year().IsMatch(question) || When().IsMatch(question) : When().IsMatch(question),
        FactKind.Quantity => HowMuch().IsMatch(question),
        _ => Who().IsMatch(question),
    };

    /// <summary>It holds the answer, or another date beside it: then two answers would fit, or none.</summary>
    private static bool Tells(string question, QuizFact fact) =>
        question.Contains(fact.Answer, StringComparison.OrdinalIgnoreCase)
        || (fact.Value is { } value && ValueReader.Read(question).Any(said => said.Comparable(value)))
        || And().IsMatch(question);

    private static bool StandsAlone(string question) => question.Length >= (LanguageDetector.Detect(question) == LanguageCode.Japanese ? ShortestInJapanese : ShortestQuestion);

    [GeneratedRegex(@"^(?:When|On (?:what|which) (?:day|date)|(?:On|From|Since) what day)\b|いつ|何年何月|何月何日", RegexOptions.IgnoreCase)]
    private static partial Regex When();

    [GeneratedRegex(@"^(?:In )?(?:what|which) year\b|何年(?!間|何)", RegexOptions.IgnoreCase)]
    private static partial Regex Year();

    [GeneratedRegex(@"^(?:How (?:many|much|long|large|big|high)|For how (?:many|long)|What (?:percentage|share|sum|amount))\b|いくら|何人|何名|何年間|何か月|何か国|何件|何回|何パーセント|どのくらい|どれくらい", RegexOptions.IgnoreCase)]
    private static partial Regex HowMuch();

    [GeneratedRegex(@"^(?:Who|Which (?:person|minister|president|secretary|official|astronaut|ambassador))\b|誰|だれ|どなた", RegexOptions.IgnoreCase)]
    private static partial Regex Who();

    /// <summary>Two questions in one.</summary>
    [GeneratedRegex(@"\b(?:and|or) (?:who|when|where|what|why|how|which|by whom)\b|[、，](?:また|そして)|いつ.*(?:誰|どこ)|(?:誰|どこ).*いつ", RegexOptions.IgnoreCase)]
    private static partial Regex And();
}
