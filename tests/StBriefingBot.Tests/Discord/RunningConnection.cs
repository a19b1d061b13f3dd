using System.Threading.Channels;
using StBriefingBot.Discord;

namespace StBriefingBot.Tests.Discord;

/// <summary>A connection that runs beside a test, and what it tells.</summary>
internal sealed class RunningConnection : IAsyncDisposable
{
    private readonly Channel<DiscordEvent> events = Channel.CreateUnbounded<DiscordEvent>();
    private readonly CancellationTokenSource stop = new();
    private readonly IDiscordConnection connection;

    public RunningConnection(IDiscordConnection connection)
    {
        this.connection = connection;
        Ended = connection.RunAsync(happened => events.Writer.TryWrite(happened), stop.Token);
    }

    public Task<DiscordRefusal?> Ended { get; }

    public async Task<T> NextAsync<T>()
        where T : DiscordEvent => Assert.IsType<T>(await events.Reader.ReadAsync().AsTask().WaitAsync(ScriptedDiscord.Patience));

    public async Task<string> NextInteractionAsync() => (await NextAsync<DiscordEvent.InteractionCreated>()).Interaction.Id;

    public Task StopAsync() => stop.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Ended.WaitAsync(ScriptedDiscord.Patience);
        await connection.DisposeAsync();
        stop.Dispose();
    }
}
