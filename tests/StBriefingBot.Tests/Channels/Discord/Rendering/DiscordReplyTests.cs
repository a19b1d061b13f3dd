using StBriefingBot.Channels.Discord;
using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Discord.Wire;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Channels.Discord.Rendering;

public sealed class DiscordReplyTests
{
    private const string Poison = "@everyone <@1> [click](https://evil.example/x) ![i](https://evil.example/i.png) discord.gg/abc # **now** <:a:1> </ask:1> `x";

    private static readonly RenderContext Public = new("When was it signed?", MayFollowUp: true);

    public static TheoryData<string> Kinds => new(All(Poison).Keys);

    [Fact]
    public void An_answer_shows_the_short_answer_its_sentences_and_their_sources()
    {
        var message = Assert.Single(DiscordReply.Render(new Reply.Answered("SB-7F3K", Samples.AnswerInEnglish), Public));

        var embed = Assert.Single(message.Embeds);
        Assert.Equal("When was it signed?", embed.Title);
        Assert.Equal(
            """
            **4 March 1997**

            The Harbour Agreement was signed in Lisbon on 4 March 1997. [1]

            **Notes**
            • Later sources give the same day.

            **Sources, restated above in our own words**
            [1] Port Authority, “The Harbour Agreement”, 4 March 1997, Signature <https://example.org/harbour>
            """.ReplaceLineEndings("\n"),
            embed.Description);
        Assert.Equal("Every sentence verified against its passage · library build 1 · SB-7F3K", embed.Footer?.Text);
        Assert.Equal(["Show passage", "Why", "Helpful", "Not helpful", "Follow up"], Payloads.Parts(message).Select(part => part.Label));
    }

    [Fact]
    public void A_Japanese_answer_speaks_Japanese_throughout()
    {
        var message = Assert.Single(DiscordReply.Render(new Reply.Answered("SB-7F3K", Samples.AnswerInJapanese), new RenderContext(MayShare: true)));

        Assert.Contains("**出典（上の文は当ボットによる要約）**\n[1] Port Authority、「港湾協定」、1997年3月4日、署名 <https://example.org/harbour>", message.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Equal(["箇所を表示", "理由", "役に立った", "役に立たなかった", "共有"], Payloads.Parts(message).Select(part => part.Label));
    }

    [Fact]
    public void An_abstention_says_so_in_words_and_offers_what_is_nearest()
    {
        var message = Assert.Single(DiscordReply.Render(new Reply.Answered("SB-0000", Samples.Abstained), new RenderContext()));

        Assert.StartsWith("**No supported answer**\nThe library does not say.", message.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Contains("**The nearest passages**\n**1.** The Harbour Agreement, Signature", message.Embeds[0].Description, StringComparison.Ordinal);
        Assert.Contains("Ask for a source", Payloads.Parts(message).Select(part => part.Label));
    }

    [Fact]
    public void Up_to_five_passages_have_a_button_each_more_have_a_select()
    {
        var five = Assert.Single(DiscordReply.Render(new Reply.Answered("SB-7F3K", WithCitations(5)), Public));
        var thirty = DiscordReply.Render(new Reply.Answered("SB-7F3K", WithCitations(30)), Public)[^1];

        Assert.Equal(["Passage 1", "Passage 2", "Passage 3", "Passage 4", "Passage 5"], five.Components[0].Components!.Select(button => button.Label));
        var select = Assert.Single(thirty.Components[0].Components!);
        Assert.Equal((ComponentType.Select, 25, "1"), (select.Type, select.Options!.Count, select.Options[0].Value));
        Assert.Equal("SB-7F3K", ActionId.Read(select.CustomId)?.Options["answer"]);
    }

    [Fact]
    public void The_cited_words_of_a_passage_are_marked_without_colour()
    {
        var cited = Samples.AnswerInEnglish.Citations[0].Span;
        var message = Assert.Single(DiscordReply.Render(new Reply.PassageShown(Samples.EnglishPassage, cited, Samples.Harbour, LanguageCode.English), new RenderContext()));

        Assert.Contains($"Two states met.\n**»{Samples.English}«**\nIt was kept.", message.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_in_a_reference_can_be_copied()
    {
        var place = new QuotationPlace(
            Samples.EnglishPassage, new TextSpan(0, 3), Samples.Harbour, [new StyledReference(ReferenceStyle.Apa, $"Port_Authority (1997). Harbour. {Samples.Harbour.Url}")]);

        var message = Assert.Single(DiscordReply.Render(new Reply.QuotationTraced(new QuotationHome.Verbatim(place), LanguageCode.English), new RenderContext()));

        Assert.Contains($"**APA:** Port\\_Authority \\(1997\\). Harbour. <{Samples.Harbour.Url}>", message.Embeds[0].Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Whose_words_a_passage_shows_is_said_below_it_and_for_a_sources_own_text_is_not()
    {
        var restated = DiscordReply.Render(new Reply.PassageShown(Samples.EnglishPassage, null, Samples.Harbour, LanguageCode.English), new RenderContext())[0].Embeds[0].Description!;
        var own = DiscordReply.Render(new Reply.PassageShown(Samples.EnglishPassage with { Kind = PassageKind.FullText }, null, Samples.Harbour, LanguageCode.English), new RenderContext())[0].Embeds[0].Description!;
        var mixed = DiscordReply.Render(
            new Reply.PassagesFound("harbour", [new RankedPassage(Samples.EnglishPassage, 1), new RankedPassage(Samples.EnglishPassage with { Kind = PassageKind.FullText }, 1)], LanguageCode.Japanese), new RenderContext())[0].Embeds[0].Description!;

        Assert.Contains("*StBriefingBot's restatement, not the source's own words.*", restated, StringComparison.Ordinal);
        Assert.DoesNotContain("restatement", own, StringComparison.Ordinal);
        Assert.Single(System.Text.RegularExpressions.Regex.Matches(mixed, "当ボットによる要約"));
    }

    [Fact]
    public void A_long_passage_becomes_several_messages_and_loses_nothing()
    {
        var text = string.Join('\n', Enumerable.Range(1, 300).Select(i => $"Statement {i} says that the harbour was kept open in that year."));
        var passage = Samples.EnglishPassage with { Text = text };

        var messages = DiscordReply.Render(new Reply.PassageShown(passage, null, Samples.Harbour, LanguageCode.English), new RenderContext());

        Assert.InRange(messages.Count, 4, 5);
        Assert.All(messages, message => Assert.Empty(Payloads.Problems(message)));
        Assert.All(Enumerable.Range(1, 300), i => Assert.Single(messages, message => message.Embeds[0].Description!.Contains($"Statement {i} says", StringComparison.Ordinal)));
    }

    [Fact]
    public void What_would_bury_a_channel_is_left_out_and_said_to_be()
    {
        var passage = Samples.EnglishPassage with { Text = string.Concat(Enumerable.Repeat("The harbour was kept open. ", 3000)) };

        var messages = DiscordReply.Render(new Reply.PassageShown(passage, null, null, LanguageCode.English), new RenderContext());

        Assert.Equal(5, messages.Count);
        Assert.EndsWith("The rest is too long for a chat and is left out.", messages[^1].Embeds[0].Description, StringComparison.Ordinal);
        Assert.All(messages, message => Assert.Empty(Payloads.Problems(message)));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Whatever_a_reply_holds_it_is_within_every_limit_and_its_words_do_nothing(string kind)
    {
        var messages = DiscordReply.Render(All(Poison)[kind], new RenderContext(Poison, MayShare: true, MayFollowUp: true));

        Assert.NotEmpty(messages);
        foreach (var message in messages)
        {
            Assert.Empty(Payloads.Problems(message));
            var text = Payloads.Text(message with { Embeds = [.. message.Embeds.Select(embed => embed with { Footer = null })] });
            Assert.DoesNotContain("@everyone", text, StringComparison.Ordinal);
            Assert.DoesNotContain("discord.gg/", text, StringComparison.Ordinal);
            Assert.DoesNotContain("evil.example", text.Replace("\u200B//evil.example", "", StringComparison.Ordinal), StringComparison.Ordinal);
            Assert.DoesNotMatch(@"(?<!\\)\]\(", text);
            Assert.DoesNotMatch(@"(?<!\\)<(?!https://example\.org/harbour>|t:\d)", text);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Even_absurdly_long_words_stay_within_every_limit(string kind)
    {
        var messages = DiscordReply.Render(All(string.Concat(Enumerable.Repeat("長い👩‍🔬*", 1500)))[kind], new RenderContext(new string('*', 3000), MayShare: true));

        Assert.All(messages, message => Assert.Empty(Payloads.Problems(message)));
    }

    /// <summary>A reply of every kind whose every text is the given one.</summary>
    private static Dictionary<string, Reply> All(string text)
    {
        var passage = new Passage(text, text, LanguageCode.English, PassageKind.Digest, text, [text], text, text, []);
        var source = Samples.Harbour with { Issuer = text, Title = text, TitleJapanese = text, Authors = [text], Publisher = text, DateNote = text, Rights = text, Access = text };
        var citation = Samples.AnswerInEnglish.Citations[0] with { Title = text, Issuer = text, Locator = text, Quote = text };
        var trace = new AnswerTrace(
            AnswerType.Date, [new TracedConcept(text, ConceptKind.Word, 1, 0.5, [text])], text, text, 0.7, 0.6, [new TracedPassage(text, text, 1)], [new TracedVerdict(text, VerdictKind.Unsupported, [text])]);
        var answer = Samples.AnswerInEnglish with { ShortAnswer = text, Sentences = [new AnswerSentence(text, [1])], Citations = [citation], Notes = [text], Composer = text, Trace = trace };
        var ranked = new RankedPassage(passage, 1);
        var place = new QuotationPlace(passage, new TextSpan(0, text.Length), source, [new StyledReference(ReferenceStyle.Chicago, text)]);
        var declaration = new CommandDeclaration("ask", new(text, text), new(text, text), new(text, text), [new CommandOption("x", new(text, text), new(text, text))]);
        const LanguageCode English = LanguageCode.English;
        return new Dictionary<string, Reply>
        {
            ["answer"] = new Reply.Answered("SB-7F3K", answer),
            ["abstention"] = new Reply.Answered("SB-7F3K", Samples.Abstained with { Text = text, Nearest = [ranked], Trace = trace }),
            ["passage"] = new Reply.PassageShown(passage, new TextSpan(1, 5), source, English),
            ["passages"] = new Reply.PassagesFound(text, [ranked, ranked], English),
            ["nothing found"] = new Reply.PassagesFound(text, [], English),
            ["sources"] = new Reply.SourcesListed([.. Enumerable.Range(0, 40).Select(i => source with { Id = $"s{i}" })], LanguageCode.Japanese),
            ["source"] = new Reply.SourceShown(source, [text], HasFullText: false, English),
            ["term"] = new Reply.TermsShown([new GlossaryTerm(text, text, text, [text], [text], text, text, text)], English),
            ["claims"] = new Reply.ClaimsChecked([new CheckedClaim(text, VerdictKind.Contradicted, citation, [text]), new CheckedClaim(text, VerdictKind.Unsupported, null, [])], English) { LeftOut = 2 },
            ["verbatim"] = new Reply.QuotationTraced(new QuotationHome.Verbatim(place), English),
            ["close"] = new Reply.QuotationTraced(new QuotationHome.Close(text, place, [new QuotationDifference(new TextSpan(0, 1), new TextSpan(0, 9)), new QuotationDifference(new TextSpan(0, 1), new TextSpan(0, 0))]), English),
            ["stitched"] = new Reply.QuotationTraced(new QuotationHome.Stitched([new QuotationPart(text, place, [new QuotationDifference(new TextSpan(0, 9), new TextSpan(0, 9))]), new QuotationPart(text, null, [])]), English),
            ["not found"] = new Reply.QuotationTraced(new QuotationHome.NotFound([ranked]), English),
            ["explanation"] = new Reply.Explained("SB-7F3K", answer, English),
            ["help"] = new Reply.HelpShown([declaration], InFull: false, English),
            ["help in full"] = new Reply.HelpShown([declaration], InFull: true, English),
            ["privacy"] = new Reply.PrivacyShown(new StoredAboutPerson(true, [(DateTimeOffset.UnixEpoch, text)], [text], 1, 2), English),
            ["done"] = new Reply.Done(text, English),
            ["declined"] = new Reply.Declined(DeclineReason.NotFound, text, English),
            ["failed"] = new Reply.Failed("E-1", text, English),
        };
    }

    private static Answer WithCitations(int count)
    {
        var first = Samples.AnswerInEnglish.Citations[0];
        return Samples.AnswerInEnglish with
        {
            Sentences = [.. Enumerable.Range(1, count).Select(i => new AnswerSentence(Samples.English, [i]))],
            Citations = [.. Enumerable.Range(1, count).Select(i => first with { Marker = i })],
        };
    }
}
