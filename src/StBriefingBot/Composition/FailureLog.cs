using StBriefingBot.Configuration;

namespace StBriefingBot.Composition;

/// <summary>Where the details of an unexpected failure go, so that the console shows one sentence only.</summary>
internal static class FailureLog
{
    public const string LogFolder = "logs";
    private const string Letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Writes the details and returns the sentence to show, with the reference to find them by.</summary>
    /// <param name="exception">What happened.</param>
    /// <param name="location">Whose data folder to log to; null when it is not known yet.</param>
    /// <param name="time">The clock.</param>
    public static string Record(Exception exception, LibraryLocation? location, TimeProvider time)
    {
        var folder = Path.Combine(location?.Data ?? Path.GetTempPath(), location is null ? "stbot-logs" : LogFolder);
        var (reference, file, isWritten) = Write(exception.ToString(), folder, time);
        return isWritten
            ? $"Something went wrong that should not have (reference {reference}). The details are in {file}; `stbot doctor` checks what it can."
            : $"Something went wrong that should not have ({exception.GetType().Name}), and the log {file} cannot be written. Check that folder's permissions, or name another with --data.";
    }

    /// <summary>Writes the details of a fault in a folder's file of the day; never throws.</summary>
    public static (string Reference, string File, bool IsWritten) Write(string details, string folder, TimeProvider time)
    {
        var now = time.GetUtcNow();
        var reference = Reference(now);
        var file = FileOf(folder, now);
        try
        {
            Directory.CreateDirectory(folder);
            File.AppendAllText(file, $"{now:O} {reference}{Environment.NewLine}{details}{Environment.NewLine}{Environment.NewLine}");
            return (reference, file, true);
        }
        catch (Exception logging) when (logging is IOException or UnauthorizedAccessException)
        {
            return (reference, file, false);
        }
    }

    /// <summary>How many entries a folder's file of the day has.</summary>
    public static int CountOfDay(string folder, TimeProvider time)
    {
        var now = time.GetUtcNow();
        var file = FileOf(folder, now);
        try
        {
            return File.Exists(file) ? File.ReadLines(file).Count(line => line.StartsWith($"{now:yyyy-MM-dd}T", StringComparison.Ordinal)) : 0;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return 0;
        }
    }

    private static string FileOf(string folder, DateTimeOffset day) => Path.Combine(folder, $"errors-{day:yyyy-MM-dd}.log");

    /// <summary>The clock's last digits: enough to find one entry in a day's file.</summary>
    private static string Reference(DateTimeOffset now)
    {
        var number = now.UtcTicks / TimeSpan.TicksPerMillisecond;
        Span<char> letters = stackalloc char[6];
        for (var i = letters.Length - 1; i >= 0; i--)
        {
            letters[i] = Letters[(int)(number % Letters.Length)];
            number /= Letters.Length;
        }

        return "E-" + letters.ToString();
    }
}
