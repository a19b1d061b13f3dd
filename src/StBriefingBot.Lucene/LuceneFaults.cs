using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Lucene;

/// <summary>What goes wrong in files, as a sentence for a person.</summary>
internal static class LuceneFaults
{
    /// <exception cref="PassageIndexException">The files cannot be read.</exception>
    public static T Guard<T>(string folder, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException or IndexOutOfRangeException or KeyNotFoundException or FormatException or OverflowException)
        {
            throw new PassageIndexException(
                Directory.Exists(folder)
                    ? $"The index in {folder} is damaged ({exception.Message.TrimEnd('.')}). Run stbot reindex, or stbot generations rollback."
                    : $"The index folder {folder} is missing. Run stbot reindex, or stbot generations rollback.",
                exception);
        }
    }
}
