using StBriefingBot.Adapters.Sources;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Tests.Language;

namespace StBriefingBot.Tests.Sources;

public sealed class HostileDocumentsTests
{
    [Theory]
    [InlineData("md")]
    [InlineData("html")]
    [InlineData("txt")]
    public async Task Random_markup_gives_sound_passages_or_a_sentence_and_never_an_exception(string format)
    {
        string[] markup =
        [
            "# ", "\n\n", "<sup>", "</sup>", "1", "[^1]", "[^1]: ", "---\n", "- ", "1. ", "| a | b |\n|---|---|\n", "```\n", "<div hidden>", "</div>", "<table><tr><td>", "<p>", "<!--", "-->", "> ",
            "## Notes\n\n", "\f", "\u00AD", "\uE000", "\uE001", "&#xE000;", "[x](y)", "![", "](", "<script>", "\0", "\uFEFF", "\t", "-\n", "^", "{#a}", "<style", "=\n", "====\n", "\u3000",
        ];
        using var folder = new TemporaryFolder();
        using var data = new TemporaryFolder();
        var random = new Random(format.Length);
        for (var i = 0; i < 150; i++)
        {
            var pieces = Enumerable.Range(0, random.Next(1, 80)).Select(_ => random.Next(2) == 0 ? markup[random.Next(markup.Length)] : RandomText.Of(random, random.Next(6)));
            folder.Write($"{i:D3}.{format}", string.Concat(pieces));
        }

        var outcomes = await new KnowledgeFolder(folder.Path, data.Path).ReadTextsAsync(CancellationToken.None).ToListAsync();

        Assert.Equal(150, outcomes.Count);
        foreach (var read in outcomes.OfType<ReadOutcome.Read>())
        {
            var passages = PassageSplitter.Split(read.Text);
            Assert.Equal(passages.Count, passages.Select(passage => passage.Id).Distinct().Count());
            Assert.All(passages, passage =>
            {
                Assert.DoesNotContain(passage.Text, character => character is >= '\uE000' and <= '\uE003');
                Assert.NotEmpty(passage.Statements);
                Assert.All(passage.Statements, statement => Assert.False(string.IsNullOrWhiteSpace(statement.Span.Of(passage.Text))));
            });
        }
    }
}
