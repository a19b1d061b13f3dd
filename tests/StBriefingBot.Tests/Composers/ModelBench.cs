using StBriefingBot.Adapters.Composers;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Budgets;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Composing;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Models;

namespace StBriefingBot.Tests.Composers;

/// <summary>Questions answered by a scripted model over the made-up library, with the real verifier, from the HTTP request to the answer.</summary>
internal sealed class ModelBench : IAsyncDisposable
{
    public const string When = "When was the Brightwater Agreement signed?";
    public const string Good = "The Brightwater Agreement was signed on 4 March 1997.";

    private static readonly Thesaurus Thesaurus = Thesaurus.Build([Terms.HarbourCommittee, Terms.TidalPower]);

    private LanguageModels? models;

    private ModelBench(ScriptedModelServer server) => Server = server;

    public ScriptedModelServer Server { get; }

    public MemoryLedger Ledger { get; } = new();

    public BudgetLimits Budget { get; init; } = new(0, 0);

    public TimeSpan Whole { get; init; } = TimeSpan.FromSeconds(30);

    public TimeSpan ToBegin { get; init; } = TimeSpan.FromSeconds(20);

    public IReadOnlyList<Passage> Passages { get; init; } = Brightwater.Passages;

    public IClaimJudge? Judge { get; init; }

    public string Composer { get; init; } = "openai";

    public ChatConnector? Connector { get; init; }

    /// <summary>The clock of the answer; that of the model's connection is the real one.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    public static async Task<ModelBench> StartAsync(params ModelReply[] replies) => new(await ScriptedModelServer.StartAsync(replies));

    /// <summary>With limits of its own.</summary>
    public static async Task<ModelBench> StartAsync(BenchLimits limits, params ModelReply[] replies) => new(await ScriptedModelServer.StartAsync(replies))
    {
        Budget = limits.Budget ?? new BudgetLimits(0, 0),
        Whole = limits.Whole ?? TimeSpan.FromSeconds(30),
        ToBegin = limits.ToBegin ?? TimeSpan.FromSeconds(20),
        Passages = limits.Passages ?? Brightwater.Passages,
        Judge = limits.Judge,
        Time = limits.Time ?? TimeProvider.System,
        Composer = limits.Composer,
        Connector = limits.Connector,
    };

    public ModelSettings Settings => SettingsOf(Server, ToBegin);

    public static ModelSettings SettingsOf(ScriptedModelServer server, TimeSpan toBegin) =>
        new("main", server.Endpoint, "test-model", new ModelKey("secret-key"), toBegin, Retries: 2, MaxTokens: 400, Parallel: 2, InputPrice: 1, OutputPrice: 4) { RetryDelay = TimeSpan.FromMilliseconds(1) };

    public Task<Answer> AskAsync(string question = When, LanguageCode? language = null, Action<AnswerSentence>? progress = null, string? asker = "test:ann", CancellationToken cancellationToken = default)
    {
        var library = Brightwater.Library with { Glossary = [Terms.HarbourCommittee, Terms.TidalPower] };
        models ??= new LanguageModels(TimeProvider.System, new Random(1), Connector is null ? null : new Dictionary<string, ChatConnector> { [Composer] = Connector });
        var composer = models.Composer(Composer, Settings, Budget, Ledger, Thesaurus);
        var asking = new AskQuestion(
            new MemoryPassageIndex(Passages), library, Thesaurus, composer, new CitationVerifier(Thesaurus), Time, Judge, new CompositionLimits(Whole));
        return asking.ExecuteAsync(new AskRequest([question], language, null, []) { Written = progress, Asker = asker }, cancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        models?.Dispose();
        await Server.DisposeAsync();
    }
}

/// <summary>What a test sets otherwise than usual.</summary>
internal sealed record BenchLimits(BudgetLimits? Budget = null, TimeSpan? Whole = null, TimeSpan? ToBegin = null, IReadOnlyList<Passage>? Passages = null, IClaimJudge? Judge = null, TimeProvider? Time = null)
{
    public string Composer { get; init; } = "openai";

    public ChatConnector? Connector { get; init; }
}

/// <summary>A clock of which every timer goes off when the test says so, and not before.</summary>
internal sealed class StruckTime : TimeProvider
{
    private readonly List<Action> due = [];

    public void Strike() => due.ForEach(callback => callback());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        due.Add(() => callback(state));
        return new Unwound();
    }

    private sealed class Unwound : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
            // Nothing runs.
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}

/// <summary>A ledger without a disk.</summary>
internal sealed class MemoryLedger : IModelLedger
{
    private readonly List<(DateOnly Day, string? Person, long Tokens)> entries = [];

    public long Total => entries.Sum(entry => entry.Tokens);

    public Task<TokensUsed> OfDayAsync(DateOnly day, string? person, CancellationToken cancellationToken) => Task.FromResult(new TokensUsed(
        entries.Where(entry => entry.Day == day).Sum(entry => entry.Tokens), entries.Where(entry => entry.Day == day && entry.Person == person).Sum(entry => entry.Tokens)));

    public Task AddAsync(DateOnly day, string? person, long tokens, CancellationToken cancellationToken)
    {
        entries.Add((day, person, tokens));
        return Task.CompletedTask;
    }
}
