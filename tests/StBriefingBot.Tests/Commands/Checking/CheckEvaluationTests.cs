using System.Globalization;
using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Members;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Citations;
using StBriefingBot.Tests.Sources;
using Xunit.Abstractions;

namespace StBriefingBot.Tests.Commands.Checking;

/// <summary>The evaluation claims, checked against a library of all their passages: nobody says which passage a claim belongs to.</summary>
public sealed class CheckEvaluationTests(ITestOutputHelper output)
{
    /// <summary>Per cent of faithful claims that find their support; raise it when the check does better, never lower it.</summary>
    private const double LeastSupported = 90;

    /// <summary>Per cent of corrupted claims that pass for supported: many passages have a chance to be misread; raise nothing here, lower it when the check does better.</summary>
    private const double MostDeceived = 1;

    /// <summary>True of another passage, or of two together: no corruption of a fact.</summary>
    private static readonly string[] TrueElsewhere = ["wrong-citation", "stitched"];

    [Fact]
    public async Task Faithful_claims_find_support_and_corrupted_ones_do_not()
    {
        using var folder = new TemporaryFolder();
        var claims = ShippedKnowledge.Claims().Where(claim => !TrueElsewhere.Contains(claim.Kind)).ToList();
        using var index = await BuildAsync(folder.Path, claims.SelectMany(claim => claim.Passages));
        var check = new CheckMessage(index, new Library(new Catalogue([]), [], [], []), ShippedKnowledge.Thesaurus, ShippedKnowledge.Verifier, new ChatBench().Recall);

        var judged = new List<(EvaluatedClaim Claim, IReadOnlyList<CheckedClaim> Found)>();
        foreach (var claim in claims)
        {
            judged.Add((claim, await CheckAsync(check, claim.Claim)));
        }

        var faithful = judged.Where(pair => pair.Claim.IsSupported).ToList();
        var corrupted = judged.Where(pair => !pair.Claim.IsSupported).ToList();
        var supported = 100.0 * faithful.Count(pair => IsSupported(pair.Found)) / faithful.Count;
        var deceived = 100.0 * corrupted.Count(pair => IsSupported(pair.Found)) / corrupted.Count;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"faithful supported: {supported:F1} % of {faithful.Count}; faithful contradicted: {faithful.Count(pair => pair.Found.Any(claim => claim.Kind == VerdictKind.Contradicted))}"));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"corrupted supported: {deceived:F1} % of {corrupted.Count}; corrupted contradicted: {corrupted.Count(pair => pair.Found.Any(claim => claim.Kind == VerdictKind.Contradicted))}"));
        foreach (var (claim, found) in judged.Where(pair => pair.Claim.IsSupported != IsSupported(pair.Found)))
        {
            output.WriteLine($"{claim.Id} [{claim.Kind}, {claim.Language}] {claim.Claim} → {string.Join(" | ", found.Select(each => $"{each.Kind}: {each.Quotation?.Quote}"))}");
        }

        Assert.True(supported >= LeastSupported, $"{supported:F1} % of the faithful claims found support.");
        Assert.True(deceived <= MostDeceived, $"{deceived:F1} % of the corrupted claims passed for supported.");
    }

    [Fact]
    public async Task A_library_that_lacks_a_claims_passage_hardly_ever_contradicts_it()
    {
        using var folder = new TemporaryFolder();
        var claims = ShippedKnowledge.Claims().Where(claim => claim.Kind == "faithful").ToList();
        var others = ShippedKnowledge.Claims().Select(claim => claim.Passages).ToList();
        var contradicted = new List<string>();

        // Three libraries, each without a third of the passages; a claim is held against the one without its own.
        for (var third = 0; third < 3; third++)
        {
            var lacking = claims.SelectMany(claim => claim.Passages).Distinct().Where((_, number) => number % 3 == third).ToHashSet();
            using var index = await BuildAsync(Path.Combine(folder.Path, $"{third}"), others.SelectMany(passages => passages).Where(passage => !lacking.Contains(passage)));
            var check = new CheckMessage(index, new Library(new Catalogue([]), [], [], []), ShippedKnowledge.Thesaurus, ShippedKnowledge.Verifier, new ChatBench().Recall);
            foreach (var claim in claims.Where(claim => claim.Passages.All(lacking.Contains)))
            {
                contradicted.AddRange((await CheckAsync(check, claim.Claim)).Where(found => found.Kind == VerdictKind.Contradicted).Select(found => $"{claim.Id} {claim.Claim} → {found.Quotation!.Quote}"));
            }
        }

        contradicted.ForEach(output.WriteLine);
        Assert.True(contradicted.Count * 100 <= claims.Count, $"{contradicted.Count} of {claims.Count} claims were contradicted by passages on something else.");
    }

    private static async Task<IReadOnlyList<CheckedClaim>> CheckAsync(CheckMessage check, string claim)
    {
        var options = new OptionValues(new Dictionary<string, string> { ["text"] = claim });
        var reply = await check.ExecuteAsync(new CommandCall(options, ChatBench.Ann, Role.Member, ChatBench.Harbour, LanguageCode.English), CancellationToken.None);
        return reply is Reply.ClaimsChecked found ? found.Claims : [];
    }

    private static bool IsSupported(IReadOnlyList<CheckedClaim> found) => found.Count > 0 && found.All(claim => claim.Kind == VerdictKind.Supported);

    private static async Task<SqlitePassageIndex> BuildAsync(string folder, IEnumerable<string> texts)
    {
        var writer = new SqlitePassageIndexWriter(folder, TimeProvider.System);
        var generation = await writer.BuildAsync(texts.Distinct().Select(Passage).ToAsyncEnumerable(), "claims", null, CancellationToken.None);
        await writer.ActivateAsync(generation.Number, CancellationToken.None);
        return new SqlitePassageIndex(folder);
    }

    private static Passage Passage(string text, int number)
    {
        var statements = SentenceSplitter.Split(text).Select(span => new Statement(span, "text")).ToList();
        return new Passage($"text-{number}#whole", $"text-{number}", LanguageDetector.Detect(text), PassageKind.FullText, "", [], $"¶{number}", text, statements);
    }
}
