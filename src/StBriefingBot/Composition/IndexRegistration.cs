using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Adapters.Indexes.Vectors;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;
#if WITH_LUCENE
using StBriefingBot.Lucene;
#endif

namespace StBriefingBot.Composition;

/// <summary>The index that the settings choose, found by meaning too where they name an embedding model.</summary>
internal static class IndexRegistration
{
    public static IServiceCollection AddIndex(this IServiceCollection services, StBotOptions options, LibraryLocation location)
    {
        var kind = KindOf(options.Index.Use);
        var folder = Path.Combine(location.Data, kind.Folder);
        services
            .AddSingleton<MeaningChoice>()
            .AddSingleton<IndexWriterIn>(provider => place => provider.GetRequiredService<MeaningChoice>().Over(place, kind.Writer(place, provider.GetRequiredService<TimeProvider>())))
            .AddSingleton(provider => provider.GetRequiredService<IndexWriterIn>()(folder))
            .AddSingleton(provider => new WholeIndex(provider.GetRequiredService<MeaningChoice>().Over(folder, kind.Index(folder))))
            .AddSingleton<IPassageIndex>(provider => new EnabledPassages(provider.GetRequiredService<WholeIndex>().Passages, provider.GetRequiredService<IDisabledPassages>()));
        return options.Embeddings[options.Search.Embedding].Model.Length == 0
            ? services
            : services.AddSingleton<IGenerationGate>(provider => new VectorsGate((HybridPassageIndexWriter)provider.GetRequiredService<IPassageIndexWriter>()));
    }

    private static IndexKind KindOf(string use) => use.ToLowerInvariant() switch
    {
#if WITH_LUCENE
        AdapterWords.Auto or AdapterWords.Lucene => new IndexKind("index-lucene", folder => new LucenePassageIndex(folder), (folder, time) => new LucenePassageIndexWriter(folder, time)),
        AdapterWords.Sqlite => Sqlite,
#else
        AdapterWords.Auto or AdapterWords.Sqlite => Sqlite,
#endif
        _ => throw new ConfigurationException($"Index:Use (or --index) is \"{use}\", which this build does not hold. Use {AdapterWords.Sqlite} or {AdapterWords.Auto}."),
    };

    private static IndexKind Sqlite => new("index", folder => new SqlitePassageIndex(folder), (folder, time) => new SqlitePassageIndexWriter(folder, time));

    /// <param name="Folder">Below the data folder.</param>
    private sealed record IndexKind(string Folder, Func<string, IPassageIndex> Index, Func<string, TimeProvider, IPassageIndexWriter> Writer);
}

/// <summary>The index with the passages that an admin disabled.</summary>
internal sealed record WholeIndex(IPassageIndex Passages) : IDisposable
{
    public void Dispose() => (Passages as IDisposable)?.Dispose();
}
