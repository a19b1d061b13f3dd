using StBriefingBot.Composition;

namespace StBriefingBot.Tests.Fakes;

/// <summary>Does what the test says in place of building an index.</summary>
internal sealed class FakeFirstBuild(Func<CancellationToken, Task<string?>> build) : IFirstBuild
{
    public int Builds { get; private set; }

    public Task<string?> ExecuteAsync(CancellationToken cancellationToken)
    {
        Builds++;
        return build(cancellationToken);
    }
}
