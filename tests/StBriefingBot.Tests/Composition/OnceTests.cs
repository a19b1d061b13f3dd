using StBriefingBot.Composition;

namespace StBriefingBot.Tests.Composition;

public sealed class OnceTests
{
    private int made;

    [Fact]
    public async Task It_is_made_when_first_asked_for_and_then_kept()
    {
        using var once = new Once<string>(Make);

        Assert.Equal(["1", "1"], [await once.GetAsync(CancellationToken.None), await once.GetAsync(CancellationToken.None)]);
    }

    [Fact]
    public async Task It_is_made_anew_when_what_it_was_made_from_has_changed()
    {
        int? version = null;
        using var once = new Once<string>(Make, _ => Task.FromResult(version));

        var first = await once.GetAsync(CancellationToken.None);
        var again = await once.GetAsync(CancellationToken.None);
        version = 2;
        var changed = await once.GetAsync(CancellationToken.None);

        Assert.Equal(("1", "1", "2"), (first, again, changed));
        Assert.Equal("2", await once.GetAsync(CancellationToken.None));
    }

    [Fact]
    public async Task A_failure_is_not_kept()
    {
        var fails = true;
        using var once = new Once<string>(token => fails ? throw new IOException("The disk is gone.") : Make(token), _ => Task.FromResult<int?>(1));

        await Assert.ThrowsAsync<IOException>(async () => await once.GetAsync(CancellationToken.None));
        fails = false;

        Assert.Equal("1", await once.GetAsync(CancellationToken.None));
    }

    private Task<string> Make(CancellationToken cancellationToken) => Task.FromResult($"{++made}");
}
