using DiscordSimulator.Faults;

namespace DiscordSimulator.Control;

/// <summary>Gateway faults by the names they have at the keyboard and over HTTP.</summary>
internal static class GatewayFault
{
    private static readonly Dictionary<string, Action<FaultSwitches>> ByName = new(StringComparer.OrdinalIgnoreCase)
    {
        ["drop"] = faults => faults.DropConnections(),
        ["reconnect"] = faults => faults.AskToReconnect(),
        ["invalid"] = faults => faults.InvalidateSessions(resumable: false),
        ["resumable"] = faults => faults.InvalidateSessions(resumable: true),
        ["forget"] = faults => faults.ForgetSessions(),
        ["zombie"] = faults => faults.MakeZombies(),
        ["noack"] = faults => faults.IgnoreHeartbeats(),
        ["garbage"] = faults => faults.SendMalformedFrame(),
        ["heartbeat"] = faults => faults.AskForHeartbeat(),
    };

    public static IEnumerable<string> Names => ByName.Keys;

    public static Action<FaultSwitches>? Find(string name) => ByName.GetValueOrDefault(name);
}
