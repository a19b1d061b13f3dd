using System.Globalization;
using Discord;
using Discord.WebSocket;
using Wire = StBriefingBot.Discord.Wire;

namespace StBriefingBot.DiscordNet;

/// <summary>Messages and people as Discord.Net has them, in records of the wire.</summary>
internal static class WireMessage
{
    public static string Id(ulong id) => id.ToString(CultureInfo.InvariantCulture);

    public static Wire.DiscordMessage Of(SocketMessage message) => new(
        Id(message.Id),
        Id(message.Channel?.Id ?? 0),
        message.Content,
        Of(message.Author),
        (message.Channel as SocketGuildChannel)?.Guild is { } guild ? Id(guild.Id) : null,
        Member(message.Author),
        [.. message.MentionedUsers.Select(Of)],
        [.. message.Embeds.Select(Of)],
        [.. message.Components.OfType<ActionRowComponent>().Select(row => Wire.Component.Row([.. row.Components.Select(Of).OfType<Wire.Component>()]))],
        (int)message.Type,
        (int)(message.Flags ?? MessageFlags.None),
        message.Author is { IsWebhook: true } author ? Id(author.Id) : null);

    public static Wire.DiscordUser Of(IUser user) => new(Id(user.Id), user.Username ?? "", user.IsBot);

    /// <summary>Null where it is nobody's membership of a server, or that server is not known.</summary>
    public static Wire.DiscordMember? Member(IUser user) => user is IGuildUser member ? new Wire.DiscordMember(Of(user), [.. member.RoleIds.Select(Id)]) : null;

    private static Wire.Embed Of(Embed embed) => new(
        embed.Title,
        embed.Description,
        embed.Url,
        embed.Color is { } color ? (int)color.RawValue : null,
        [.. embed.Fields.Select(field => new Wire.EmbedField(field.Name, field.Value, field.Inline))],
        embed.Footer is { } footer ? new Wire.EmbedFooter(footer.Text) : null);

    private static Wire.Component? Of(IMessageComponent component) => component switch
    {
        ButtonComponent { CustomId: { } id } button => Wire.Component.Button(id, button.Label, (int)button.Style),
        SelectMenuComponent select => Wire.Component.Select(
            select.CustomId, select.Placeholder, [.. select.Options.Select(option => new Wire.SelectOption(option.Label, option.Value, option.Description))]),
        _ => null,
    };
}
