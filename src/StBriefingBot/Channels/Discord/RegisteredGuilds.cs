using Microsoft.Extensions.Logging;

namespace StBriefingBot.Channels.Discord;

/// <summary>Remembers on disk which servers have commands of their own, so that those taken off the list lose them.</summary>
internal sealed partial class RegisteredGuilds(string folder, ILogger logger)
{
    private const string Name = "servers-with-commands";

    private string File => Path.Combine(folder, Name);

    /// <summary>Their ids; none where nothing is remembered.</summary>
    public IReadOnlyList<string> Read()
    {
        try
        {
            return System.IO.File.Exists(File) ? [.. System.IO.File.ReadAllLines(File).Where(line => line.Length > 0 && line.All(char.IsAsciiDigit))] : [];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotKept(logger, exception.Message);
            return [];
        }
    }

    public void Keep(IEnumerable<string> guilds)
    {
        try
        {
            Directory.CreateDirectory(folder);
            System.IO.File.WriteAllLines(File, guilds);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            LogNotKept(logger, exception.Message);
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "The list of servers with commands cannot be kept: {Problem} Commands of a server that is taken off Discord:Guilds may stay.")]
    private static partial void LogNotKept(ILogger logger, string problem);
}
