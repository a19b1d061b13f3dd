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
        var response = new LiveResponse(connection, Address, time, CancellationToken.None);
        var preview = new AnswerPreview(response);

        preview.Add(new AnswerSentence("It rained.", [1], SentenceOrigin.Written));
        preview.Add(new AnswerSentence("It snowed.", [2], SentenceOrigin.Translated));
        time.Advance(TimeSpan.FromSeconds(2));
        preview.Add(new AnswerSentence("It stopped.", [2]));
        await response.FinishAsync();

        var shown = connection.Rest().Select(call => call.Message!.Content).ToList();
        Assert.Equal(["It rained. [1] *(AI)*\n…", "It rained. [1] *(AI)*\nIt snowed. [2] *(AI translation)*\nIt stopped. [2]\n…"], shown);
    }

    [Fact]
    public async Task How_far_a_command_has_come_shows_at_most_every_two_seconds()
    {
        var (connection, time) = (new FakeConnection(), new ManualTime());
        var response = new LiveResponse(connection, Address, time, CancellationToken.None);
        var progress = new ShownProgress(response);

        progress.Report("Reading: 1 / 9");
        time.Advance(TimeSpan.FromSeconds(1.9));
        progress.Report("Reading: 2 / 9");
        time.Advance(TimeSpan.FromSeconds(0.1));
        progress.Report("Reading: 3 / 9");
        await response.FinishAsync();

        Assert.Equal(["Reading: 1 / 9 …", "Reading: 3 / 9 …"], connection.Rest().Select(call => call.Message!.Content));
    }

    [Fact]
    public async Task Nothing_in_a_sentence_formats_or_mentions()
    {
        var connection = new FakeConnection();
        var response = new LiveResponse(connection, Address, new ManualTime(), CancellationToken.None);
        var preview = new AnswerPreview(response);

        preview.Add(new AnswerSentence("@everyone **look** https://evil.example", [1], SentenceOrigin.Written));
        await response.FinishAsync();

        var text = Assert.Single(connection.Rest()).Message!.Content!;
        Assert.DoesNotContain("@everyone", text, StringComparison.Ordinal);
        Assert.DoesNotContain("https://", text, StringComparison.Ordinal);
    }
}
