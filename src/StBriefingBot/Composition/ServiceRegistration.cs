using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Adapters.Sources;
using StBriefingBot.Adapters.Sources.Imported;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Channels.Web;
using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Composition;

/// <summary>Everything the commands ask for. Nothing is made before it is asked for: a cold <c>ask</c> pays only for what it uses.</summary>
internal static class ServiceRegistration
{
    private const string IndexFolder = "index";

    public static IServiceCollection AddStBot(this IServiceCollection services, StBotOptions options, LibraryLocation location, Surroundings surroundings) =>
        services
            .AddSingleton(options)
            .AddSingleton(location)
            .AddSingleton(surroundings)
            .AddSingleton(surroundings.Time)
            .AddLibrary(location)
            .AddIndex(options.Index, location)
            .AddReindexing()
            .AddAnswering(options.Composer)
            .AddChat(options, location)
            .AddDiscord()
            .AddChannels();

    private static IServiceCollection AddLibrary(this IServiceCollection services, LibraryLocation location) =>
        services
            .AddSingleton<ISourceReader>(_ => new KnowledgeFolder(location.Knowledge, location.Data))
            .AddSingleton<IImportedTexts>(provider => new ImportedTexts(location.Data, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => new Once<Library>(provider.GetRequiredService<ISourceReader>().ReadLibraryAsync, provider.GetRequiredService<LiveGeneration>().NumberAsync))
            .AddSingleton<LiveGeneration>()
            .AddSingleton<KnownSources>()
            .AddSingleton<CheckLibrary>()
            .AddSingleton<ImportFullText>()
            .AddSingleton<AddDocument>()
            .AddSingleton<RemoveImported>();

    private static IServiceCollection AddIndex(this IServiceCollection services, IndexOptions options, LibraryLocation location) =>
        options.Use.ToLowerInvariant() switch
        {
            AdapterWords.Auto or AdapterWords.Sqlite => services
                .AddSingleton<IndexWriterIn>(provider => folder => new SqlitePassageIndexWriter(folder, provider.GetRequiredService<TimeProvider>()))
                .AddSingleton<IPassageIndex>(_ => new SqlitePassageIndex(Path.Combine(location.Data, IndexFolder)))
                .AddSingleton(provider => provider.GetRequiredService<IndexWriterIn>()(Path.Combine(location.Data, IndexFolder))),
            _ => throw new ConfigurationException($"Index:Use (or --index) is \"{options.Use}\", which this build does not hold. Use {AdapterWords.Sqlite} or {AdapterWords.Auto}."),
        };

    private static IServiceCollection AddReindexing(this IServiceCollection services) =>
        services
            .AddSingleton(provider => new ReindexKnowledge(
                provider.GetRequiredService<ISourceReader>(),
                provider.GetRequiredService<IPassageIndex>(),
                provider.GetRequiredService<IPassageIndexWriter>(),
                [.. provider.GetServices<IGenerationGate>()]))
            .AddSingleton<IFirstBuild, FirstBuild>()
            .AddSingleton<BuildTurn>()
            .AddSingleton<IndexReadiness>()
            .AddSingleton<Checkup>();

    private static IServiceCollection AddAnswering(this IServiceCollection services, ComposerOptions options) =>
        services
            .AddSingleton<IAnswerComposer>(_ => options.Use.ToLowerInvariant() switch
            {
                AdapterWords.Auto or AdapterWords.Extractive => new ExtractiveComposer(),
                _ => throw new ConfigurationException($"Composer:Use (or --composer) is \"{options.Use}\", which this build does not hold. Use {AdapterWords.Extractive} or {AdapterWords.Auto}."),
            })
            .AddSingleton(provider => new Once<Answering>(cancellationToken => OpenAsync(provider, cancellationToken), provider.GetRequiredService<LiveGeneration>().NumberAsync));

    private static async Task<Answering> OpenAsync(IServiceProvider provider, CancellationToken cancellationToken)
    {
        var index = provider.GetRequiredService<IPassageIndex>();
        var library = await provider.GetRequiredService<Once<Library>>().GetAsync(cancellationToken);
        var thesaurus = Thesaurus.Build(library.Glossary);
        var verifier = new CitationVerifier(thesaurus);
        var evidence = new EvidenceSearch(index, library, thesaurus);
        var answerer = new AskQuestion(
            index, library, thesaurus, provider.GetRequiredService<IAnswerComposer>(), verifier, provider.GetRequiredService<TimeProvider>(), evidence);
        return new Answering(answerer, verifier, new SearchPassages(index, thesaurus), thesaurus, evidence);
    }

    private static IServiceCollection AddDiscord(this IServiceCollection services) =>
        services
            .AddSingleton<ILoggerProvider>(provider => new ErrorStreamLog(provider.GetRequiredService<Surroundings>().Error, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<ILoggerFactory>(provider => new LoggerFactory(provider.GetServices<ILoggerProvider>()))
            .AddSingleton<DiscordConnections>()
            .AddSingleton<DiscordCheckup>()
            .AddSingleton<DiscordService>();

    private static IServiceCollection AddChannels(this IServiceCollection services) =>
        services.AddSingleton(provider => ConsoleFor.Terminal(provider.GetRequiredService<Surroundings>())).AddSingleton<HealthServer>();
}
