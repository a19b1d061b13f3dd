using System.Runtime.CompilerServices;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Knowledge;

/// <summary>A library in memory.</summary>
internal sealed class FakeSources : ISourceReader
{
    public List<CatalogueEntry> Entries { get; } = [];

    public List<Discrepancy> Discrepancies { get; } = [];

    public List<ReadOutcome.Unreadable> Problems { get; } = [];

    public List<ReadOutcome> Texts { get; } = [];

    public string Fingerprint { get; set; } = "one";

    /// <summary>Called before each text is handed out.</summary>
    public Action BeforeEach { get; set; } = () => { };

    public static CatalogueEntry Entry(string id, SourceKind kind = SourceKind.Cited, int[]? notes = null, params string[] references) =>
        new(id, kind, notes ?? [1], null, [], $"The {id}", null, null, null, null, null, $"https://example.org/{id}", "en", null, null, [], references);

    public static ReadOutcome.Read Digest(string id, LanguageCode language, string slug, params string[] statements) =>
        Digest(id, language, slug, [.. statements.Select(text => (text, new Statement(default, "source")))]);

    public static ReadOutcome.Read Digest(string id, LanguageCode language, string slug, params (string Text, Statement Statement)[] statements) =>
        new($"sources/{id}.{language.Tag()}.md", new SourceText(id, language, PassageKind.Digest, $"The {id}", [new SourceSection(
            [slug], slug, statements.Select((statement, i) => new SourceBlock(statement.Text, null, statement.Statement, [], 10 + i)).ToList())]));

    public Task<Library> ReadLibraryAsync(CancellationToken cancellationToken) => Task.FromResult(new Library(new Catalogue(Entries), [], Discrepancies, Problems));

    public async IAsyncEnumerable<ReadOutcome> ReadTextsAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var text in Texts)
        {
            BeforeEach();
            cancellationToken.ThrowIfCancellationRequested();
            await Task.CompletedTask;
            yield return text;
        }
    }

    public Task<string> FingerprintAsync(CancellationToken cancellationToken) => Task.FromResult(Fingerprint);
}
