namespace StBriefingBot.Core.Knowledge;

/// <summary>What came of removing.</summary>
public abstract record RemoveOutcome
{
    private RemoveOutcome()
    {
    }

    public sealed record Removed(IReadOnlyList<ImportedText> Texts) : RemoveOutcome;

    /// <param name="Sentence">Why nothing was removed and what to do.</param>
    public sealed record NothingToRemove(Bilingual Sentence) : RemoveOutcome;
}

/// <summary>Removes an imported full text or an added document; the digests of the knowledge folder are left alone.</summary>
public sealed class RemoveImported(ISourceReader reader, IImportedTexts imported)
{
    public async Task<RemoveOutcome> ExecuteAsync(string sourceId, CancellationToken cancellationToken)
    {
        var removed = await imported.RemoveAsync(sourceId, cancellationToken);
        if (removed.Count > 0)
        {
            return new RemoveOutcome.Removed(removed);
        }

        var library = await reader.ReadLibraryAsync(cancellationToken);
        return new RemoveOutcome.NothingToRemove(library.Catalogue.Find(sourceId) is { } entry
            ? new Bilingual(
                $"Nothing was imported for '{entry.Id}'; what the knowledge folder says about it is removed by deleting its files there.",
                $"「{entry.Id}」に取り込んだ本文はありません。ライブラリーのフォルダーにある内容は、そのファイルを削除すると除かれます。")
            : new Bilingual($"There is no source '{sourceId}'; 'sources list' shows the ids.", $"「{sourceId}」という出典はありません。IDは「出典一覧」で確認できます。"));
    }
}
