using System.Globalization;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Lucene;

/// <summary>What is known of all passages of a language.</summary>
/// <param name="Passages">How many there are.</param>
/// <param name="Length">Their weighted lengths together, in occurrences as indexed.</param>
internal sealed record LanguageTotals(int Passages, long Length)
{
    public double AverageLength => Passages == 0 ? 1 : Math.Max(1, (double)Length / Passages);
}

/// <summary>What a generation says of itself, kept as user data of Lucene's commit: it appears with the commit or not at all.</summary>
internal sealed record Manifest(Generation Generation, IReadOnlyDictionary<LanguageCode, LanguageTotals> Languages)
{
    /// <summary>Of fields, terms and weights. One of another version is built anew.</summary>
    private const string Version = "1";

    public Dictionary<string, string> Write()
    {
        var data = new Dictionary<string, string>
        {
            ["version"] = Version,
            ["number"] = Text(Generation.Number),
            ["builtAt"] = Generation.BuiltAt.ToString("O", CultureInfo.InvariantCulture),
            ["passages"] = Text(Generation.Passages),
            ["sources"] = Text(Generation.Sources),
            ["fingerprint"] = Generation.Fingerprint,
        };
        foreach (var (language, totals) in Languages)
        {
            data[$"{language.Tag()}.passages"] = Text(totals.Passages);
            data[$"{language.Tag()}.length"] = Text(totals.Length);
        }

        return data;
    }

    /// <returns>Null where it is of another version, or none.</returns>
    public static Manifest? Read(IDictionary<string, string> data)
    {
        if (!data.TryGetValue("version", out var version) || version != Version)
        {
            return null;
        }

        var builtAt = DateTimeOffset.ParseExact(data["builtAt"], "O", CultureInfo.InvariantCulture);
        var generation = new Generation((int)Number(data, "number"), builtAt, (int)Number(data, "passages"), (int)Number(data, "sources"), data["fingerprint"], IsLive: false);
        return new Manifest(
            generation,
            LuceneFields.Languages
                .Where(language => data.ContainsKey($"{language.Tag()}.passages"))
                .ToDictionary(language => language, language => new LanguageTotals((int)Number(data, $"{language.Tag()}.passages"), Number(data, $"{language.Tag()}.length"))));
    }

    private static long Number(IDictionary<string, string> data, string key) => long.Parse(data[key], NumberStyles.None, CultureInfo.InvariantCulture);

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
