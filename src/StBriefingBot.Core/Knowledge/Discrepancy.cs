using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge;

public enum Severity
{
    High,
    Medium,
    Low,
}

/// <summary>A place where the article and the record differ.</summary>
/// <param name="Id">What statements name in <c>disputed</c> and <c>corrects</c>.</param>
/// <param name="Severity">How much it matters to someone who repeats the value.</param>
/// <param name="Notes">The article's notes concerned.</param>
/// <param name="Sources">The catalogue ids concerned.</param>
/// <param name="Topic">What it is about.</param>
/// <param name="Article">What the article says, a full sentence.</param>
/// <param name="Record">What the better supported record says, a full sentence.</param>
/// <param name="Since">The day from which the record differs, where a later development made the difference.</param>
public sealed record Discrepancy(
    string Id,
    Severity Severity,
    IReadOnlyList<int> Notes,
    IReadOnlyList<string> Sources,
    Bilingual Topic,
    Bilingual Article,
    Bilingual Record,
    PartialDate? Since = null);

/// <summary>The same text in both languages.</summary>
public sealed record Bilingual(string English, string Japanese)
{
    public string In(LanguageCode language) => language == LanguageCode.Japanese ? Japanese : English;
}
