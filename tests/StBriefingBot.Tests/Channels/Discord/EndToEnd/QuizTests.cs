using DiscordSimulator;
using DiscordSimulator.People;

namespace StBriefingBot.Tests.Channels.Discord.EndToEnd;

/// <summary>Quizzes in Discord, with buttons and forms, from the shipped bank.</summary>
public sealed class QuizTests(BriefingRoom room) : IClassFixture<BriefingRoom>
{
    private SimulatedDiscord Discord => room.Discord;

    [Fact]
    public async Task A_member_is_quizzed_privately_with_buttons_and_every_answer_is_explained()
    {
        var alice = Discord.Person("alice");
        var first = await alice.Run("quiz-start", room.General, ("count", 2), ("language", "en")).ReplyAsync();

        var second = await AnswerAsync(alice, first);
        var again = await alice.Press(first.Id, "I don't know").ReplyAsync();
        var over = await AnswerAsync(alice, second);
        var mine = await alice.Run("quiz-mine", room.General).ReplyAsync();

        Assert.True(first.IsEphemeral && second.IsEphemeral && over.IsEphemeral && mine.IsEphemeral);
        Assert.StartsWith("Question 1 of 2 · ", first.Embeds[0].Title, StringComparison.Ordinal);
        Assert.StartsWith("Question 1 of 2: ", second.Embeds[0].Title, StringComparison.Ordinal);
        Assert.All(new[] { second, over }, reply => Assert.Contains("**In the library**\n> “", reply.Text, StringComparison.Ordinal));
        Assert.Contains("You have answered question 1 already", again.Text, StringComparison.Ordinal);
        Assert.Contains("Score: ", over.Text, StringComparison.Ordinal);
        Assert.Contains("2 answers", mine.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_in_words_is_written_into_a_form_in_the_members_language()
    {
        var kenji = Discord.Person("kenji");
        var question = await kenji.Run("クイズ開始", room.General, ("count", 20)).ReplyAsync();
        while (question.Buttons.All(button => button.Label != "解答を書く"))
        {
            question = await AnswerAsync(kenji, question);
        }

        var form = kenji.Press(question.Id, "解答を書く");
        await form.UntilAsync(InvocationState.Modal);
        var reply = await kenji.Submit(form, ("text", "わからない")).ReplyAsync();

        Assert.Contains("クイズ解答", form.Modal!["title"]!.GetValue<string>(), StringComparison.Ordinal);
        Assert.Contains("：わからない", reply.Embeds[0].Title, StringComparison.Ordinal);
        Assert.Contains("**ライブラリーの記述**", reply.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_quiz_is_not_held_where_others_read()
    {
        var tina = Discord.Person("tina");

        tina.Post(room.General, $"{Discord.BotMention} quiz start");

        Assert.Contains("for your eyes only", (await tina.SeesAsync(room.General, message => message.IsFromBot && message.Text.Contains("your eyes only", StringComparison.Ordinal))).Text, StringComparison.Ordinal);
    }

    /// <summary>The first option, or that the answer is not known.</summary>
    private static Task<SeenMessage> AnswerAsync(Person person, SeenMessage question) =>
        person.Press(question.Id, question.Buttons.FirstOrDefault(button => button.Label == "A")?.Label ?? question.Buttons.First(button => button.Label is "I don't know" or "わからない").Label).ReplyAsync();
}
