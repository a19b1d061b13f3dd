using System.Runtime.CompilerServices;
using StBriefingBot.Core.Retrieval.Evaluation;

namespace StBriefingBot.Adapters.Sources.Beir;

/// <summary>The lines of a text file.</summary>
internal static class TextLines
{
    public static async IAsyncEnumerable<string> ReadAsync(string file, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var reader = Open(file);
        while (await reader.ReadLineAsync(cancellationToken) is { } line)
        {
            yield return line;
        }
    }

    private static StreamReader Open(string file)
    {
        try
        {
            return new StreamReader(file);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CollectionFormatException($"{file} cannot be read ({exception.Message.TrimEnd('.')}). Check the path and its permissions.", exception);
        }
    }
}
