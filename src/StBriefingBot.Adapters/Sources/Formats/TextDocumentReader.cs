using StBriefingBot.Adapters.Sources.Folders;

namespace StBriefingBot.Adapters.Sources.Formats;

internal sealed class TextDocumentReader(ITextFormat format) : IDocumentReader
{
    public async Task<DocumentOutcome> ReadAsync(string path, Extent extent, CancellationToken cancellationToken)
    {
        var (text, problem) = await TextFile.ReadAsync(path, extent, cancellationToken);
        if (text is null)
        {
            return new DocumentOutcome.Unreadable(problem!);
        }

        try
        {
            return new DocumentOutcome.Read(format.Read(Marks.Removed(text)));
        }
        catch (MalformedDocumentException exception)
        {
            return new DocumentOutcome.Unreadable(exception.Message);
        }
    }
}

/// <summary>Thrown by a format for a document it cannot make sense of; the message is a sentence for a person.</summary>
internal sealed class MalformedDocumentException(string message, Exception? inner = null) : Exception(message, inner);
