using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Sources.Evaluation;
using StBriefingBot.Adapters.Sources.Imported;
using StBriefingBot.Adapters.Stores.Sqlite;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Administration.Checks;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Admins;
using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;

namespace StBriefingBot.Composition;

/// <summary>What those who keep the library may do, and what checks it.</summary>
internal static class AdministrationRegistration
{
    public static IServiceCollection AddAdministration(this IServiceCollection services, LibraryLocation location) =>
        services
            .AddSingleton<IReindexTurn>(provider => provider.GetRequiredService<BuildTurn>())
            .AddSingleton<IHeldReindexes, SqliteHeldReindexes>()
            .AddSingleton<IKeptAnswers, SqliteKeptAnswers>()
            .AddSingleton<IAuditTrail, SqliteAuditTrail>()
            .AddSingleton<IGaps, SqliteGaps>()
            .AddSingleton<INotices, SqliteNotices>()
            .AddSingleton<IDriftedAnswers, SqliteDriftedAnswers>()
            .AddSingleton<IEndorsements, SqliteEndorsements>()
            .AddSingleton<IApprovals, SqliteApprovals>()
            .AddSingleton<SecondAdmin>()
            .AddSingleton<NoteGap>()
            .AddSingleton<FollowSwap>()
            .AddSingleton<TakeNotices>()
            .AddSingleton<EndorsedAnswers>()
            .AddSingleton<IDisabledPassages>(_ => new DisabledPassages(location.Data))
            .AddSingleton<ISetAsideRecords>(_ => new SetAsideRecords(location.Data))
            .AddSingleton<IGoldenQuestions>(_ => new GoldenQuestionsFile(location.Knowledge))
            .AddSingleton<IGoldenRecords>(_ => new GoldenRecordsFile(location.Data))
            .AddSingleton<IGenerationGate, GoldenQuestionsGate>()
            .AddSingleton<IGenerationGate, KeptAnswersGate>()
            .AddSingleton<SelfTest>()
            .AddSingleton<PrepareReindex>()
            .AddSingleton<DecideReindex>()
            .AddSingleton<RollBack>()
            .AddSingleton<ICommand, ShowStatus>()
            .AddSingleton<ICommand, Reindex>()
            .AddSingleton<ICommand, GoBack>()
            .AddSingleton<ICommand, AddSource>()
            .AddSingleton<ICommand, RemoveSource>()
            .AddSingleton<ICommand, RefreshSources>()
            .AddSingleton<ICommand, DisablePassage>()
            .AddSingleton<ICommand, ListGaps>()
            .AddSingleton<ICommand, ReviewFeedback>()
            .AddSingleton<ICommand, ListDrift>()
            .AddSingleton<ICommand, ShowAudit>()
            .AddSingleton<ICommand, RunSelfTest>();
}
