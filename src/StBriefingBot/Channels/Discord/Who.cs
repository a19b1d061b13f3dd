using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>Discord's people, roles and channels in the form the commands know them by.</summary>
internal static class Who
{
    private const string Prefix = "discord:";

    public static Speaker Speaker(DiscordUser person, DiscordMember? member) => new(Prefix + person.Id, [.. (member?.Roles ?? []).Select(role => $"{Prefix}role:{role}")]);

    public static Place Place(string? channelId, string? guildId) => new(Prefix + channelId, IsPrivate: guildId is null);

    public static LanguageCode? Language(Interaction interaction) => LanguageCodes.FromTag(interaction.Locale);

    /// <summary>For what everybody sees: the server's language, else the person's.</summary>
    public static LanguageCode Public(Interaction interaction) => LanguageCodes.FromTag(interaction.GuildLocale) ?? Language(interaction) ?? LanguageCode.English;
}
