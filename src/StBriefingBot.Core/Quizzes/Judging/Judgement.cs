using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Quizzes.Judging;

/// <summary>How good an answer is.</summary>
public enum Verdict
{
    Right,

    /// <summary>Right but for a slip of spelling, which is shown.</summary>
    Misspelt,

    /// <summary>Right as far as it goes: some of several parts, or less exact than asked.</summary>
    Partly,

    Wrong,

    /// <summary>The person said that they do not know.</summary>
    GivenUp,
}

/// <summary>What came of reading an answer.</summary>
public abstract record Judgement
{
    private Judgement()
    {
    }

    /// <param name="Verdict">How good it is.</param>
    /// <param name="Share">From 0, nothing right, to 1, all right.</param>
    /// <param name="Shown">The answer as it was understood.</param>
    /// <param name="Chosen">Of a multiple-choice item, which option of the item was chosen, from 0; else null.</param>
    public sealed record Judged(Verdict Verdict, double Share, string Shown, int? Chosen = null) : Judgement;

    /// <summary>It cannot be read as an answer to this question, so it does not count as one.</summary>
    /// <param name="Sentence">What to write instead.</param>
    public sealed record Unreadable(Bilingual Sentence) : Judgement;
}
