using DiscordSimulator.State;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Rest;

/// <summary>Channels, the sign of typing, and threads.</summary>
internal static class ChannelRoutes
{
    private const string One = "/channels/{channel_id}";

    public static IReadOnlyList<RestRoute> All { get; } =
    [
        new("GET", One, RouteLimit.Reading, call => ChannelAccess.InChannel(call, channel => RestReply.Ok(ChannelJson.Of(channel)))),
        new("PATCH", One, RouteLimit.Threads, call => ChannelAccess.InChannel(call, channel => Change(call, channel))) { Body = BodyKind.Fields },
        new("POST", One + "/typing", RouteLimit.Messages, call => ChannelAccess.InChannel(call, channel => Type(call, channel))),
        new("POST", One + "/messages/{message_id}/threads", RouteLimit.Threads, call => ChannelAccess.OfMessage(call, message => StartFrom(call, message))) { Body = BodyKind.Fields },
        new("POST", One + "/threads", RouteLimit.Threads, call => ChannelAccess.InChannel(call, channel => Start(call, channel))) { Body = BodyKind.Fields },
        new("PUT", One + "/thread-members/@me", RouteLimit.Threads, call => ChannelAccess.InChannel(call, Join)),
        new("PUT", One + "/thread-members/{user_id}", RouteLimit.Threads, call => ChannelAccess.InChannel(call, Join)),
    ];

    private static RestReply Type(RestCall call, Channel channel)
    {
        if (!channel.BotMayWrite)
        {
            return RestReply.MissingPermissions;
        }

        call.Simulation.State.Typing[channel.Id] = call.Simulation.Now;
        return RestReply.NoContent;
    }

    private static RestReply Change(RestCall call, Channel channel)
    {
        if (!channel.IsThread)
        {
            return RestReply.MissingPermissions;
        }

        var form = call.Form;
        var name = form.Text("name", min: 1, max: 100);
        form.Choice("auto_archive_duration", ThreadForm.ArchiveAfter);

        if (form.Errors.Any)
        {
            return form.Errors.ToReply();
        }

        channel.Name = name ?? channel.Name;
        channel.AutoArchiveMinutes = form.Fields["auto_archive_duration"]?.WholeNumber() ?? channel.AutoArchiveMinutes;
        return RestReply.Ok(ChannelJson.Of(channel));
    }

    private static RestReply StartFrom(RestCall call, Message message)
    {
        if (message.Channel.Kind != ChannelKind.Text)
        {
            return RestReply.Error(400, 50024, "Cannot execute action on this channel type");
        }

        if (!message.Channel.BotMay(Permissions.CreatePublicThreads))
        {
            return RestReply.MissingPermissions;
        }

        if (message.Thread is not null)
        {
            return RestReply.Error(400, 160004, "A thread has already been created for this message");
        }

        return Made(call, () =>
        {
            // The thread has the id of its message.
            var thread = Open(call, message.Channel, ChannelKind.PublicThread, message.Id);
            message.Thread = thread;
            message.Flags |= MessageTraits.HasThread;
            call.Simulation.Announcer.Updated(message);
            return thread;
        });
    }

    private static RestReply Start(RestCall call, Channel channel)
    {
        if (channel.Kind != ChannelKind.Text)
        {
            return RestReply.Error(400, 50024, "Cannot execute action on this channel type");
        }

        var kind = (ChannelKind)(call.Form.Integer("type") ?? (long)ChannelKind.PrivateThread);

        if (!channel.BotMay(kind == ChannelKind.PrivateThread ? Permissions.CreatePrivateThreads : Permissions.CreatePublicThreads))
        {
            return RestReply.MissingPermissions;
        }

        return Made(call, () => Open(call, channel, kind, call.Simulation.Ids.Next()));
    }

    private static RestReply Made(RestCall call, Func<Channel> make)
    {
        var form = call.Form;
        ThreadForm.Check(form);

        if (form.Errors.Any)
        {
            return form.Errors.ToReply();
        }

        var thread = make();
        call.Simulation.Announcer.ThreadCreated(thread);
        return new RestReply(201, ChannelJson.Of(thread));
    }

    private static Channel Open(RestCall call, Channel parent, ChannelKind kind, ulong id) =>
        call.Simulation.State.Add(new Channel(id, kind, call.Fields["name"]!.ToString().Trim(), parent.Guild, parent, created: call.Simulation.Now)
        {
            OwnerId = call.Simulation.State.Bot.Id,
            AutoArchiveMinutes = call.Fields["auto_archive_duration"]?.WholeNumber() ?? 1440,
        });

    private static RestReply Join(Channel channel) => channel.IsThread ? RestReply.NoContent : RestReply.Error(400, 50024, "Cannot execute action on this channel type");
}
