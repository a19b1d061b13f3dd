using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Tests.Fakes;

/// <summary>A library in memory.</summary>
internal sealed class FakeSourceReader(IReadOnlyList<CatalogueEntry> entries, IReadOnlyList<SourceText>? texts = null, string fingerprint = "as built") : ISourceReader
{
    public Task<Library> ReadLibraryAsync(CancellationToken cancellationToken) => Task.FromResult(new Library(new Catalogue(entries), [], [], []));

    public IAsyncEnumerable<ReadOutcome> ReadTextsAsync(CancellationToken cancellationToken) =>
        (texts ?? []).Select(text => (ReadOutcome)new ReadOutcome.Read(text.SourceId + ".md", text)).ToAsyncEnumerable();

    public Task<string> FingerprintAsync(CancellationToken cancellationToken) => Task.FromResult(fingerprint);
}
