using System.Globalization;
using System.Text.Json;
using Discord;
using Discord.WebSocket;
using Wire = StBriefingBot.Discord.Wire;

namespace StBriefingBot.DiscordNet;

/// <summary>Interactions as Discord.Net has them, in records of the wire.</summary>
internal static class WireInteraction
{
    /// <summary>Null for kinds that this program registers nothing for.</summary>
    public static Wire.Interaction? Of(SocketInteraction interaction)
    {
        if (Data(interaction) is not { } data)
        {
            return null;
        }

        var guildId = interaction.GuildId is { } guild ? WireMessage.Id(guild) : null;
        var channelId = (interaction.ChannelId ?? interaction.Channel?.Id) is { } id ? WireMessage.Id(id) : null;
        var member = guildId is null ? null : WireMessage.Member(interaction.User) ?? new Wire.DiscordMember(WireMessage.Of(interaction.User), []);
        return new Wire.Interaction(
            WireMessage.Id(interaction.Id),
            WireMessage.Id(interaction.ApplicationId),
            (int)interaction.Type,
            interaction.Token,
            data,
            guildId,
            channelId,
            channelId is not null && interaction.InteractionChannel?.GetChannelType() is { } type ? new Wire.DiscordPlace(channelId, (int)type, guildId) : null,
            member,
            member is null ? WireMessage.Of(interaction.User) : null,
            interaction is SocketMessageComponent { Message: { } message } ? WireMessage.Of(message) : null,
            interaction.UserLocale,
            interaction.GuildLocale);
    }

    private static Wire.InteractionData? Data(SocketInteraction interaction) => interaction switch
    {
        SocketSlashCommand command => new Wire.InteractionData(command.CommandName, Wire.ApplicationCommandType.Typed, Options(command.Data.Options)),
        SocketMessageCommand command => OnMessage(command),
        SocketAutocompleteInteraction typing => new Wire.InteractionData(
            typing.Data.CommandName,
            Wire.ApplicationCommandType.Typed,
            [.. typing.Data.Options.Select(option => new Wire.InteractionOption(option.Name, (int)option.Type, Value(option.Value), Focused: option.Focused))]),
        SocketMessageComponent { Data: { } data } => new Wire.InteractionData(CustomId: data.CustomId, ComponentType: (int)data.Type, Values: [.. data.Values ?? []]),
        SocketModal { Data: { } data } => new Wire.InteractionData(
            CustomId: data.CustomId,
            Components: [.. data.Components.Select(input => new Wire.Component((int)input.Type, input.CustomId, Value: input.Value))]),
        _ => null,
    };

    private static Wire.InteractionData OnMessage(SocketMessageCommand command)
    {
        var message = WireMessage.Of(command.Data.Message);
        var resolved = new Wire.ResolvedData(new Dictionary<string, Wire.DiscordMessage> { [message.Id] = message });
        return new Wire.InteractionData(command.CommandName, Wire.ApplicationCommandType.OnMessage, TargetId: message.Id, Resolved: resolved);
    }

    private static List<Wire.InteractionOption> Options(IEnumerable<SocketSlashCommandDataOption>? options) =>
        [.. (options ?? []).Select(option => new Wire.InteractionOption(
            option.Name, (int)option.Type, Value(option.Value), option.Options is { Count: > 0 } inner ? Options(inner) : null))];

    private static JsonElement? Value(object? value) => value switch
    {
        null => null,
        bool flag => JsonSerializer.SerializeToElement(flag, Wire.DiscordJson.Wire.Boolean),
        long or int or double => JsonSerializer.SerializeToElement(Convert.ToDouble(value, CultureInfo.InvariantCulture), Wire.DiscordJson.Wire.Double),
        _ => JsonSerializer.SerializeToElement(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "", Wire.DiscordJson.Wire.String),
    };
}
