namespace DiscordSimulator.Rest;

/// <summary>What a route expects in the body.</summary>
internal enum BodyKind
{
    None,
    Fields,
    List,
}
