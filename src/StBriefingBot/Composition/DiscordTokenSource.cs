using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;
using StBriefingBot.Discord;

namespace StBriefingBot.Composition;

/// <summary>Where the bot's token comes from.</summary>
internal abstract record DiscordTokenSource
{
    private DiscordTokenSource()
    {
    }

    /// <summary>None is set: Discord is off.</summary>
    public sealed record Off : DiscordTokenSource;

    public sealed record Found(DiscordToken Token) : DiscordTokenSource;

    /// <param name="Sentence">Why the file that should hold it gives none.</param>
    /// <param name="Remedy">What to do.</param>
    public sealed record Missing(string Sentence, string Remedy) : DiscordTokenSource;

    public static DiscordTokenSource Read(DiscordOptions options, Surroundings surroundings)
    {
        if (options.TokenFile.Length == 0)
        {
            return options.Token.Length == 0 ? new Off() : new Found(new DiscordToken(options.Token));
        }

        var file = surroundings.Resolve(options.TokenFile);
        try
        {
            var token = File.ReadAllText(file).Trim();
            return token.Length > 0 && !token.Any(char.IsWhiteSpace)
                ? new Found(new DiscordToken(token))
                : new Missing($"The file {file}, named by Discord:TokenFile, does not hold a token and nothing else.", "Put the token alone on its first line.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Missing($"The file {file}, named by Discord:TokenFile, cannot be read: {exception.Message}", "Correct the path or the file's permissions.");
        }
    }
}
