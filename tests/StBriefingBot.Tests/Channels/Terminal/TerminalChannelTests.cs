using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Channels.Terminal;

public sealed class TerminalChannelTests
{
    private readonly FakeAnswerer answerer = new(Samples.Answered);

    [Fact]
    public async Task A_conversation_in_English()
    {
        var transcript = await TalkAsync(LanguageCode.English, "When was it signed?", "passage 1", "passage 4", "source harbour-1997", "quit", "never read");

        Assert.Equal(
            """
            Ask about U.S.-Japan science and technology relations, in English or Japanese. Type help for commands, quit to leave.

            > 4 March 1997

            The Harbour Agreement was signed in Lisbon on 4 March 1997. [1]

            Notes
              - Later sources give the same day.

            Sources
              [1] Port Authority, "The Harbour Agreement", 4 March 1997, Signature
                  https://example.org/harbour

            Answer SB-XXXX

            > [1] The Harbour Agreement
            Signature

              Two states met.
              »The Harbour Agreement was signed in Lisbon on 4 March 1997.«
              It was kept.

            https://example.org/harbour

            > There is no passage 4. The last answer cites [1].

            > The Harbour Agreement
              id: harbour-1997
              issuer: Port Authority
              authors: A. Writer
              publisher: Port Press
              date: 4 March 1997
              notes in the article: 3
              language: en
              rights: public
              what of it was read: full text
              link: https://example.org/harbour

            > Goodbye.


            """.ReplaceLineEndings("\n"),
            System.Text.RegularExpressions.Regex.Replace(transcript, "SB-[0-9A-Z]{4}", "SB-XXXX"));
    }

    [Fact]
    public async Task A_conversation_in_Japanese_has_Japanese_labels_from_the_first_line()
    {
        var transcript = await TalkAsync(LanguageCode.English, "ヘルプ", "港湾協定はいつ署名されたか。", "出典 1", "source 港", "/終了");

        Assert.Contains("> 質問を入力してください", transcript.Replace("  質問", "質問", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("1997年3月4日\n\n港湾協定は1997年3月4日にリスボンで署名された。 [1]", transcript, StringComparison.Ordinal);
        Assert.Contains("»港湾協定は1997年3月4日にリスボンで署名された。«", transcript, StringComparison.Ordinal);
        Assert.Contains("「港」という出典はありません。sources で一覧を表示します。", transcript, StringComparison.Ordinal);
        Assert.EndsWith("> 終了します。\n\n", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_follow_up_goes_with_the_questions_before_it_and_no_more_than_are_remembered()
    {
        await TalkAsync(LanguageCode.English, "one?", "two?", "three?", "four?");

        Assert.Equal(["one?", "one? two?", "one? two? three?", "two? three? four?"], answerer.Asked.Select(request => string.Join(' ', request.Turns)));
    }

    [Fact]
    public async Task Searching_listing_and_mistyped_commands_are_answered_without_asking_the_library()
    {
        var transcript = await TalkAsync(LanguageCode.English, "passage 1", "search Lisbon", "/search", "search zebra", "sources", "source harbour", "/serch Lisbon", "", "exit");

        Assert.Empty(answerer.Asked);
        Assert.Contains("> No answer has cited a passage yet.", transcript, StringComparison.Ordinal);
        Assert.Contains("(harbour-1997.en#signature)", transcript, StringComparison.Ordinal);
        Assert.Contains("Say what to look for", transcript, StringComparison.Ordinal);
        Assert.Contains("Nothing in the library matches that.", transcript, StringComparison.Ordinal);
        Assert.Contains("lighthouse-2001  The Lighthouse Report (4 March 1997)", transcript, StringComparison.Ordinal);
        Assert.Contains("There is no source \"harbour\". Did you mean \"harbour-1997\"?", transcript, StringComparison.Ordinal);
        Assert.Contains("There is no command \"serch\". Did you mean \"search\"?", transcript, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_coloured_terminal_shows_the_same_words_and_reads_nothing_as_markup()
    {
        using var output = new StringWriter { NewLine = "\n" };
        var console = ConsoleFor.Writer(output, isTerminal: false);

        await Channel(new SpectreTerminal(new StringReader("When was it [signed]?\nquit\n"), console)).ExecuteAsync(LanguageCode.English, CancellationToken.None);

        Assert.Contains("The Harbour Agreement was signed in Lisbon on 4 March 1997. [1]", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("      https://example.org/harbour", output.ToString(), StringComparison.Ordinal);
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

    private async Task<string> TalkAsync(LanguageCode greetIn, params string[] lines)
    {
        using var output = new StringWriter { NewLine = "\n" };
        await Channel(new PlainTerminal(new StringReader(string.Join('\n', lines)), output)).ExecuteAsync(greetIn, CancellationToken.None);
        return output.ToString();
    }

    private TerminalChannel Channel(ITerminal terminal)
    {
        var index = new FakePassageIndex([Samples.EnglishPassage, Samples.JapanesePassage]);
        var answering = new Answering(answerer, new FakeVerifier(), new SearchPassages(index, Thesaurus.Build([])));
        var library = new Library(new Catalogue([Samples.Harbour, Samples.Lighthouse]), [], [], []);
        return new TerminalChannel(terminal, new ChatReplies(answering, index, library, rememberTurns: 2));
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
