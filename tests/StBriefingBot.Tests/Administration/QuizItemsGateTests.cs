using StBriefingBot.Core.Administration.Checks;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Administration;

public sealed class QuizItemsGateTests
{
    [Fact]
    public async Task Items_whose_statement_the_new_generation_lacks_are_named_and_hold_nothing_back()
    {
        var changed = Brightwater.Passages.Where(passage => passage.Id != "agreement.ja#signature").ToList();

        var verdict = await CheckAsync(Brightwater.Passages, changed);

        var notes = Assert.IsType<GateVerdict.Passed>(verdict).Notes;
        Assert.StartsWith("6 quiz questions need review and will not be asked", Assert.Single(notes).English, StringComparison.Ordinal);
        Assert.Contains("クイズ6問が要確認", notes[0].Japanese, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_needed_review_before_is_not_news()
    {
        var changed = Brightwater.Passages.Where(passage => passage.Id != "agreement.ja#signature").ToList();

        Assert.Empty(Assert.IsType<GateVerdict.Passed>(await CheckAsync(changed, changed)).Notes);
        Assert.Empty(Assert.IsType<GateVerdict.Passed>(await CheckAsync(Brightwater.Passages, Brightwater.Passages)).Notes);
        Assert.Empty(Assert.IsType<GateVerdict.Passed>(await CheckAsync([], changed)).Notes);
    }

    private static Task<GateVerdict> CheckAsync(IReadOnlyList<Passage> before, IReadOnlyList<Passage> after) =>
        new QuizItemsGate(new MemoryPassageIndex(before), new BrightwaterQuiz(), new MemoryProposedItems())
            .CheckAsync(new GateCheck(new MemoryPassageIndex(after), new Generation(2, default, 1, 1, "two", false), Brightwater.Library, null), CancellationToken.None);
}
