using StBriefingBot.Core.Retrieval;
using static StBriefingBot.Tests.Indexes.TestPassages;

namespace StBriefingBot.Tests.Indexes;

public abstract partial class PassageIndexContract
{
    [Fact]
    public async Task A_generation_answers_only_once_it_is_live()
    {
        await MakeLiveAsync(English("old", "Space policy."));
        var built = await BuildAsync(English("new", "Space policy."));

        Assert.Equal(["old"], await FindAsync(Query("space")));
        await Writer.ActivateAsync(built.Number, CancellationToken.None);
        Assert.Equal(["new"], await FindAsync(Query("space")));
    }

    [Fact]
    public async Task A_generation_can_be_checked_before_it_is_live()
    {
        await MakeLiveAsync(English("old", "Space policy."));
        var built = await BuildAsync(English("new", "Space policy."));

        var candidate = Writer.Open(built.Number);
        var found = await candidate.SearchAsync(Query("space"), CancellationToken.None);
        (candidate as IDisposable)?.Dispose();

        Assert.Equal("new", Assert.Single(found.Passages).Passage.Id);
        Assert.False(built.IsLive);
    }

    [Fact]
    public async Task A_generation_says_what_it_holds()
    {
        var first = await MakeLiveAsync(English("a", "x", source: "one"), English("b", "y", source: "two"), English("c", "z", source: "two"));

        var current = await Index.CurrentAsync(CancellationToken.None);

        Assert.Equal(first with { IsLive = true }, current);
        Assert.Equal((1, 3, 2, "fingerprint"), (current!.Number, current.Passages, current.Sources, current.Fingerprint));
    }

    [Fact]
    public async Task Every_source_of_the_live_generation_is_named_once()
    {
        Assert.Empty(await Index.SourceIdsAsync(CancellationToken.None));
        await MakeLiveAsync(English("a", "x", source: "one"), English("b", "y", source: "Two"), Japanese("c", "字", source: "two"));

        var sources = await Index.SourceIdsAsync(CancellationToken.None);

        Assert.Equal(["one", "Two"], sources.Order(StringComparer.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Rolling_back_brings_the_old_passages_back()
    {
        var old = await MakeLiveAsync(English("old", "Space policy."));
        await MakeLiveAsync(English("new", "Space policy."));
        Assert.Equal(["new"], await FindAsync(Query("space")));

        await Writer.ActivateAsync(old.Number, CancellationToken.None);

        Assert.Equal(["old"], await FindAsync(Query("space")));
        Assert.Equal(old.Number, (await Index.CurrentAsync(CancellationToken.None))!.Number);
    }

    [Fact]
    public async Task The_last_three_and_the_live_one_are_kept()
    {
        for (var number = 1; number <= 5; number++)
        {
            await MakeLiveAsync(English($"p{number}", "Space policy."));
        }

        await Writer.ActivateAsync(3, CancellationToken.None);
        await BuildAsync(English("p6", "Space policy."));
        await BuildAsync(English("p7", "Space policy."));
        await BuildAsync(English("p8", "Space policy."));
        await Writer.ActivateAsync(3, CancellationToken.None);

        var kept = await Writer.ListAsync(CancellationToken.None);

        Assert.Equal([8, 7, 6, 3], kept.Select(generation => generation.Number));
        Assert.Equal([3], kept.Where(generation => generation.IsLive).Select(generation => generation.Number));
    }

    [Fact]
    public async Task A_build_that_fails_keeps_the_old_generation()
    {
        await MakeLiveAsync(English("old", "Space policy."));

        var failure = await Assert.ThrowsAsync<InvalidDataException>(
            () => Writer.BuildAsync(Failing(), "fingerprint", null, CancellationToken.None));

        Assert.Equal("the third passage is broken", failure.Message);
        Assert.Equal(["old"], await FindAsync(Query("space")));
        Assert.Single(await Writer.ListAsync(CancellationToken.None));
        await MakeLiveAsync(English("new", "Space policy."));
        Assert.Equal(["new"], await FindAsync(Query("space")));
    }

    [Fact]
    public async Task A_cancelled_build_is_cancelled_and_keeps_the_old_generation()
    {
        await MakeLiveAsync(English("old", "Space policy."));
        using var cancelling = new CancellationTokenSource();
        var progress = new Callback(_ => cancelling.Cancel());

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => Writer.BuildAsync(Filler(5000).ToAsyncEnumerable(), "fingerprint", progress, cancelling.Token));

        Assert.Equal(["old"], await FindAsync(Query("space")));
        Assert.Single(await Writer.ListAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Two_passages_with_one_id_are_refused_with_a_sentence()
    {
        var refusal = await RefusedAsync(() => BuildAsync(English("twin", "One."), English("twin", "Two.")));

        Assert.Contains("twin", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_generation_that_is_not_kept_is_refused_with_a_sentence()
    {
        await MakeLiveAsync(English("a", "text"));

        await RefusedAsync(() => Writer.ActivateAsync(7, CancellationToken.None));
        await RefusedAsync(() => Writer.DiscardAsync(7, CancellationToken.None));
        Assert.Throws<PassageIndexException>(() => Writer.Open(7));
    }

    [Fact]
    public async Task A_generation_is_discarded_unless_it_is_live()
    {
        var live = await MakeLiveAsync(English("a", "text"));
        var spare = await BuildAsync(English("b", "text"));

        await Writer.DiscardAsync(spare.Number, CancellationToken.None);
        await RefusedAsync(() => Writer.DiscardAsync(live.Number, CancellationToken.None));

        Assert.Equal([live.Number], (await Writer.ListAsync(CancellationToken.None)).Select(generation => generation.Number));
    }

    [Fact]
    public async Task A_second_build_at_the_same_time_is_refused_with_a_sentence()
    {
        var inside = new TaskCompletionSource();
        var leave = new TaskCompletionSource();
        var first = Writer.BuildAsync(Waiting(inside, leave), "fingerprint", null, CancellationToken.None);
        await inside.Task;

        await RefusedAsync(() => CreateWriter(Folder).BuildAsync(Filler(1).ToAsyncEnumerable(), "fingerprint", null, CancellationToken.None));
        leave.SetResult();

        Assert.Equal(1, (await first).Passages);
    }

    [Fact]
    public async Task Questions_are_answered_while_an_index_is_built_and_while_it_is_switched()
    {
        await MakeLiveAsync([English("always", "Space policy."), .. Filler(200)]);
        using var done = new CancellationTokenSource();
        var asking = Enumerable.Range(0, 4).Select(_ => Task.Run(async () =>
        {
            var answered = 0;
            do
            {
                Assert.Equal("always", Assert.Single(await FindAsync(Query("space"))));
                answered++;
            }
            while (!done.IsCancellationRequested);

            return answered;
        })).ToArray();

        for (var round = 0; round < 6; round++)
        {
            await MakeLiveAsync([English("always", "Space policy."), .. Filler(200)]);
        }

        await done.CancelAsync();
        Assert.All(await Task.WhenAll(asking), answered => Assert.True(answered > 0));
    }

    private static async IAsyncEnumerable<Passage> Failing()
    {
        yield return English("a", "Space.");
        yield return English("b", "Space.");
        await Task.Yield();
        throw new InvalidDataException("the third passage is broken");
    }

    private static async IAsyncEnumerable<Passage> Waiting(TaskCompletionSource inside, TaskCompletionSource leave)
    {
        inside.SetResult();
        await leave.Task;
        yield return English("a", "Space.");
    }

    /// <summary>Unlike <see cref="Progress{T}"/> it calls at once.</summary>
    private sealed class Callback(Action<int> onReport) : IProgress<int>
    {
        public void Report(int value) => onReport(value);
    }
}
