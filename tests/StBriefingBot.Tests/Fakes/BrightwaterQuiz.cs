using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;

namespace StBriefingBot.Tests.Fakes;

/// <summary>Questions of every kind on the made-up coast.</summary>
internal sealed class BrightwaterQuiz : IQuizBankReader
{
    public static readonly QuizEvidence Signature = new("agreement", new Bilingual(Brightwater.Signed, Brightwater.SignedJapanese));

    public static readonly QuizItem Place = new(
        "place", "agreement", 1, [Signature], new Bilingual("In which city was the Brightwater Agreement signed?", "ブライトウォーター協定はどの都市で署名されましたか。"),
        new QuizTask.MultipleChoice([new Bilingual("Lisbon", "リスボン"), new Bilingual("Oslo", "オスロ"), new Bilingual("Porto", "ポルト")], 0),
        new Bilingual("It was signed in Lisbon.", "リスボンで署名された。"));

    public static readonly QuizItem Day = Place with
    {
        Id = "day", Difficulty = 2, Question = new Bilingual("When was the Brightwater Agreement signed?", "ブライトウォーター協定はいつ署名されましたか。"),
        Task = new QuizTask.ShortAnswer(["4 March 1997"], ["1997年3月4日"]),
    };

    public static readonly QuizItem Year = Place with
    {
        Id = "year", Question = new Bilingual("Fill the blank.", "空欄を埋めてください。"),
        Task = new QuizTask.Cloze(new Bilingual("The Brightwater Agreement was signed in {{1997}}.", "ブライトウォーター協定は{{1997年|平成9年}}に署名された。")),
    };

    public static readonly QuizItem Oslo = Place with
    {
        Id = "oslo", Difficulty = 3, Question = new Bilingual("The Brightwater Agreement was signed in Oslo.", "ブライトウォーター協定はオスロで署名された。"),
        Task = new QuizTask.TrueFalse(false, new Bilingual("It was signed in Lisbon.", "署名地はリスボンである。")),
    };

    public static readonly QuizItem Steps = Place with
    {
        Id = "steps", Question = new Bilingual("Put them in order.", "古い順に並べてください。"),
        Task = new QuizTask.Order([new Bilingual("first", "一"), new Bilingual("second", "二"), new Bilingual("third", "三")]),
    };

    public static readonly QuizItem Pairs = Place with
    {
        Id = "pairs", Question = new Bilingual("Match them.", "組み合わせてください。"),
        Task = new QuizTask.Match(
        [
            new MatchingPair(new Bilingual("Agreement", "協定"), new Bilingual("Lisbon", "リスボン")),
            new MatchingPair(new Bilingual("14th session", "第14回会合"), new Bilingual("Oslo", "オスロ")),
            new MatchingPair(new Bilingual("13th session", "第13回会合"), new Bilingual("Porto", "ポルト")),
        ]),
    };

    public static readonly QuizTopic Topic = new("agreement", new Bilingual("The agreement", "協定"));

    public static IReadOnlyList<QuizItem> All { get; } = [Place, Day, Year, Oslo, Steps, Pairs];

    public IReadOnlyList<QuizItem> Items { get; set; } = All;

    public Task<QuizBank> ReadAsync(CancellationToken cancellationToken) =>
        Task.FromResult(new QuizBank([Topic], [.. Items.Select((item, i) => new PlacedItem(item, "quiz/agreement.yaml", i + 3))], []));
}
