using System.Runtime.CompilerServices;

namespace StBriefingBot.Core.Knowledge.Fetching;

/// <param name="SourceIds">Whose address it is.</param>
/// <param name="Address">The address.</param>
/// <param name="State">How it does.</param>
public sealed record CheckedLink(IReadOnlyList<string> SourceIds, string Address, LinkState State);

/// <summary>Keeps what the last look at each address told.</summary>
public interface ILinkRecords
{
    /// <summary>Keeps it for an address; what could not be told leaves what is known.</summary>
    Task KeepAsync(string address, LinkState state, CancellationToken cancellationToken);
}

/// <summary>Looks at every address of the catalogue and keeps which are dead or moved.</summary>
public sealed class CheckLinks(ISourceReader reader, IPageFetcher fetcher, ILinkRecords records)
{
    /// <summary>One address after the other, each told when it is done.</summary>
    public async IAsyncEnumerable<CheckedLink> ExecuteAsync([EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var library = await reader.ReadLibraryAsync(cancellationToken);
        var addresses = library.Catalogue.Entries
            .SelectMany(entry => entry.References.Prepend(entry.Url).OfType<string>().Select(address => (Address: address, entry.Id)))
            .GroupBy(pair => pair.Address, pair => pair.Id, StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            var state = await fetcher.LookAsync(address.Key, cancellationToken);
            await records.KeepAsync(address.Key, state, cancellationToken);
            yield return new CheckedLink([.. address.Distinct(StringComparer.Ordinal)], address.Key, state);
        }
    }
}
