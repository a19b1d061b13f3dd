using StBriefingBot.Channels.Discord;
using StBriefingBot.Tests.Discord;

namespace StBriefingBot.Tests.Channels.Discord;

public sealed class AcknowledgementsTests
{
    [Fact]
    public async Task Work_waits_while_a_first_response_is_on_its_way()
    {
        var acknowledgements = new Acknowledgements(TimeProvider.System);
        var answered = new TaskCompletionSource<int>(TaskCreationOptions.RunContinuationsAsynchronously);

        var first = acknowledgements.FirstAsync(() => answered.Task);
        var work = acknowledgements.QuietAsync(CancellationToken.None);
        var waited = !work.IsCompleted;
        answered.SetResult(7);
        await work.WaitAsync(ScriptedDiscord.Patience);

        Assert.True(waited);
        Assert.Equal(7, await first);
    }

    [Fact]
    public async Task It_does_not_wait_for_ever()
    {
        var acknowledgements = new Acknowledgements(TimeProvider.System);
        var never = new TaskCompletionSource<int>();
        var first = acknowledgements.FirstAsync(() => never.Task);

        await acknowledgements.QuietAsync(CancellationToken.None).WaitAsync(ScriptedDiscord.Patience);

        Assert.False(first.IsCompleted);
    }
}
