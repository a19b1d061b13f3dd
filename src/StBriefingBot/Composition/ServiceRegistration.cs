using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StBriefingBot.Adapters.Sources;
using StBriefingBot.Adapters.Sources.Fetching;
using StBriefingBot.Adapters.Sources.Imported;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Channels.Web;
using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Administration.Checks;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Fetching;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Composing;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Composition;

/// <summary>Everything the commands ask for. Nothing is made before it is asked for: a cold <c>ask</c> pays only for what it uses.</summary>
internal static class ServiceRegistration
{
    public static IServiceCollection AddStBot(this IServiceCollection services, StBotOptions options, LibraryLocation location, Surroundings surroundings) =>
        services
            .AddSingleton(options)
            .AddSingleton(location)
            .AddSingleton(surroundings)
            .AddSingleton(surroundings.Time)
            .AddLibrary(location)
            .AddFetching(options.Fetch, location)
            .AddIndex(options, location)
            .AddReindexing()
            .AddAdministration(location)
            .AddAnswering()
            .AddModels()
            .AddChat(options, location)
            .AddDiscord()
            .AddChannels();

    private static IServiceCollection AddLibrary(this IServiceCollection services, LibraryLocation location) =>
        services
            .AddSingleton<ISourceReader>(provider => new KnowledgeFolder(location.Knowledge, location.Data, provider.GetRequiredService<MeaningChoice>().BuiltWith))
            .AddSingleton<IImportedTexts>(provider => new ImportedTexts(location.Data, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton(provider => new Once<Library>(provider.GetRequiredService<ISourceReader>().ReadLibraryAsync, provider.GetRequiredService<LiveGeneration>().NumberAsync))
            .AddSingleton<LiveGeneration>()
            .AddSingleton<KnownSources>()
            .AddSingleton<CheckLibrary>()
            .AddSingleton<ImportFullText>()
            .AddSingleton<AddDocument>()
            .AddSingleton<RemoveImported>();

    private static IServiceCollection AddFetching(this IServiceCollection services, FetchOptions options, LibraryLocation location) =>
        services
            .AddSingleton<IPageFetcher>(provider => new PageFetcher(
                new FetchSettings(
                    AccessOptions.Ids(options.TrustedHosts), TimeSpan.FromSeconds(options.Seconds), options.Megabytes * 1024L * 1024, TimeSpan.FromMilliseconds(options.PauseMilliseconds)),
                location.Data,
                provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<ILinkRecords>(provider => new LinkRecords(location.Data, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<FetchSources>()
            .AddSingleton<CheckLinks>();

    private static IServiceCollection AddReindexing(this IServiceCollection services) =>
        services
            .AddSingleton(provider => new ReindexKnowledge(
                provider.GetRequiredService<ISourceReader>(),
                provider.GetRequiredService<WholeIndex>().Passages,
                provider.GetRequiredService<IPassageIndexWriter>(),
                [.. provider.GetServices<IGenerationGate>()],
                provider.GetRequiredService<ISetAsideRecords>()))
            .AddSingleton<IFirstBuild, FirstBuild>()
            .AddSingleton<BuildTurn>()
            .AddSingleton<AnswererOver>(provider => (index, library) =>
            {
                // What a library answers is judged without a model, whose words change from day to day.
                var answering = Answer(provider, new EnabledPassages(index, provider.GetRequiredService<IDisabledPassages>()), library, _ => new ExtractiveComposer());
                return (answering.Answerer, answering.Verifier);
            })
            .AddSingleton<IndexReadiness>()
            .AddSingleton<Checkup>();

    private static IServiceCollection AddAnswering(this IServiceCollection services) =>
        services.AddSingleton(provider => new Once<Answering>(cancellationToken => OpenAsync(provider, cancellationToken), provider.GetRequiredService<LiveGeneration>().NumberAsync));

    private static async Task<Answering> OpenAsync(IServiceProvider provider, CancellationToken cancellationToken) =>
        Answer(provider, provider.GetRequiredService<IPassageIndex>(), await provider.GetRequiredService<Once<Library>>().GetAsync(cancellationToken), provider.GetRequiredService<ModelChoice>().Composer);

    private static Answering Answer(IServiceProvider provider, IPassageIndex index, Library library, Func<Thesaurus, IAnswerComposer> composer)
    {
        var thesaurus = Thesaurus.Build(library.Glossary);
        var verifier = new CitationVerifier(thesaurus);
        var evidence = new EvidenceSearch(index, library, thesaurus);
        var answerer = new AskQuestion(
            index,
            library,
            thesaurus,
            composer(thesaurus),
            verifier,
            provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ModelChoice>().Judge(),
            new CompositionLimits(TimeSpan.FromSeconds(provider.GetRequiredService<StBotOptions>().Composer.Seconds)),
            evidence);
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
