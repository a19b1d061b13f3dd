using StBriefingBot.Channels.Discord;
using StBriefingBot.Core.Questions;
using StBriefingBot.Discord;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Channels.Discord;

/// <summary>What is shown of an answer while it is written.</summary>
public sealed class AnswerPreviewTests
{
    private static readonly InteractionAddress Address = new("1", "2", "token");

    [Fact]
    public async Task Sentences_show_as_they_come_but_not_more_often_than_Discord_likes()
    {
        var (connection, time) = (new FakeConnection(), new ManualTime());
        var preview = new AnswerPreview(connection, Address, time, CancellationToken.None);

        preview.Add(new AnswerSentence("It rained.", [1], SentenceOrigin.Written));
        preview.Add(new AnswerSentence("It snowed.", [2], SentenceOrigin.Translated));
        time.Advance(TimeSpan.FromSeconds(2));
        preview.Add(new AnswerSentence("It stopped.", [2]));
        await preview.FinishAsync();

        var shown = connection.Rest().Select(call => call.Message!.Content).ToList();
        Assert.Equal(["It rained. [1] *(AI)*\n…", "It rained. [1] *(AI)*\nIt snowed. [2] *(AI translation)*\nIt stopped. [2]\n…"], shown);
    }

    [Fact]
    public async Task Nothing_in_a_sentence_formats_or_mentions()
    {
        var connection = new FakeConnection();
        var preview = new AnswerPreview(connection, Address, new ManualTime(), CancellationToken.None);

        preview.Add(new AnswerSentence("@everyone **look** https://evil.example", [1], SentenceOrigin.Written));
        await preview.FinishAsync();

        var text = Assert.Single(connection.Rest()).Message!.Content!;
        Assert.DoesNotContain("@everyone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
    }
}
