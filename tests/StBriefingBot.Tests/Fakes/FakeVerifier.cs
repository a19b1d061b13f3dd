using StBriefingBot.Core.Citations;

namespace StBriefingBot.Tests.Fakes;

/// <summary>Supports what stands word for word in a passage; calls everything else by the given name.</summary>
internal sealed class FakeVerifier(VerdictKind otherwise = VerdictKind.Unsupported) : IClaimVerifier
{
    public Verdict Verify(string claim, IReadOnlyList<string> passages) => passages.Any(passage => passage.Contains(claim, StringComparison.Ordinal))
        ? new Verdict(VerdictKind.Supported, [])
        : new Verdict(otherwise, ["The passages do not say this."]);
}
