namespace StBriefingBot.Adapters.Indexes;

/// <summary>The working memory of a search, one number per passage each; all 0 between searches.</summary>
internal sealed class Scoreboard(int passages)
{
    public float[] Scores { get; } = new float[passages];

    public float[] ConceptScores { get; } = new float[passages];

    public float[] TermScores { get; } = new float[passages];
}
