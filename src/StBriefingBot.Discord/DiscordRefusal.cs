namespace StBriefingBot.Discord;

internal enum RefusalKind
{
    Token,
    Intents,
    Shards,
    Protocol,
}

/// <summary>Discord refuses the connection for good; only a person can change that.</summary>
/// <param name="Sentence">What is wrong.</param>
/// <param name="Remedy">What to do.</param>
internal sealed record DiscordRefusal(RefusalKind Kind, string Sentence, string Remedy)
{
    public static readonly DiscordRefusal Token = new(
        RefusalKind.Token,
        "Discord refuses the token.",
        "Open https://discord.com/developers/applications, choose the application, then Bot, then Reset Token, and put the new token where Discord:Token or Discord:TokenFile names it.");

    public static readonly DiscordRefusal Intents = new(
        RefusalKind.Intents,
        "Discord refuses to show the text of messages, which Discord:FreeThreads needs.",
        "Open https://discord.com/developers/applications, choose the application, then Bot, and switch on Message Content Intent; or set Discord:FreeThreads to false.");

    public static readonly DiscordRefusal Shards = new(
        RefusalKind.Shards,
        "Discord wants the bot to connect in another number of parts (shards) than it did.",
        "Start it again, so that it asks Discord how many. If Discord:Shards is set, set it to 0.");

    public static readonly DiscordRefusal Protocol = new(
        RefusalKind.Protocol,
        "Discord no longer speaks the version of its interface that this program uses.",
        "Update stbot.");

    public override string ToString() => $"{Sentence} {Remedy}";
}
