using System.Text.Json.Nodes;
using DiscordSimulator.Gateway;
using DiscordSimulator.Interactions;
using DiscordSimulator.State;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Rest;

/// <summary>Messages in channels and direct messages.</summary>
internal static class MessageRoutes
{
    private const string Many = "/channels/{channel_id}/messages";
    private const string One = Many + "/{message_id}";
    private const MessageTraits ForMessages = MessageTraits.SuppressEmbeds | MessageTraits.SuppressNotifications | MessageTraits.ComponentsV2;

    public static IReadOnlyList<RestRoute> All { get; } =
    [
        new("GET", Many, RouteLimit.Reading, call => ChannelAccess.InChannel(call, channel => List(call, channel))),
        new("POST", Many, RouteLimit.Messages, call => ChannelAccess.InChannel(call, channel => Send(call, channel))) { Body = BodyKind.Fields },
        new("GET", One, RouteLimit.Reading, call => ChannelAccess.OfMessage(call, message => RestReply.Ok(Readable(call, message)))),
        new("PATCH", One, RouteLimit.Messages, call => ChannelAccess.OfMessage(call, message => Edit(call, message))) { Body = BodyKind.Fields },
        new("DELETE", One, RouteLimit.Messages, call => ChannelAccess.OfMessage(call, message => Delete(call, message))),
    ];

    private static RestReply List(RestCall call, Channel channel)
    {
        var form = Form.Of(new JsonObject(call.Query.Select(value => new KeyValuePair<string, JsonNode?>(value.Key, value.Value))));
        var limit = form.Integer("limit", 1, 100) ?? 50;
        var before = form.Snowflake("before") ?? ulong.MaxValue;
        var after = form.Snowflake("after") ?? 0;

        if (form.Errors.Any)
        {
            return form.Errors.ToReply();
        }

        if (!channel.BotMay(Permissions.ReadMessageHistory))
        {
            return RestReply.Ok(new JsonArray());
        }

        var found = call.Simulation.State.Messages.Where(message => message.Channel == channel && message.OnlyFor is null && message.Id < before && message.Id > after);
        return RestReply.Ok(found.Reverse().Take((int)limit).Select(message => (JsonNode?)Readable(call, message)).Array());
    }

    private static RestReply Send(RestCall call, Channel channel)
    {
        if (!channel.BotMayWrite)
        {
            return RestReply.MissingPermissions;
        }

        if (channel.Recipient is { } person && call.Simulation.State.RefusesDirect.Contains(person.Id))
        {
            return RestReply.Error(403, 50007, "Cannot send messages to this user");
        }

        var form = call.Form;
        MessageForm.Check(form, ForMessages);
        var replyTo = Reference(call, form, channel);

        if (form.Errors.Any)
        {
            return form.Errors.ToReply();
        }

        if (MessageForm.ShowsNothing(form.Fields, call.Files.Count))
        {
            return MessageForm.Empty;
        }

        return Repeated(call, channel) ?? RestReply.Ok(Show(call, Create(call, channel, form.Fields, replyTo)));
    }

    private static Message Create(RestCall call, Channel channel, JsonObject fields, Message? replyTo)
    {
        var draft = new MessageDraft(channel, call.Simulation.State.Bot)
        {
            Type = replyTo is null ? MessageType.Default : MessageType.Reply,
            Flags = (MessageTraits)(fields["flags"]?.WholeNumber() ?? 0),
            ReplyTo = replyTo,
        };
        var message = call.Simulation.Messages.Create(draft, fields, call.Files);
        message.Nonce = fields["nonce"]?.ToString();
        return message;
    }

    /// <summary>With <c>enforce_nonce</c> the same nonce in the same channel is the same message, for a few minutes.</summary>
    private static RestReply? Repeated(RestCall call, Channel channel)
    {
        var nonce = call.Fields["nonce"]?.ToString();

        if (nonce is null || call.Fields["enforce_nonce"]?.ToString() != "true")
        {
            return null;
        }

        var since = call.Simulation.Now - TimeSpan.FromMinutes(5);
        var earlier = call.Simulation.State.Messages.FirstOrDefault(message => message.Channel == channel && message.Nonce == nonce && message.Sent > since);
        return earlier is null ? null : RestReply.Ok(Show(call, earlier));
    }

    private static Message? Reference(RestCall call, Form form, Channel channel)
    {
        if (form.Object("message_reference") is not { } reference || reference.Snowflake("message_id", required: true) is not { } id)
        {
            return null;
        }

        var replyTo = call.Simulation.State.FindMessage(id);
        var isThere = replyTo is { OnlyFor: null } && replyTo.Channel == channel;

        if (!isThere && reference.Flag("fail_if_not_exists") != false)
        {
            form.Refuse("message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE", "Unknown message");
        }

        return isThere ? replyTo : null;
    }

    private static RestReply Edit(RestCall call, Message message)
    {
        if (message.Author.Id != call.Simulation.State.Bot.Id)
        {
            return RestReply.Error(403, 50005, "Cannot edit a message authored by another user");
        }

        var form = call.Form;
        MessageForm.CheckEdit(form, message);

        if (form.Errors.Any)
        {
            return form.Errors.ToReply();
        }

        if (MessageForm.ShowsNothing(MessageWriter.Preview(message, form.Fields), call.Files.Count + message.Attachments.Count))
        {
            return MessageForm.Empty;
        }

        call.Simulation.Messages.Edit(message, form.Fields, call.Files);
        return RestReply.Ok(Show(call, message));
    }

    private static RestReply Delete(RestCall call, Message message)
    {
        if (message.Author.Id != call.Simulation.State.Bot.Id && !message.Channel.BotMay(Permissions.ManageMessages))
        {
            return message.Channel.Guild is null ? RestReply.Error(403, 50003, "Cannot execute action on a DM channel") : RestReply.MissingPermissions;
        }

        call.Simulation.Messages.Delete(message);
        return RestReply.NoContent;
    }

    /// <summary>Over REST it is the application's settings that count, not the connection's intents.</summary>
    private static JsonObject Readable(RestCall call, Message message)
    {
        var json = Show(call, message);
        var hasIntent = call.Simulation.Options.EnabledPrivilegedIntents.HasFlag(Intents.MessageContent);
        return call.Simulation.Announcer.MayRead(message, hasIntent) ? json : MessageJson.WithoutContent(json);
    }

    private static JsonObject Show(RestCall call, Message message)
    {
        var json = MessageJson.Of(message, call.Simulation.ApplicationId);

        if (message.Nonce is not null)
        {
            json["nonce"] = message.Nonce;
        }

        return json;
    }
}
