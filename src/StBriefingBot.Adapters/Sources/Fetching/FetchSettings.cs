namespace StBriefingBot.Adapters.Sources.Fetching;

/// <param name="TrustedHosts">Hosts that may be fetched although their address is not public, as <c>host</c> or <c>host:port</c>; only where a person names them.</param>
/// <param name="TimeLimit">For one page, redirects and pauses included.</param>
/// <param name="LargestInBytes">Of a page, unpacked.</param>
/// <param name="Pause">Between two requests to one host.</param>
public sealed record FetchSettings(IReadOnlyCollection<string> TrustedHosts, TimeSpan TimeLimit, long LargestInBytes, TimeSpan Pause)
{
    /// <summary>Before the first further try of a request that failed for the time being; it doubles from try to try.</summary>
    public TimeSpan FirstBackOff { get; init; } = TimeSpan.FromSeconds(1);

    public bool Trusts(Uri address) =>
        TrustedHosts.Contains(address.IdnHost, StringComparer.OrdinalIgnoreCase) || TrustedHosts.Contains($"{address.IdnHost}:{address.Port}", StringComparer.OrdinalIgnoreCase);
}
