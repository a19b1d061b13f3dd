using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Briefs;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Commands.Members;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Commands.Typing;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands;

/// <summary>The whole chat over the made-up library, without disk or channel.</summary>
internal sealed class ChatBench
{
    public static readonly Speaker Ann = new("test:ann", []);
    public static readonly Speaker Ben = new("test:ben", []);
    public static readonly Place Harbour = new("test:harbour", IsPrivate: false);
    public static readonly Place Quay = new("test:quay", IsPrivate: false);

    private static readonly Thesaurus Thesaurus = Thesaurus.Build([Terms.HarbourCommittee, Terms.TidalPower]);

    public ChatBench(IQuestionAnswerer? answerer = null, RateLimits? limits = null, MemoryLimits? memoryLimits = null, bool mayKeepQuestions = true, params ICommand[] others)
    {
        var library = Brightwater.Library with { Glossary = [Terms.HarbourCommittee, Terms.TidalPower] };
        var index = new MemoryPassageIndex(Brightwater.Passages);
        var verifier = new CitationVerifier(Thesaurus);
        var asking = answerer ?? new AskQuestion(index, library, Thesaurus, new ExtractiveComposer(), verifier, Time);
        Memory = new ConversationMemory(memoryLimits ?? MemoryLimits.Usual, Time);
        Recall = new RecallAnswer(Memory, Stores, index);
        var topics = new ReadTopic(Thesaurus);
        var endorsed = new EndorsedAnswers(Following, Stores, index, Faults);
        var gaps = new NoteGap(Following, Following, new PrivacyRules(mayKeepQuestions), Faults, Time);
        Commands = new CommandSet(
        [
            new Ask(asking, library.Catalogue, Memory, new KeepAnswer(Stores, Stores, Memory, Faults, new PrivacyRules(mayKeepQuestions), Time), topics, endorsed, gaps),
            new ShowPassage(Recall, index, library.Catalogue),
            new ExplainAnswer(Recall),
            new CheckMessage(index, library, Thesaurus, verifier, Recall),
            new CiteText(index, library.Catalogue, Time),
            new SearchLibrary(new SearchPassages(index, Thesaurus)),
            new MakeBrief(new WriteBrief(new SearchPassages(index, Thesaurus), library, Time, (entry, language) => entry.TitleIn(language))),
            new ShowTimeline(new SearchPassages(index, Thesaurus), new BuildTimeline(index, library.Catalogue)),
            new ListSources(library.Catalogue),
            new ShowSource(library.Catalogue, index),
            new ExplainTerm(library.Glossary),
            new JudgeAnswer(Recall, Stores, Time),
            new RequestSource(Recall, Stores, topics, gaps, Time),
            new ManagePrivacy(Stores, Memory, new PrivacyRules(mayKeepQuestions)),
            .. others,
        ]);
        Typed = new CommandText(Commands);
        Suggestions = new Suggestions(library, Commands, Access, Memory);
        Dispatcher = new CommandDispatcher(Commands, Access, new RateLimiter(limits ?? new RateLimits(), Time), Memory, Faults, new TakeNotices(Following, Stores, Faults));
    }

    public ManualTime Time { get; } = new();

    public MemoryStores Stores { get; } = new();

    public MemoryFollowing Following { get; } = new();

    public FakeFaultLog Faults { get; } = new();

    public AccessPolicy Access { get; } = new(["test:role:keepers"], ["test:tess"]);

    public ConversationMemory Memory { get; }

    public RecallAnswer Recall { get; }

    public CommandSet Commands { get; }

    public CommandText Typed { get; }

    public Suggestions Suggestions { get; }

    public CommandDispatcher Dispatcher { get; }

    /// <summary>What a typed line comes to.</summary>
    public Task<Reply> SayAsync(string line, Speaker? speaker = null, Place? place = null) =>
        Dispatcher.ExecuteAsync(Typed.Read(line, speaker ?? Ann, place ?? Harbour, language: null)!, CancellationToken.None);

    public async Task<T> SayAsync<T>(string line, Speaker? speaker = null, Place? place = null)
        where T : Reply => Assert.IsType<T>(await SayAsync(line, speaker, place));

    public Task<Reply> SendAsync(string command, Dictionary<string, string>? options = null, Speaker? speaker = null, LanguageCode? language = null) =>
        Dispatcher.ExecuteAsync(new CommandRequest(command, options ?? [], speaker ?? Ann, Harbour, language), CancellationToken.None);

    /// <summary>A restart: what was in memory is gone.</summary>
    public void ForgetConversations() => Time.Advance(TimeSpan.FromDays(1));
}
