using System.Text.Json;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord.Gateway;

/// <summary>Tells the gateway that we live, and notices when it does not.</summary>
internal sealed class Heartbeat(GatewaySocket socket, Func<int?> sequence, TimeProvider time)
{
    private volatile bool acknowledged = true;

    public void Acknowledge() => acknowledged = true;

    /// <summary>Beats until the gateway leaves one unanswered or the connection breaks.</summary>
    /// <param name="interval">What the gateway asked for.</param>
    /// <param name="jitter">Which part of the interval passes before the first beat, 0 to 1.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task UntilUnansweredAsync(TimeSpan interval, double jitter, CancellationToken cancellationToken)
    {
        await Task.Delay(interval * jitter, time, cancellationToken);
        while (acknowledged)
        {
            acknowledged = false;
            if (!await BeatAsync(cancellationToken))
            {
                return;
            }

            await Task.Delay(interval, time, cancellationToken);
        }
    }

    public Task<bool> BeatAsync(CancellationToken cancellationToken) =>
        socket.SendAsync(JsonSerializer.SerializeToUtf8Bytes(new HeartbeatFrame(GatewayOp.Heartbeat, sequence()), DiscordJson.Wire.HeartbeatFrame), cancellationToken);
}
