namespace DiscordSimulator.Gateway;

/// <summary>What a gateway record tells of.</summary>
public enum GatewayRecordKind
{
    Opened,
    Received,
    Closed,
}
