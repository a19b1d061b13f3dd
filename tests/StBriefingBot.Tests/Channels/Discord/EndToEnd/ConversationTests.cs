using DiscordSimulator;
using DiscordSimulator.People;
using DiscordSimulator.State;

namespace StBriefingBot.Tests.Channels.Discord.EndToEnd;

/// <summary>Whole conversations between people in Discord and the program.</summary>
public sealed class ConversationTests(BriefingRoom room) : IClassFixture<BriefingRoom>
{
    private const string Signed = "When was the Tokyo Statement on Quantum Cooperation signed?";
    private const string SignedJapanese = "量子協力に関する東京声明はいつ署名されましたか。";

    private SimulatedDiscord Discord => room.Discord;

    private Channel General => room.General;

    [Fact]
    public async Task A_member_asks_looks_closer_judges_and_goes_on_in_a_thread()
    {
        var alice = Discord.Person("alice");

        var answer = await alice.Run("ask", General, ("question", Signed)).ReplyAsync();
        var passage = await alice.Press(answer.Id, answer.Buttons[0].Label).ReplyAsync();
        var why = await alice.Press(answer.Id, "Why").ReplyAsync();
        var thanks = await alice.Press(answer.Id, "Helpful").ReplyAsync();
        var form = alice.Press(answer.Id, "Not helpful");
        await form.UntilAsync(InvocationState.Modal);
        var noted = await alice.Submit(form, ("text", "It says more than I asked.")).ReplyAsync();
        var opened = await alice.Press(answer.Id, "Follow up").ReplyAsync();
        var thread = Discord.FindChannel(answer.Id)!;
        alice.Post(thread, $"{Discord.BotMention} And where?");
        var further = await alice.SeesAsync(thread, message => message.IsFromBot && message.Embeds.Count > 0);

        Assert.False(answer.IsEphemeral);
        Assert.StartsWith("**19 December 2019**", answer.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Equal(Signed, answer.Embeds[0].Title);
        Assert.True(passage.IsEphemeral && passage.Text.Contains("**»", StringComparison.Ordinal), passage.Text);
        Assert.True(why.IsEphemeral && why.Text.Contains("Read as", StringComparison.Ordinal), why.Text);
        Assert.Contains("helpful", thanks.Text, StringComparison.Ordinal);
        Assert.Contains("not helpful", noted.Text, StringComparison.Ordinal);
        Assert.Contains($"<#{thread.Id}>", opened.Text, StringComparison.Ordinal);
        Assert.Contains("Tokyo", further.Text, StringComparison.Ordinal);
        AssertHarmless(answer, passage, why, thanks, noted, further);
    }

    [Fact]
    public async Task A_Japanese_member_is_answered_in_Japanese_throughout()
    {
        var kenji = Discord.Person("kenji");

        var answer = await kenji.Run("質問", General, ("question", SignedJapanese), ("private", true)).ReplyAsync();
        var passage = await kenji.Press(answer.Id, answer.Buttons[0].Label).ReplyAsync();
        var shared = await kenji.Press(answer.Id, "共有").ReplyAsync();
        var help = await kenji.Run("ヘルプ", General).ReplyAsync();
        kenji.Tell("日米科学技術協力協定は2014年に何年間延長されましたか？");
        var direct = await kenji.SeesAsync(kenji.DirectMessages, message => message.IsFromBot);

        Assert.True(answer.IsEphemeral);
        Assert.Contains("2019年12月19日", answer.Text, StringComparison.Ordinal);
        Assert.Contains("**出典（上の文は当ボットによる要約）**", answer.Text, StringComparison.Ordinal);
        Assert.Contains("**»", passage.Text, StringComparison.Ordinal);
        Assert.False(shared.IsEphemeral);
        Assert.Contains("2019年12月19日", Discord.Person("alice").Sees(General).Single(message => message.Id == shared.Id).Text, StringComparison.Ordinal);
        Assert.Contains("/質問", help.Text, StringComparison.Ordinal);
        Assert.Contains("10年間", direct.Text, StringComparison.Ordinal);
        AssertHarmless(answer, passage, shared, help, direct);
    }

    [Fact]
    public async Task The_menu_of_a_message_checks_what_it_claims()
    {
        var (alice, tina) = (Discord.Person("alice"), Discord.Person("tina"));
        var claim = tina.Post(General, "The Tokyo Statement on Quantum Cooperation was signed in Tokyo on 19 December 2019.");

        var @checked = await alice.UseOn(claim.Id, "Check this message").ReplyAsync();

        Assert.True(@checked.IsEphemeral);
        Assert.Contains("✓ Supported:", @checked.Text, StringComparison.Ordinal);
        Assert.Contains("2019", @checked.Text, StringComparison.Ordinal);
        AssertHarmless(@checked);
    }

    [Fact]
    public async Task Every_button_of_an_answer_gives_a_command_that_is_there()
    {
        var ada = Discord.Person("ada");
        var answer = await ada.Run("ask", General, ("question", Signed), ("private", true)).ReplyAsync();

        foreach (var button in answer.Buttons.Where(button => button.Label != "Not helpful"))
        {
            Assert.DoesNotContain("There is no command", (await ada.Press(answer.Id, button.Label).ReplyAsync()).Text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Suggestions_come_while_a_person_types()
    {
        var typing = Discord.Person("alice").Type("ask", General, "source", "quantum", ("question", "When?"));

        await typing.UntilAsync(InvocationState.Suggestions);

        Assert.NotEmpty(typing.Suggestions);
        Assert.InRange(typing.FirstResponseTook!.Value, TimeSpan.Zero, TimeSpan.FromSeconds(3));
    }

    [Fact]
    public async Task What_the_library_does_not_hold_is_said_and_can_be_asked_for()
    {
        var alice = Discord.Person("alice");

        var answer = await alice.Run("ask", General, ("question", "Who was the first commander of the Space Operations Squadron?"), ("private", true)).ReplyAsync();
        var nearest = await alice.Press(answer.Id, "Passage 1").ReplyAsync();
        var form = alice.Press(answer.Id, "Ask for a source");
        await form.UntilAsync(InvocationState.Modal);
        var noted = await alice.Submit(form, ("text", "The names of its commanders")).ReplyAsync();

        Assert.StartsWith("**No supported answer**", answer.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Empty(answer.Links);
        Assert.NotEmpty(nearest.Embeds[0].Title);
        Assert.Contains("Noted for whoever keeps the library", noted.Text, StringComparison.Ordinal);
        AssertHarmless(answer, nearest, noted);
    }

    [Fact]
    public async Task A_mention_in_a_channel_is_answered_as_a_reply()
    {
        var tina = Discord.Person("tina");

        var asked = tina.Post(General, $"{Discord.BotMention} {Signed}");
        var answer = await tina.SeesAsync(General, message => message.ReplyTo == asked.Id);

        Assert.Contains("19 December 2019", answer.Text, StringComparison.Ordinal);
        AssertHarmless(answer);
    }

    private static void AssertHarmless(params SeenMessage[] messages) => Assert.All(messages, message =>
    {
        Assert.Empty(message.Previews);
        Assert.Empty(message.NotifiedPeople);
        Assert.False(message.NotifiesEveryone);
    });
}
