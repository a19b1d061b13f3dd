using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Tests.Knowledge;

public sealed class ReindexKnowledgeTests
{
    private readonly FakeSources sources = new();
    private readonly FakeIndex index = new();

    [Fact]
    public async Task The_first_reindex_goes_live_with_everything_added()
    {
        sources.Texts.Add(FakeSources.Digest("a", LanguageCode.English, "s", "One."));
        sources.Texts.Add(new ReadOutcome.Unreadable("b.md", 3, "Broken."));

        var outcome = Assert.IsType<ReindexOutcome.Activated>(await RunAsync());

        Assert.True(outcome.Plan.Candidate.IsLive);
        Assert.Equal((1, 0, 0), (outcome.Plan.Changes.Added, outcome.Plan.Changes.Changed, outcome.Plan.Changes.Removed));
        Assert.Equal("b.md", Assert.Single(outcome.Plan.Unreadable).File);
        Assert.Equal(["One."], index.LiveTexts);
    }

    [Fact]
    public async Task A_second_reindex_counts_what_was_added_changed_and_removed()
    {
        sources.Texts.AddRange([
            FakeSources.Digest("kept", LanguageCode.English, "s", "Same."), FakeSources.Digest("edited", LanguageCode.English, "s", "Before."),
            FakeSources.Digest("gone", LanguageCode.English, "s", "Gone."), FakeSources.Digest("dated", LanguageCode.English, "s", "Dated.")]);
        await RunAsync();

        sources.Fingerprint = "two";
        sources.Texts.Clear();
        sources.Texts.AddRange([
            FakeSources.Digest("kept", LanguageCode.English, "s", "Same."), FakeSources.Digest("edited", LanguageCode.English, "s", "After."),
            FakeSources.Digest("new", LanguageCode.English, "s", "New."),
            FakeSources.Digest("dated", LanguageCode.English, "s", ("Dated.", new Statement(default, "source", Since: new PartialDate(2021))))]);
        var changes = Assert.IsType<ReindexOutcome.Activated>(await RunAsync()).Plan.Changes;

        Assert.Equal((1, 2, 1), (changes.Added, changes.Changed, changes.Removed));
        Assert.Equal(["dated", "edited", "new"], changes.Sources);
    }

    [Fact]
    public async Task Unchanged_files_are_not_built_again_unless_asked_for()
    {
        sources.Texts.Add(FakeSources.Digest("a", LanguageCode.English, "s", "One."));
        await RunAsync();

        Assert.IsType<ReindexOutcome.NothingChanged>(await RunAsync());
        Assert.True(Assert.IsType<ReindexOutcome.Activated>(await RunAsync(new ReindexRequest(EvenIfUnchanged: true))).Plan.Changes.IsEmpty);
    }

    [Fact]
    public async Task A_generation_that_is_held_is_built_and_compared_while_the_old_one_answers()
    {
        sources.Texts.AddRange([FakeSources.Digest("a", LanguageCode.English, "s", "Kept.", "Before."), FakeSources.Digest("gone", LanguageCode.English, "s", "Gone.")]);
        await RunAsync();
        sources.Fingerprint = "two";
        sources.Texts.Clear();
        sources.Texts.AddRange([FakeSources.Digest("a", LanguageCode.English, "s", "Kept.", "After."), FakeSources.Digest("b", LanguageCode.English, "s", "New.")]);

        var plan = Assert.IsType<ReindexOutcome.Held>(await RunAsync(new ReindexRequest(EvenIfUnchanged: false) { Hold = true })).Plan;

        Assert.Equal(["Kept.\nBefore.", "Gone."], index.LiveTexts);
        Assert.Equal((2, 1), (plan.Candidate.Number, plan.Base!.Number));
        Assert.Equal(
            ["Changed a.en#s: Before. → After.", "Added b.en#s:  → New.", "Removed gone.en#s: Gone. → "],
            plan.Differences.Select(difference => $"{difference.Change} {difference.PassageId}: {string.Join(' ', difference.Before)} → {string.Join(' ', difference.After)}"));
    }

    [Fact]
    public async Task Statements_with_notes_and_written_questions_are_unchanged_while_those_are()
    {
        static Statement Asked() => new(default, "source", Notes: [1, 2], Asked: [new string("When was it?".ToCharArray())]);
        sources.Texts.Add(FakeSources.Digest("a", LanguageCode.English, "s", ("One.", Asked())));
        await RunAsync();
        sources.Texts[0] = FakeSources.Digest("a", LanguageCode.English, "s", ("One.", Asked()));

        var again = Assert.IsType<ReindexOutcome.Activated>(await RunAsync(new ReindexRequest(EvenIfUnchanged: true)));

        Assert.True(again.Plan.Changes.IsEmpty);
    }

    [Fact]
    public async Task A_refused_generation_goes_live_when_that_is_accepted()
    {
        sources.Texts.Add(FakeSources.Digest("a", LanguageCode.English, "s", "New."));

        Assert.IsType<ReindexOutcome.Activated>(await RunAsync(new ReindexRequest(EvenIfUnchanged: false) { EvenIfRefused = true }, new Gate("No.")));

        Assert.Equal(["New."], index.LiveTexts);
    }

    [Fact]
    public async Task A_failed_gate_leaves_the_old_generation_answering_and_discards_the_new_one()
    {
        sources.Texts.Add(FakeSources.Digest("a", LanguageCode.English, "s", "Old."));
        await RunAsync();
        sources.Fingerprint = "two";
        sources.Texts[0] = FakeSources.Digest("a", LanguageCode.English, "s", "New.");

        var outcome = await RunAsync(gates: new Gate("The golden question 7 is no longer answered; look at a.en.md."));

        Assert.Equal("The golden question 7 is no longer answered; look at a.en.md.", Assert.IsType<ReindexOutcome.Refused>(outcome).Sentence.English);
        Assert.Equal(["Old."], index.LiveTexts);
        Assert.Equal([1], index.Kept);
    }

    [Fact]
    public async Task The_gate_sees_the_candidate_before_it_is_live()
    {
        sources.Texts.Add(FakeSources.Digest("a", LanguageCode.English, "s", "One."));
        var gate = new Gate(null);

        await RunAsync(gates: gate);

        Assert.Equal("One.", gate.Seen!.Text);
    }

    [Fact]
    public async Task An_empty_library_never_replaces_one_that_answers()
    {
        sources.Texts.Add(FakeSources.Digest("a", LanguageCode.English, "s", "Old."));
        await RunAsync();
        sources.Fingerprint = "two";
        sources.Texts[0] = new ReadOutcome.Unreadable("a.md", null, "The file is empty.");

        var refused = Assert.IsType<ReindexOutcome.Refused>(await RunAsync());

        Assert.Contains("a.md: The file is empty.", refused.Sentence.English, StringComparison.Ordinal);
        Assert.Equal(["Old."], index.LiveTexts);
    }

    [Theory]
    [InlineData(ReindexStage.Building)]
    [InlineData(ReindexStage.Checking)]
    [InlineData(ReindexStage.Activating)]
    public async Task Cancelled_at_any_stage_everything_is_as_before(ReindexStage stage)
    {
        sources.Texts.AddRange([FakeSources.Digest("a", LanguageCode.English, "s", "Old."), FakeSources.Digest("b", LanguageCode.English, "s", "Old too.")]);
        await RunAsync();
        sources.Fingerprint = "two";
        using var cancellation = new CancellationTokenSource();
        var progress = new Reports(report => { if (report.Stage == stage) { cancellation.Cancel(); } });

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => new ReindexKnowledge(sources, index, index, [new Gate(null)]).ExecuteAsync(new ReindexRequest(false), progress, cancellation.Token));

        Assert.Equal(["Old.", "Old too."], index.LiveTexts);
        Assert.Equal([1], index.Kept);
    }

    [Fact]
    public async Task Two_files_for_one_source_and_language_are_reported_and_the_first_is_used()
    {
        sources.Texts.AddRange([FakeSources.Digest("a", LanguageCode.English, "s", "First."), FakeSources.Digest("a", LanguageCode.English, "s", "Second.")]);

        var outcome = Assert.IsType<ReindexOutcome.Activated>(await RunAsync());

        Assert.Contains("already read from another file", Assert.Single(outcome.Plan.Unreadable).Reason, StringComparison.Ordinal);
        Assert.Equal(["First."], index.LiveTexts);
    }

    [Fact]
    public async Task Progress_names_the_stages_in_order_with_rising_counts()
    {
        sources.Texts.AddRange([FakeSources.Digest("a", LanguageCode.English, "s", "One."), FakeSources.Digest("b", LanguageCode.English, "s", "Two.")]);
        var reports = new List<ReindexProgress>();

        await new ReindexKnowledge(sources, index, index, []).ExecuteAsync(new ReindexRequest(false), new Reports(reports.Add), CancellationToken.None);

        Assert.Equal(
            [new(ReindexStage.Comparing, 0, 0), new(ReindexStage.Building, 1, 1) { Done = 1 }, new(ReindexStage.Building, 2, 2) { Done = 2 }, new(ReindexStage.Checking, 2, 2), new(ReindexStage.Activating, 2, 2)],
            reports);
    }

    private Task<ReindexOutcome> RunAsync(ReindexRequest? request = null, params IGenerationGate[] gates) =>
        new ReindexKnowledge(sources, index, index, gates).ExecuteAsync(request ?? new ReindexRequest(false), null, CancellationToken.None);

    private sealed class Gate(string? refusal) : IGenerationGate
    {
        public Passage? Seen { get; private set; }

        public async Task<GateVerdict> CheckAsync(GateCheck check, CancellationToken cancellationToken)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Seen = await check.Candidate.FindAsync("a.en#s", cancellationToken);
            return refusal is null ? new GateVerdict.Passed([]) : new GateVerdict.Failed(new Bilingual(refusal, refusal), []);
        }
    }

    private sealed class Reports(Action<ReindexProgress> report) : IProgress<ReindexProgress>
    {
        public void Report(ReindexProgress value) => report(value);
    }
}
