using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>Changes a promised response while its reply is being made, now and then; the reply itself then takes its place. Thread-safe.</summary>
internal sealed class LiveResponse(IDiscordConnection connection, InteractionAddress address, TimeProvider time, CancellationToken cancellationToken)
{
    private readonly Lock gate = new();
    private Task showing = Task.CompletedTask;
    private long? shownAt;

    /// <summary>Shows it, unless something was shown less than the pause ago or is on its way.</summary>
    public void Show(Func<OutgoingMessage> message, TimeSpan pause)
    {
        lock (gate)
        {
            if (showing.IsCompleted && (shownAt is not { } at || time.GetElapsedTime(at) >= pause))
            {
                shownAt = time.GetTimestamp();
                showing = connection.EditResponseAsync(address, message(), cancellationToken);
            }
        }
    }

    /// <summary>Completes when nothing more will be shown: what follows is not overtaken.</summary>
    public Task FinishAsync()
    {
        lock (gate)
        {
            return showing;
        }
    }
}
