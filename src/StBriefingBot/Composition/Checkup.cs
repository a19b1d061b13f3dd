using StBriefingBot.Adapters.Sources;
using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Composition;

/// <summary>Looks at everything the bot needs to answer, without changing anything but a file of its own that it takes away again.</summary>
internal sealed class Checkup(
    LibraryLocation location,
    Surroundings surroundings,
    Once<Library> library,
    ISourceReader reader,
    IPassageIndex index,
    IPassageIndexWriter writer,
    ModelCheckup models,
    EmbeddingCheckup embeddings,
    DiscordCheckup discord)
{
    public async Task<IReadOnlyList<Condition>> ExecuteAsync(SettingsOnCommandLine settings, CancellationToken cancellationToken) =>
    [
        Configuration(settings),
        await KnowledgeAsync(cancellationToken),
        Pdf(),
        DataFolder(),
        .. await IndexAsync(cancellationToken),
        .. await models.ExecuteAsync(cancellationToken),
        .. await embeddings.ExecuteAsync(await index.CurrentAsync(cancellationToken), cancellationToken),
        .. await discord.ExecuteAsync(cancellationToken),
        .. AdapterWords.Extras.Select(Extra),
    ];

    private Condition Configuration(SettingsOnCommandLine settings)
    {
        if (settings.ConfigFile is not { } file)
        {
            return new Condition("configuration", ConditionState.Good, "The shipped settings and the environment are in force.");
        }

        var unknown = StBotConfiguration.UnknownKeys(surroundings.Resolve(file));
        return unknown.Count == 0
            ? new Condition("configuration", ConditionState.Good, $"{file} is in force.")
            : new Condition("configuration", ConditionState.Doubtful, $"{file} sets what nothing reads: {string.Join(", ", unknown)}.", "Correct the names; config/README.md lists them all." + DidYouMean.Sentence(unknown[0], SettingNames.All));
    }

    private async Task<Condition> KnowledgeAsync(CancellationToken cancellationToken)
    {
        var (read, unreadable) = (0, 0);
        await foreach (var outcome in reader.ReadTextsAsync(cancellationToken))
        {
            if (outcome is ReadOutcome.Read)
            {
                read++;
            }
            else
            {
                unreadable++;
            }
        }

        var found = await library.GetAsync(cancellationToken);
        var problems = unreadable + found.Problems.Count;
        var sentence = $"{location.Knowledge} holds {read} documents, {found.Catalogue.Entries.Count} catalogue entries and {found.Glossary.Count} terms.";
        return (read, problems) switch
        {
            (0, _) => new Condition("library", ConditionState.Broken, sentence, "Put Markdown, HTML, text or PDF files there, or name another folder with --knowledge DIR."),
            (_, 0) => new Condition("library", ConditionState.Good, sentence),
            _ => new Condition("library", ConditionState.Doubtful, $"{sentence} {problems} things in it cannot be used.", "`stbot sources check` lists each with its file and line."),
        };
    }

    private static Condition Pdf() => KnowledgeFolder.ReadsPdf
        ? new Condition("PDF", ConditionState.Good, "pdftotext is installed: PDF files are read.")
        : new Condition("PDF", ConditionState.Good, "pdftotext is not installed: PDF files are listed as unreadable, all else is read.", "Install poppler-utils (Debian, Ubuntu: apt-get install poppler-utils; macOS: brew install poppler).");

    private Condition DataFolder()
    {
        var probe = Path.Combine(location.Data, $".doctor-{Environment.ProcessId}");
        try
        {
            Directory.CreateDirectory(location.Data);
            File.WriteAllText(probe, "");
            File.Delete(probe);
            return new Condition("data folder", ConditionState.Good, $"{location.Data} can be written.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return new Condition("data folder", ConditionState.Broken, $"{location.Data} cannot be written: {exception.Message}", "Change its permissions, or name another with --data DIR.");
        }
    }

    private async Task<IReadOnlyList<Condition>> IndexAsync(CancellationToken cancellationToken)
    {
        if (await index.CurrentAsync(cancellationToken) is not { } current)
        {
            return [new Condition("index", ConditionState.Broken, "No index has been built yet.", "`stbot reindex` builds it; so does the first question.")];
        }

        var kept = await writer.ListAsync(cancellationToken);
        var sentence = $"Generation {current.Number} of {current.BuiltAt:yyyy-MM-dd HH:mm} UTC answers, with {current.Passages} passages of {current.Sources} sources; {kept.Count} generations are kept.";
        var isFresh = current.Fingerprint == await reader.FingerprintAsync(cancellationToken);
        var consistent = kept.Count(generation => generation.IsLive) == 1 && current.Passages > 0 && await AnswersAsync(cancellationToken);
        return
        [
            consistent
                ? new Condition("index", ConditionState.Good, sentence)
                : new Condition("index", ConditionState.Broken, sentence + " It does not find its own passages.", "`stbot reindex` builds a new one."),
            .. await FilesAsync(current.Number, cancellationToken),
            isFresh
                ? new Condition("index age", ConditionState.Good, "It was built from the library as it stands.")
                : new Condition("index age", ConditionState.Doubtful, "The library has changed since it was built.", "`stbot reindex` brings it up to date."),
        ];
    }

    /// <summary>Where the index can be read from beginning to end.</summary>
    private async Task<IReadOnlyList<Condition>> FilesAsync(int generation, CancellationToken cancellationToken)
    {
        if (writer is not IIndexInspection inspection)
        {
            return [];
        }

        return await inspection.DamageAsync(generation, cancellationToken) is { } damage
            ? [new Condition("index files", ConditionState.Broken, $"The generation that answers is damaged: {damage}.", "`stbot reindex --force` builds a new one; `stbot generations rollback N` answers from an older one.")]
            : [new Condition("index files", ConditionState.Good, "Every part of the generation that answers can be read.")];
    }

    /// <summary>A word of a passage must find a passage, and the found one must open.</summary>
    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        await foreach (var outcome in reader.ReadTextsAsync(cancellationToken))
        {
            if (outcome is ReadOutcome.Read { Text: var text })
            {
                var found = await index.SearchAsync(new SearchQuery([new QueryTerm(text.Title)], text.Language, 1, []), cancellationToken);
                if (found.Passages.Count > 0)
                {
                    return await index.FindAsync(found.Passages[0].Passage.Id, cancellationToken) is not null;
                }
            }
        }

        return false;
    }

    private static Condition Extra((string Name, bool Held) extra) => extra.Held
        ? new Condition("optional part", ConditionState.Good, $"{extra.Name} is in this build.")
        : new Condition("optional part", ConditionState.Good, $"{extra.Name} is not in this build (add it with -p:StBotExtras={extra.Name}); nothing else needs it.");
}

internal enum ConditionState
{
    Good,

    /// <summary>The bot works, but not as well as it could.</summary>
    Doubtful,

    /// <summary>The bot cannot answer.</summary>
    Broken,
}

/// <param name="What">What was looked at.</param>
/// <param name="State">How it is.</param>
/// <param name="Sentence">What was found.</param>
/// <param name="Remedy">What to do; null when nothing is.</param>
internal sealed record Condition(string What, ConditionState State, string Sentence, string? Remedy = null);
