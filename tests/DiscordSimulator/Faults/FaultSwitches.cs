using DiscordSimulator.Gateway;

namespace DiscordSimulator.Faults;

/// <summary>What can be made to go wrong, on the gateway and on REST.</summary>
public sealed class FaultSwitches
{
    private const string Truncated = """{"t":"MESSAGE_CREATE","s":""";
    private readonly Simulation simulation;

    internal FaultSwitches(Simulation simulation) => this.simulation = simulation;

    /// <summary>Breaks every gateway connection without a close code; sessions stay resumable.</summary>
    public void DropConnections() => Each(connection => connection.Abort());

    public void CloseConnections(CloseCode code) => Each(connection => connection.Close(code));

    /// <summary>Op 7: asks bots to reconnect and resume.</summary>
    public void AskToReconnect() => Each(connection => connection.Send(Payload.Of(Opcode.Reconnect)));

    /// <summary>Op 9: takes sessions away.</summary>
    /// <param name="resumable">Whether bots may try to resume all the same.</param>
    public void InvalidateSessions(bool resumable) => Each(connection =>
    {
        if (!resumable && connection.Session is { } session)
        {
            simulation.Gateway.Forget(session);
        }

        connection.LoseSession();
        connection.Send(Payload.Of(Opcode.InvalidSession, resumable));
    });

    /// <summary>Forgets sessions without a word, so that resuming fails.</summary>
    public void ForgetSessions() => Each(connection =>
    {
        if (connection.Session is { } session)
        {
            simulation.Gateway.Forget(session);
        }
    });

    /// <summary>Op 1: asks for a heartbeat at once.</summary>
    public void AskForHeartbeat() => Each(connection => connection.Send(Payload.Of(Opcode.Heartbeat)));

    /// <summary>Heartbeats on the present connections are no longer acknowledged.</summary>
    public void IgnoreHeartbeats() => Each(connection => connection.IgnoresHeartbeats = true);

    /// <summary>The present connections look open, but nothing comes through in either direction. What happens meanwhile can be resumed.</summary>
    public void MakeZombies() => Each(connection => connection.IsZombie = true);

    /// <summary>Sends something that is no payload.</summary>
    public void SendMalformedFrame(string frame = Truncated) => Each(connection => connection.Send(frame));

    /// <summary>So many attempts to open a gateway connection are turned away with 503.</summary>
    public void RefuseConnections(int attempts) => Locked(() => simulation.Gateway.RefusedAttempts = attempts);

    /// <summary>Lets the next requests of a route meet a fault.</summary>
    /// <param name="method">Such as <c>POST</c>; <c>*</c> for any.</param>
    /// <param name="path">Behind <c>/api/v10</c>, such as <c>/channels/*/messages</c>; <c>**</c> stands for everything.</param>
    public void OnRest(string method, string path, RestFault fault, int times = 1) => Locked(() => simulation.RestFaults.Add(method, path, fault, times));

    public void ClearRest() => Locked(simulation.RestFaults.Clear);

    private void Each(Action<GatewayConnection> act) => Locked(() =>
    {
        foreach (var connection in simulation.Gateway.Connections.ToList())
        {
            act(connection);
        }
    });

    private void Locked(Action act)
    {
        lock (simulation.Gate)
        {
            act();
        }
    }
}
