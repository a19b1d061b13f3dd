namespace StBriefingBot.Discord.Wire;

/// <summary>A person or a bot.</summary>
internal sealed record DiscordUser(string Id, string Username, bool Bot = false);

/// <summary>What a person is in a server.</summary>
/// <param name="User">Absent on the member of a message: the message names its author.</param>
/// <param name="Roles">Ids of roles.</param>
internal sealed record DiscordMember(DiscordUser? User, IReadOnlyList<string>? Roles);
