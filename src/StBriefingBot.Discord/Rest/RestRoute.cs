namespace StBriefingBot.Discord.Rest;

/// <summary>A request to Discord's interface, and how it counts against the limits.</summary>
/// <param name="Template">The path without its variable parts: requests of one template share a limit.</param>
/// <param name="Major">What the limit is kept for: a channel, a server, an interaction; empty for the application as a whole.</param>
/// <param name="Authorized">Whether it carries the bot's token. Those that do not carry an interaction's, and are free of the limit over all requests.</param>
internal sealed record RestRoute(HttpMethod Method, string Template, string Major, string Path, bool Authorized = true)
{
    public static readonly RestRoute Me = new(HttpMethod.Get, "applications/@me", "", "applications/@me");
    public static readonly RestRoute MyGuilds = new(HttpMethod.Get, "users/@me/guilds", "", "users/@me/guilds");
    public static readonly RestRoute GatewayBot = new(HttpMethod.Get, "gateway/bot", "", "gateway/bot");

    public static RestRoute Commands(string application) => new(HttpMethod.Put, "applications/commands", "", $"applications/{application}/commands");

    public static RestRoute GuildCommands(string application, string guild) =>
        new(HttpMethod.Put, "applications/guilds/commands", guild, $"applications/{application}/guilds/{guild}/commands");

    public static RestRoute Callback(InteractionAddress to) =>
        new(HttpMethod.Post, "interactions/callback", to.Id, $"interactions/{to.Id}/{to.Token}/callback", Authorized: false);

    public static RestRoute FindResponse(InteractionAddress to) => Response(HttpMethod.Get, to);

    public static RestRoute EditResponse(InteractionAddress to) => Response(HttpMethod.Patch, to);

    public static RestRoute FollowUp(InteractionAddress to) =>
        new(HttpMethod.Post, "webhooks", to.Id, $"webhooks/{to.ApplicationId}/{to.Token}", Authorized: false);

    public static RestRoute Send(string channel) => new(HttpMethod.Post, "channels/messages", channel, $"channels/{channel}/messages");

    public static RestRoute Edit(string channel, string message) => new(HttpMethod.Patch, "channels/messages/id", channel, $"channels/{channel}/messages/{message}");

    public static RestRoute OpenThread(string channel, string message) =>
        new(HttpMethod.Post, "channels/messages/threads", channel, $"channels/{channel}/messages/{message}/threads");

    public static RestRoute Channel(string channel) => new(HttpMethod.Get, "channels", channel, $"channels/{channel}");

    public static RestRoute Typing(string channel) => new(HttpMethod.Post, "channels/typing", channel, $"channels/{channel}/typing");

    private static RestRoute Response(HttpMethod method, InteractionAddress to) =>
        new(method, "webhooks/messages/original", to.Id, $"webhooks/{to.ApplicationId}/{to.Token}/messages/@original", Authorized: false);
}
