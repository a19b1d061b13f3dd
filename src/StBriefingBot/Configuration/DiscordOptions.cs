using StBriefingBot.Discord;

namespace StBriefingBot.Configuration;

internal sealed class DiscordOptions
{
    /// <summary>One of <see cref="AdapterWords.DiscordConnections"/>.</summary>
    public string Use { get; set; } = AdapterWords.Auto;

    /// <summary>The bot's token; empty leaves Discord off.</summary>
    public string Token { get; set; } = "";

    /// <summary>A file that holds the token and nothing else, instead of <see cref="Token"/>.</summary>
    public string TokenFile { get; set; } = "";

    /// <summary>The id of the application that the token must belong to; empty takes any.</summary>
    public string Application { get; set; } = "";

    /// <summary>Ids of the servers that are served, parted by commas; empty for all.</summary>
    public string Guilds { get; set; } = "";

    /// <summary>Whether people may write to the bot directly.</summary>
    public bool DirectMessages { get; set; } = true;

    /// <summary>Whether the bot answers without a mention in threads that it opened. Needs the Message Content intent.</summary>
    public bool FreeThreads { get; set; }

    /// <summary>Whether the gateway packs what it sends.</summary>
    public bool Compress { get; set; }

    /// <summary>How many parts to connect in; 0 does what Discord recommends.</summary>
    public int Shards { get; set; }

    /// <summary>How many requests are worked on at a time, 1 to 64.</summary>
    public int Parallel { get; set; } = 4;

    /// <summary>Where Discord is.</summary>
    public string Api { get; set; } = DiscordApi.Default;

    /// <summary>The ids in <see cref="Guilds"/>.</summary>
    internal IReadOnlyList<string> GuildIds => Guilds.Split([',', ';', ' '], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
