using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Stores.Sqlite;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Channels.Web.SigningIn;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Briefs;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Admins;
using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Commands.Members;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Commands.Typing;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Composition;

/// <summary>The commands of the chat and what they keep. Channels ask for <c>Once&lt;Chat&gt;</c>.</summary>
internal static class ChatRegistration
{
    public static IServiceCollection AddChat(this IServiceCollection services, StBotOptions options, LibraryLocation location) =>
        services
            .AddSingleton(_ => new StateDatabase(location.Data))
            .AddSingleton<IAnswerStore, SqliteAnswerStore>()
            .AddSingleton<IFeedbackStore, SqliteFeedbackStore>()
            .AddSingleton<IPersonalRecords, SqlitePersonalRecords>()
            .AddSingleton<IFaultLog, FaultLogFile>()
            .AddSingleton(new MemoryLimits(options.Chat.RememberTurns, options.Memory.Conversations, options.Memory.Answers, TimeSpan.FromMinutes(options.Memory.Minutes)))
            .AddSingleton(new RateLimits(options.Limits.PerPerson, options.Limits.PerPlace))
            .AddSingleton(new PrivacyRules(options.Privacy.MayKeepQuestions))
            .AddSingleton(new ApprovalRules(options.Access.SecondAdmin))
            .AddSingleton(new AccessPolicy([TerminalChannel.SpeakerId, SignIns.AdminGroup, .. AccessOptions.Ids(options.Access.Admins)], [SignIns.TrainerGroup, .. AccessOptions.Ids(options.Access.Trainers)]))
            .AddSingleton<ConversationMemory>()
            .AddSingleton<RateLimiter>()
            .AddSingleton<KeepAnswer>()
            .AddSingleton<RecallAnswer>()
            .AddSingleton(provider => new Once<Chat>(cancellationToken => OpenAsync(provider, cancellationToken), provider.GetRequiredService<LiveGeneration>().NumberAsync));

    private static async Task<Chat> OpenAsync(IServiceProvider provider, CancellationToken cancellationToken)
    {
        var answering = await provider.GetRequiredService<Once<Answering>>().GetAsync(cancellationToken);
        var library = await provider.GetRequiredService<Once<Library>>().GetAsync(cancellationToken);
        var memory = provider.GetRequiredService<ConversationMemory>();
        var access = provider.GetRequiredService<AccessPolicy>();
        var commands = new CommandSet(
            [.. MemberCommands(provider, answering, library), .. await TrainingRegistration.CommandsAsync(provider, answering, library, cancellationToken), .. provider.GetServices<ICommand>()]);
        return new Chat(
            commands,
            new CommandDispatcher(commands, access, provider.GetRequiredService<RateLimiter>(), memory, provider.GetRequiredService<IFaultLog>(), provider.GetRequiredService<TakeNotices>()),
            new CommandText(commands),
            new Suggestions(library, commands, access, memory));
    }

    private static ICommand[] MemberCommands(IServiceProvider provider, Answering answering, Library library)
    {
        var index = provider.GetRequiredService<IPassageIndex>();
        var memory = provider.GetRequiredService<ConversationMemory>();
        var recall = provider.GetRequiredService<RecallAnswer>();
        var feedback = provider.GetRequiredService<IFeedbackStore>();
        var time = provider.GetRequiredService<TimeProvider>();
        var (endorsed, gaps) = (provider.GetRequiredService<EndorsedAnswers>(), provider.GetRequiredService<NoteGap>());
        var topics = new ReadTopic(answering.Thesaurus);
        return
        [
            new Ask(answering.Answerer, library.Catalogue, memory, provider.GetRequiredService<KeepAnswer>(), topics, endorsed, gaps),
            new ShowPassage(recall, index, library.Catalogue),
            new ExplainAnswer(recall),
            new CheckMessage(index, library, answering.Thesaurus, answering.Verifier, recall, answering.Evidence),
            new CiteText(index, library.Catalogue, time),
            new SearchLibrary(answering.Search),
            new MakeBrief(Briefing.Over(answering, library, time)),
            new ShowTimeline(answering.Search, new BuildTimeline(index, library.Catalogue)),
            new ListSources(library.Catalogue),
            new ShowSource(library.Catalogue, index, provider.GetRequiredService<ISetAsideRecords>()),
            new ExplainTerm(library.Glossary),
            new JudgeAnswer(recall, feedback, time),
            new RequestSource(recall, feedback, topics, gaps, time),
            new EndorseAnswer(recall, provider.GetRequiredService<IEndorsements>(), endorsed, topics, provider.GetRequiredService<IAuditTrail>(), time),
            new ManagePrivacy(provider.GetRequiredService<IPersonalRecords>(), memory, provider.GetRequiredService<PrivacyRules>()),
        ];
    }
}
