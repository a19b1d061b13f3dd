using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Answers;

public sealed class ExtractiveComposerTests
{
    private const string Signed = "The Brightwater Agreement was signed on 4 March 1997.";

    [Fact]
    public void Every_sentence_of_a_draft_is_a_statement_unchanged_with_its_evidence()
    {
        var draft = Compose("When was the Brightwater Agreement signed?", Statements.Passage("The Brightwater Agreement covers tides.", Signed));

        Assert.Equal(Signed, draft[0].Text);
        Assert.All(draft, sentence => Assert.Equal(sentence.Text, Assert.Single(sentence.Evidence).Text));
    }

    [Fact]
    public void What_repeats_is_left_out()
    {
        var draft = Compose("When was the Brightwater Agreement signed?", Statements.Passage(Signed, "On 4 March 1997 the Brightwater Agreement was signed."), Statements.Of("other", "two", LanguageCode.English, Signed));

        Assert.Single(draft);
    }

    [Fact]
    public void A_list_gathers_its_items_and_no_answer_is_longer_than_six_sentences()
    {
        string[] items =
        [
            "The Brightwater Agreement covers tides measured along granite harbour walls.", "The Brightwater Agreement covers kelp forests counted yearly through trained divers.",
            "The Brightwater Agreement covers foghorns, whistles, bells beside narrow channels.", "The Brightwater Agreement covers drifting winter icebergs threatening small trawlers.",
            "The Brightwater Agreement covers coral reefs bleached during warmer summers.", "The Brightwater Agreement covers grey seals stranded upon muddy beaches.",
            "The Brightwater Agreement covers sunken wrecks holding leaking fuel tanks.", "The Brightwater Agreement covers gravel dredged beneath busy shipping lanes.",
        ];

        var draft = Compose("Which topics does the Brightwater Agreement cover?", Statements.Passage(items));

        Assert.InRange(draft.Count, 3, 6);
    }

    [Fact]
    public async Task A_cancelled_draft_is_not_written()
    {
        var question = Statements.Question("When was the Brightwater Agreement signed?");
        var found = Statements.Find(question, Statements.Passage(Signed));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await new ExtractiveComposer().ComposeAsync(new ComposerTask(question, found), new CancellationToken(canceled: true)).ToListAsync());
    }

    [Fact]
    public void A_translation_repeats_and_another_value_does_not()
    {
        var question = Statements.Question("When was the Brightwater Agreement signed?");
        var found = Statements.Find(question,
            Statements.Of("coast", "one", LanguageCode.English, Signed, "The Brightwater Agreement was signed on 5 March 1997."),
            Statements.Of("coast", "one", LanguageCode.Japanese, "Brightwater協定は1997年3月4日に署名された。"));
        var signed = found.Single(evidence => evidence.Text == Signed);

        Assert.True(Repetition.Repeats(found.Single(evidence => evidence.Passage.Language == LanguageCode.Japanese), signed));
        Assert.False(Repetition.Repeats(found.Single(evidence => evidence.Text.Contains("5 March", StringComparison.Ordinal)), signed));
    }

    private static IReadOnlyList<DraftSentence> Compose(string question, params Core.Retrieval.Passage[] passages)
    {
        var read = Statements.Question(question);
        return ExtractiveComposer.Compose(read, Statements.Find(read, passages));
    }
}
