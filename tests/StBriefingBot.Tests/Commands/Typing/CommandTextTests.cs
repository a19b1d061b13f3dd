using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Commands.Typing;

public sealed class CommandTextTests
{
    private static readonly ChatBench Bench = new();

    [Theory]
    [InlineData("sources of funding for CREW-2?")]
    [InlineData("source of the quantum statement?")]
    [InlineData("passage of the treaty through the Diet?")]
    [InlineData("help me understand the JHLC")]
    [InlineData("help me")]
    [InlineData("why was the agreement extended?")]
    [InlineData("Why?")]
    [InlineData("term of office of the first ambassador?")]
    [InlineData("helpful statements of the committee")]
    [InlineData("privacy rules in the agreement")]
    [InlineData("feedback from the committee")]
    [InlineData("出典はどこですか")]
    [InlineData("理由は何ですか")]
    [InlineData("用語はいつ定められましたか")]
    [InlineData("When was it signed?")]
    [InlineData("1988: what happened?")]
    public void What_can_be_a_question_is_one(string line) => Assert.Equal(("ask", $"question={line}"), Read(line));

    [Theory]
    [InlineData("ask When was it signed?", "ask", "question=When was it signed?")]
    [InlineData("/ask When was it signed? source:agreement as_of:2021-06 private:yes", "ask", "as_of=2021-06;private=yes;question=When was it signed?;source=agreement")]
    [InlineData("質問　いつ署名されましたか", "ask", "question=いつ署名されましたか")]
    [InlineData("／質問いつ署名されましたか 出典：agreement", "ask", "question=いつ署名されましたか;source=agreement")]
    [InlineData("/ask what does 10:30 mean: a time?", "ask", "question=what does 10:30 mean: a time?")]
    [InlineData("passage 1", "passage", "marker=1")]
    [InlineData("PASSAGE [2]", "passage", "marker=[2]")]
    [InlineData("箇所　１", "passage", "marker=１")]
    [InlineData("/passage 2 SB-7F3K", "passage", "answer=SB-7F3K;marker=2")]
    [InlineData("passage sb-7f3k 2", "passage", "answer=SB-7F3K;marker=2")]
    [InlineData("passage agreement.en#signature", "passage", "marker=agreement.en#signature")]
    [InlineData("why", "why", "")]
    [InlineData("why SB-7F3K", "why", "answer=SB-7F3K")]
    [InlineData("/why sb-7fok", "why", "answer=SB-7F0K")]
    [InlineData("理由 ＳＢ－７Ｆ３Ｋ", "why", "answer=SB-7F3K")]
    [InlineData("search quantum cooperation", "search", "words=quantum cooperation")]
    [InlineData("検索 量子 協力", "search", "words=量子 協力")]
    [InlineData("SOURCES", "sources", "")]
    [InlineData("出典一覧", "sources", "")]
    [InlineData("/source agreement", "source", "source=agreement")]
    [InlineData("source agreement", "source", "source=agreement")]
    [InlineData("出典 agreement", "source", "source=agreement")]
    [InlineData("term tidal power", "term", "term=tidal power")]
    [InlineData("用語 潮力発電", "term", "term=潮力発電")]
    [InlineData("helpful", "feedback", "judgement=helpful")]
    [InlineData("helpful SB-7F3K", "feedback", "answer=SB-7F3K;judgement=helpful")]
    [InlineData("not helpful", "feedback", "judgement=not-helpful")]
    [InlineData("Not helpful: the day is wrong", "feedback", "judgement=not-helpful;reason=the day is wrong")]
    [InlineData("not helpful SB-7F3K the day is wrong", "feedback", "answer=SB-7F3K;judgement=not-helpful;reason=the day is wrong")]
    [InlineData("役に立たなかった 日付が違う", "feedback", "judgement=not-helpful;reason=日付が違う")]
    [InlineData("/feedback not helpful the day is wrong", "feedback", "judgement=not-helpful;reason=the day is wrong")]
    [InlineData("/feedback splendid", "feedback", "judgement=splendid")]
    [InlineData("privacy", "privacy", "")]
    [InlineData("privacy keep-on", "privacy", "action=keep-on")]
    [InlineData("privacy delete everything about me", "privacy", "action=forget")]
    [InlineData("プライバシー 保存しない", "privacy", "action=keep-off")]
    [InlineData("help", "help", "")]
    [InlineData("?", "help", "")]
    [InlineData("/help ask", "help", "command=ask")]
    [InlineData("help ask", "help", "command=ask")]
    [InlineData("ヘルプ　検索", "help", "command=検索")]
    [InlineData("ヘルプ", "help", "")]
    [InlineData("/request-source The 2024 statement", "request-source", "wanted=The 2024 statement")]
    [InlineData("/dance now", "dance", "")]
    [InlineData("/", "", "")]
    public void Commands_are_read_with_and_without_a_slash_in_both_languages(string line, string command, string options) =>
        Assert.Equal((command, options), Read(line));

    [Theory]
    [InlineData("")]
    [InlineData(" \t　")]
    public void An_empty_line_is_nothing(string line) => Assert.Null(Bench.Typed.Read(line, ChatBench.Ann, ChatBench.Harbour, null));

    [Fact]
    public void A_command_named_in_Japanese_says_in_which_language_the_person_speaks()
    {
        Assert.Equal(LanguageCode.Japanese, SpokenIn("ヘルプ"));
        Assert.Equal(LanguageCode.Japanese, SpokenIn("引用元 The Brightwater Agreement was signed in Lisbon"));
        Assert.Null(SpokenIn("help"));
    }

    [Fact]
    public void Any_line_is_read_without_failing()
    {
        foreach (var line in StBriefingBot.Tests.Language.NastyText.All)
        {
            foreach (var slash in new[] { "", "/", "／", "/ask ", "/feedback ", "passage ", "not helpful " })
            {
                _ = Bench.Typed.Read(slash + line, ChatBench.Ann, ChatBench.Harbour, null);
            }
        }
    }

    private static LanguageCode? SpokenIn(string line) => Bench.Typed.Read(line, ChatBench.Ann, ChatBench.Harbour, LanguageCode.English)!.Spoken;

    private static (string Command, string Options) Read(string line)
    {
        var request = Bench.Typed.Read(line, ChatBench.Ann, ChatBench.Harbour, null)!;
        return (request.Command, string.Join(';', request.Options.OrderBy(option => option.Key, StringComparer.Ordinal).Select(option => $"{option.Key}={option.Value}")));
    }
}
