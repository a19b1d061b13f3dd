using StBriefingBot.Core.Administration;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Tests.Knowledge;

namespace StBriefingBot.Tests.Administration;

public sealed class ReindexDecisionTests : IDisposable
{
    private readonly FakeSources sources = new();
    private readonly FakeIndex index = new();
    private readonly MemoryAdministration administration = new();
    private readonly FakeGate gate = new();
    private readonly PrepareReindex prepare;
    private readonly DecideReindex decide;
    private readonly RollBack rollBack;

    public ReindexDecisionTests()
    {
        prepare = new PrepareReindex(new ReindexKnowledge(sources, index, index, [gate]), sources, index, index, administration, administration);
        decide = new DecideReindex(sources, index, index, administration, administration);
        rollBack = new RollBack(index, administration, administration);
        Write("Old.");
    }

    public void Dispose() => administration.Dispose();

    [Fact]
    public async Task What_is_prepared_answers_only_when_it_is_applied()
    {
        await GoLiveAsync();
        Write("New.");

        var plan = await PreparedAsync();
        Assert.Equal(["Old."], index.LiveTexts);

        Assert.IsType<DecisionOutcome.Applied>(await decide.ApplyAsync(plan.Candidate.Number, false, CancellationToken.None));
        Assert.Equal(["New."], index.LiveTexts);
        Assert.Null(administration.Held);
    }

    [Fact]
    public async Task What_is_cancelled_leaves_nothing_and_cannot_be_applied()
    {
        await GoLiveAsync();
        Write("New.");
        var plan = await PreparedAsync();

        Assert.IsType<DecisionOutcome.Cancelled>(await decide.CancelAsync(plan.Candidate.Number, CancellationToken.None));

        Assert.Equal([1], index.Kept);
        Assert.IsType<DecisionOutcome.Gone>(await decide.ApplyAsync(plan.Candidate.Number, false, CancellationToken.None));
    }

    [Fact]
    public async Task A_library_that_changed_since_the_preview_is_not_what_was_agreed_to()
    {
        await GoLiveAsync();
        Write("New.");
        var plan = await PreparedAsync();
        Write("Newer.");

        Assert.IsType<DecisionOutcome.OutOfDate>(await decide.ApplyAsync(plan.Candidate.Number, true, CancellationToken.None));

        Assert.Equal(["Old."], index.LiveTexts);
        Assert.Equal([1], index.Kept);
    }

    [Fact]
    public async Task What_a_gate_refuses_waits_until_that_is_accepted()
    {
        await GoLiveAsync();
        Write("New.");
        gate.Refuses = true;
        var plan = await PreparedAsync();

        Assert.IsType<DecisionOutcome.Refused>(await decide.ApplyAsync(plan.Candidate.Number, false, CancellationToken.None));
        Assert.Equal(["Old."], index.LiveTexts);
        Assert.IsType<DecisionOutcome.Applied>(await decide.ApplyAsync(plan.Candidate.Number, true, CancellationToken.None));
    }

    [Fact]
    public async Task Whoever_asks_while_one_is_prepared_or_waits_gets_the_same()
    {
        await GoLiveAsync();
        Write("New.");
        var held = new TaskCompletionSource();
        gate.Until = held.Task;

        var first = prepare.ExecuteAsync(false, null, CancellationToken.None);
        await gate.Reached.Task;
        var second = prepare.ExecuteAsync(false, null, CancellationToken.None);
        held.SetResult();

        Assert.Same(Plan(await first), Plan(await second));
        Assert.Same(Plan(await first), await PreparedAsync());
        Assert.Equal([1, 2], index.Kept);
    }

    [Fact]
    public async Task One_who_stops_waiting_does_not_stop_the_others()
    {
        await GoLiveAsync();
        Write("New.");
        var held = new TaskCompletionSource();
        gate.Until = held.Task;
        using var impatience = new CancellationTokenSource();

        var first = prepare.ExecuteAsync(false, null, impatience.Token);
        await gate.Reached.Task;
        var second = prepare.ExecuteAsync(false, null, CancellationToken.None);
        await impatience.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        held.SetResult();

        Assert.IsType<ReindexOutcome.Held>(await second);
    }

    [Fact]
    public async Task When_the_last_one_stops_waiting_the_build_ends_and_clears_up()
    {
        await GoLiveAsync();
        Write("New.");
        gate.Until = new TaskCompletionSource().Task;
        using var impatience = new CancellationTokenSource();

        var only = prepare.ExecuteAsync(false, null, impatience.Token);
        await gate.Reached.Task;
        await impatience.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => only);
        Assert.Equal([1], index.Kept);
    }

    [Fact]
    public async Task What_a_killed_process_left_behind_is_cleared_away_and_kept_generations_stay()
    {
        await GoLiveAsync();
        Write("Second.");
        await GoLiveAsync();
        await rollBack.ExecuteAsync(1, CancellationToken.None);
        administration.Held = new HeldReindex(2, null, null, false);
        await index.BuildAsync(AsyncEnumerable.Empty<Core.Retrieval.Passage>(), "left behind", null, CancellationToken.None);
        Assert.Equal([1, 2, 3], index.Kept);

        Write("Third.");
        await PreparedAsync();

        Assert.Equal([1, 2, 4], index.Kept);
    }

    [Fact]
    public async Task One_goes_back_to_generations_that_answered_and_never_to_one_that_waits()
    {
        await GoLiveAsync();
        Write("New.");
        var plan = await PreparedAsync();

        Assert.Equal([1], Assert.IsType<RollBackOutcome.NotKept>(await rollBack.ExecuteAsync(plan.Candidate.Number, CancellationToken.None)).Kept.Select(kept => kept.Number));
        Assert.IsType<RollBackOutcome.Done>(await rollBack.ExecuteAsync(1, CancellationToken.None));
        Assert.Equal([1], index.Kept);
    }

    private void Write(string statement)
    {
        sources.Fingerprint = statement;
        sources.Texts.Clear();
        sources.Texts.Add(FakeSources.Digest("a", LanguageCode.English, "s", statement));
    }

    private async Task GoLiveAsync() => await decide.ApplyAsync((await PreparedAsync()).Candidate.Number, false, CancellationToken.None);

    private async Task<ReindexPlan> PreparedAsync() => Plan(await prepare.ExecuteAsync(false, null, CancellationToken.None));

    private static ReindexPlan Plan(ReindexOutcome outcome) => Assert.IsType<ReindexOutcome.Held>(outcome).Plan;

    private sealed class FakeGate : IGenerationGate
    {
        public bool Refuses { get; set; }

        public Task Until { get; set; } = Task.CompletedTask;

        public TaskCompletionSource Reached { get; } = new();

        public async Task<GateVerdict> CheckAsync(GateCheck check, CancellationToken cancellationToken)
        {
            if (!Until.IsCompleted)
            {
                Reached.TrySetResult();
                await Until.WaitAsync(cancellationToken);
            }

            return Refuses ? new GateVerdict.Failed(new Bilingual("No.", "否。"), []) : new GateVerdict.Passed([]);
        }
    }
}
