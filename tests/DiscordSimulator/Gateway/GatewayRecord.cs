namespace DiscordSimulator.Gateway;

/// <summary>Something that happened on the gateway.</summary>
/// <param name="Connection">Counts from 1 in the order connections were opened.</param>
/// <param name="Code">The opcode of what was received, or the code a connection was closed with; 0 where it broke without one.</param>
/// <param name="Text">The payload received, the path opened, or the reason of a close.</param>
public sealed record GatewayRecord(DateTimeOffset At, int Connection, GatewayRecordKind Kind, int Code, string Text);
