using StBriefingBot.Channels.Terminal;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Commands;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Channels.Terminal;

public sealed class TerminalChannelTests
{
    private static readonly Answer Signed = Samples.AnswerInEnglish with
    {
        Sentences = [new AnswerSentence(Brightwater.Signed, [1])],
        Citations =
        [
            Samples.AnswerInEnglish.Citations[0] with
            {
                PassageId = "agreement.en#signature", Locator = "Signature and term", Title = "The Brightwater Agreement", Url = "https://example.org/signing", Quote = Brightwater.Signed, Span = new TextSpan(0, Brightwater.Signed.Length),
            },
        ],
    };

    [Fact]
    public async Task A_conversation_in_English()
    {
        var transcript = await TalkAsync(LanguageCode.English, new FakeAnswerer(_ => Signed), "When was the Brightwater Agreement signed?", "passage 1", "passage 4", "helpful", "quit", "never read");

        Assert.Equal(
            """
            Ask about U.S.-Japan science and technology relations, in English or Japanese. Type help for commands, quit to leave.

            > 4 March 1997

            The Brightwater Agreement was signed in Lisbon on 4 March 1997. [1]

            Notes
              - Later sources give the same day.

            Sources, restated above in our own words
              [1] Port Authority, "The Brightwater Agreement", 4 March 1997, Signature and term
                  https://example.org/signing

            Answer SB-XXXX

            > The Brightwater Agreement
            Signature and term (agreement.en#signature)

              »The Brightwater Agreement was signed in Lisbon on 4 March 1997.«
              Maria Lopez and Taro Yamada signed the Brightwater Agreement for their governments.
              The Brightwater Agreement was extended for ten years in 2007.

            StBriefingBot's restatement, not the source's own words.
            https://example.org/agreement

            > There is no passage "4" in the answer SB-XXXX. It has [1].

            > Thank you: SB-XXXX is noted as helpful.

            > Goodbye.


            """.ReplaceLineEndings("\n"),
            System.Text.RegularExpressions.Regex.Replace(transcript, "SB-[0-9A-Z]{4}", "SB-XXXX"));
    }

    [Fact]
    public async Task Where_a_command_is_typed_alike_in_both_languages_the_reply_is_in_the_systems()
    {
        var transcript = await TalkAsync(LanguageCode.Japanese, "ヘルプ", "ブライトウォーター協定はいつ署名されましたか。", "passage 1", "source agreemnt", "役に立たなかった 日付が違う", "プライバシー", "/終了");

        Assert.Contains("> 質問を入力してください。", transcript, StringComparison.Ordinal);
        Assert.Contains("  検索 (search)  箇所を検索します", transcript, StringComparison.Ordinal);
        Assert.Contains("1997年3月4日\n\nブライトウォーター協定は1997年3月4日にリスボンで署名された。 [1]", transcript, StringComparison.Ordinal);
        Assert.Contains("  »ブライトウォーター協定は1997年3月4日にリスボンで署名された。«", transcript, StringComparison.Ordinal);
        Assert.Contains("「agreemnt」という出典はありません。「agreement」のことでしょうか。", transcript, StringComparison.Ordinal);
        Assert.Contains("「役に立たなかった」として", transcript, StringComparison.Ordinal);
        Assert.Contains("> ご質問の文は保存していません。", transcript, StringComparison.Ordinal);
        Assert.EndsWith("> 終了します。\n\n", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_question_in_the_other_language_does_not_change_the_language_of_what_follows()
    {
        var transcript = await TalkAsync(LanguageCode.English, "ブライトウォーター協定はいつ署名されましたか。", "passage 1", "why", "privacy", "/終了");

        Assert.Contains("\n回答 SB-", transcript, StringComparison.Ordinal);
        Assert.Contains("当ボットによる要約", transcript, StringComparison.Ordinal);
        Assert.Contains("StBriefingBot's restatement, not the source's own words.", transcript, StringComparison.Ordinal);
        Assert.Contains("  asked for: a date", transcript, StringComparison.Ordinal);
        Assert.Contains("> The text of your questions is not kept.", transcript, StringComparison.Ordinal);
        Assert.EndsWith("> 終了します。\n\n", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nothing_in_a_Japanese_explanation_or_source_page_is_left_untranslated()
    {
        var transcript = await TalkAsync(LanguageCode.Japanese, "ブライトウォーター協定はいつ署名されましたか。", "理由", "出典 agreement", "評価");

        Assert.Contains("求められたもの: 日付", transcript, StringComparison.Ordinal);
        Assert.Contains("作成方式: 抜粋", transcript, StringComparison.Ordinal);
        Assert.Contains("(agreement.ja#signature)（当ボットによる要約）", transcript, StringComparison.Ordinal);
        Assert.Contains("発行者: 港湾局", transcript, StringComparison.Ordinal);
        Assert.Contains("公表元: 港出版", transcript, StringComparison.Ordinal);
        Assert.Contains("言語: 英語", transcript, StringComparison.Ordinal);
        Assert.Contains("権利: 公有", transcript, StringComparison.Ordinal);
        Assert.Contains("参照した範囲: 全文を収録", transcript, StringComparison.Ordinal);
        Assert.Contains("「評価」が必要です：「役に立った」「役に立たなかった」", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_command_shows_what_it_comes_to()
    {
        var transcript = await TalkAsync(
            LanguageCode.English,
            "search divers", "search zebra", "sources", "source agreement", "term JHC", "help ask", "privacy",
            "check Gull Point Lighthouse cost $9 million. The kelp is blue.",
            "cite The Brightwater Agreement was signed in Lisbon on 5 March 1997.",
            "cite \"Gull Point Lighthouse cost $6 million\"",
            "Who painted Gull Point Lighthouse yellow?", "passage 1", "why", "/request-source", "/serch kelp");

        string[] parts =
        [
            "  - Kelp research · Station (kelp.en#station)",
            "> Nothing in the library matches that.",
            "  lighthouse  Gull Point Lighthouse (2001)",
            "  contents: Signature and term · Fields of work",
            "> Joint Harbour Committee · 合同港湾委員会 (JHC)",
            "    private  Show the answer to you only",
            "> The text of your questions is not kept.",
            "> Contradicted: Gull Point Lighthouse cost $9 million.",
            "    »Gull Point Lighthouse cost $6 million.«",
            "> Close; what differs is marked\n  The Brightwater Agreement was signed in Lisbon on »4« March 1997",
            "    you wrote \"5\"; the passage says \"4\"",
            "> Word for word\n  »Gull Point Lighthouse cost $6 million«",
            "  Chicago  As restated in StBriefingBot's digest of: Writer, A. Gull Point Lighthouse. Port Press, 2001.",
            "\n  [1] ",
            "  asked for: a person",
            "with your words: \"Who painted Gull Point Lighthouse yellow?\"",
            "> There is no command \"serch\". Did you mean \"search\"?",
        ];
        Assert.All(parts, part => Assert.Contains(part, transcript, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_follow_up_goes_with_the_questions_before_it_and_no_more_than_are_remembered()
    {
        var answerer = new FakeAnswerer(Samples.Answered);

        await TalkAsync(LanguageCode.English, answerer, "one?", "two?", "three?", "four?");

        Assert.Equal(["one?", "one? two?", "one? two? three?", "two? three? four?"], answerer.Asked.Select(request => string.Join(' ', request.Turns)));
    }

    [Fact]
    public async Task The_coloured_terminal_shows_the_same_words_and_reads_nothing_as_markup()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = ConsoleFor.Writer(output, isTerminal: false);

        await Channel(new SpectreTerminal(new StringReader("When was the [Brightwater Agreement] signed?\nquit\n"), console)).ExecuteAsync(LanguageCode.English, CancellationToken.None);

        Assert.Contains("The Brightwater Agreement was signed in Lisbon on 4 March 1997. [1]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("      https://example.org/signing", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Ctrl_C_ends_the_conversation_with_a_goodbye()
    {
        using var stop = new CancellationTokenSource();
        using var output = new StringWriter { NewLine = "\n" };
        var silent = new SilentReader(stop);

        await Channel(new PlainTerminal(silent, output)).ExecuteAsync(LanguageCode.English, stop.Token);

        Assert.EndsWith("Goodbye.\n", output.ToString(), StringComparison.Ordinal);
    }

    private static Task<string> TalkAsync(LanguageCode locale, params string[] lines) => TalkAsync(locale, null, lines);

    private static async Task<string> TalkAsync(LanguageCode locale, IQuestionAnswerer? answerer, params string[] lines)
    {
        using var output = new StringWriter { NewLine = "\n" };
        await Channel(new PlainTerminal(new StringReader(string.Join('\n', lines)), output), answerer).ExecuteAsync(locale, CancellationToken.None);
        return output.ToString();
    }

    private static TerminalChannel Channel(ITerminal terminal, IQuestionAnswerer? answerer = null)
    {
        var bench = new ChatBench(answerer, memoryLimits: MemoryLimits.Usual with { Turns = 2 });
        return new TerminalChannel(terminal, bench.Typed, bench.Dispatcher.ExecuteAsync);
    }

    /// <summary>Somebody presses Ctrl+C instead of typing.</summary>
    private sealed class SilentReader(CancellationTokenSource stop) : TextReader
    {
        public override async ValueTask<string?> ReadLineAsync(CancellationToken cancellationToken)
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, cancellationToken);
            return null;
        }
    }
}
