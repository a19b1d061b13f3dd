using System.Security.Cryptography;
using System.Text;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Fetching;

namespace StBriefingBot.Tests.Fakes;

/// <summary>A network of the pages that a test writes; all else is not there.</summary>
internal sealed class FakePageFetcher : IPageFetcher
{
    private readonly string folder = Path.Combine(Path.GetTempPath(), $"stbot-pages-{Guid.NewGuid():N}");

    /// <summary>The content of each address.</summary>
    public Dictionary<string, string> Pages { get; } = [];

    public Dictionary<string, LinkState> Links { get; } = [];

    public DateTimeOffset Now { get; set; } = new(2026, 5, 4, 9, 0, 0, TimeSpan.Zero);

    public Task<FetchOutcome> FetchAsync(string address, Validators? known, CancellationToken cancellationToken)
    {
        if (!Pages.TryGetValue(address, out var content))
        {
            return Task.FromResult<FetchOutcome>(new FetchOutcome.Failed(new Bilingual($"There is no {address}.", $"{address} はありません。")));
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
        if (known?.ETag == hash)
        {
            return Task.FromResult<FetchOutcome>(new FetchOutcome.Unchanged());
        }

        var file = Path.Combine(Directory.CreateDirectory(folder).FullName, Path.GetFileName(address));
        File.WriteAllText(file, content);
        return Task.FromResult<FetchOutcome>(new FetchOutcome.Fetched(
            new FetchedPage(file, new Origin(address, address, Now, hash, new Validators(hash, null)), () => Directory.Delete(folder, recursive: true))));
    }

    public Task<LinkState> LookAsync(string address, CancellationToken cancellationToken) =>
        Task.FromResult(Links.GetValueOrDefault(address) ?? new LinkState.Untold(new Bilingual("Nobody looked.", "未確認です。")));
}
