using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Quizzes.Bank;

/// <summary>What a question asks to be done, and what is right.</summary>
public abstract record QuizTask
{
    private QuizTask()
    {
    }

    /// <param name="Options">Two to five, all different.</param>
    /// <param name="Correct">The position of the right one, from 0.</param>
    public sealed record MultipleChoice(IReadOnlyList<Bilingual> Options, int Correct) : QuizTask;

    /// <param name="Correction">What is true instead, where the statement is false.</param>
    public sealed record TrueFalse(bool IsTrue, Bilingual? Correction) : QuizTask;

    /// <summary>Typed; any accepted answer is right, whatever language it is in.</summary>
    public sealed record ShortAnswer(IReadOnlyList<string> English, IReadOnlyList<string> Japanese) : QuizTask
    {
        /// <summary>What is shown as the right answer: the first of the language, or of the other.</summary>
        public string Shown(LanguageCode language) => (language == LanguageCode.Japanese ? Japanese.Concat(English) : English.Concat(Japanese)).First();
    }

    /// <param name="Text">With blanks such as <c>{{1988|the year 1988}}</c>, as many in each language.</param>
    public sealed record Cloze(Bilingual Text) : QuizTask;

    /// <param name="Sequence">Three to six, in the right order.</param>
    public sealed record Order(IReadOnlyList<Bilingual> Sequence) : QuizTask;

    /// <param name="Pairs">Three to six.</param>
    public sealed record Match(IReadOnlyList<MatchingPair> Pairs) : QuizTask;

    /// <summary>How many things are shown in an order of chance: options, things to be ordered, right sides of pairs; 0 where nothing is.</summary>
    public int Shuffled => this switch
    {
        MultipleChoice choice => choice.Options.Count,
        Order order => order.Sequence.Count,
        Match match => match.Pairs.Count,
        _ => 0,
    };
}

/// <summary>Two things that belong together.</summary>
public sealed record MatchingPair(Bilingual Left, Bilingual Right);
