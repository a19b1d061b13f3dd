using System.Diagnostics;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>An item as it is kept: its task as the fields of its kind.</summary>
internal sealed record QuizItemJson(string Id, string Topic, int Difficulty, IReadOnlyList<QuizEvidence> Evidence, Bilingual Question, Bilingual Explanation)
{
    public IReadOnlyList<Bilingual>? Options { get; init; }

    public int Correct { get; init; }

    public bool? IsTrue { get; init; }

    public Bilingual? Correction { get; init; }

    public IReadOnlyList<string>? AcceptedEnglish { get; init; }

    public IReadOnlyList<string>? AcceptedJapanese { get; init; }

    public Bilingual? Cloze { get; init; }

    public IReadOnlyList<Bilingual>? Sequence { get; init; }

    public IReadOnlyList<MatchingPair>? Pairs { get; init; }

    public static QuizItemJson Of(QuizItem item)
    {
        var json = new QuizItemJson(item.Id, item.Topic, item.Difficulty, item.Evidence, item.Question, item.Explanation);
        return item.Task switch
        {
            QuizTask.MultipleChoice choice => json with { Options = choice.Options, Correct = choice.Correct },
            QuizTask.TrueFalse statement => json with { IsTrue = statement.IsTrue, Correction = statement.Correction },
            QuizTask.ShortAnswer answer => json with { AcceptedEnglish = answer.English, AcceptedJapanese = answer.Japanese },
            QuizTask.Cloze cloze => json with { Cloze = cloze.Text },
            QuizTask.Order order => json with { Sequence = order.Sequence },
            QuizTask.Match match => json with { Pairs = match.Pairs },
            _ => throw new UnreachableException(),
        };
    }

    public QuizItem ToItem() => new(Id, Topic, Difficulty, Evidence, Question, Task(), Explanation);

    private QuizTask Task() => this switch
    {
        { Options: { } options } => new QuizTask.MultipleChoice(options, Correct),
        { IsTrue: { } isTrue } => new QuizTask.TrueFalse(isTrue, Correction),
        { Cloze: { } cloze } => new QuizTask.Cloze(cloze),
        { Sequence: { } sequence } => new QuizTask.Order(sequence),
        { Pairs: { } pairs } => new QuizTask.Match(pairs),
        _ => new QuizTask.ShortAnswer(AcceptedEnglish ?? [], AcceptedJapanese ?? []),
    };
}
