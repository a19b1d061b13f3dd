namespace StBriefingBot.Core.Questions.Composing;

/// <summary>How long an answer may be written at.</summary>
/// <param name="Whole">All rounds together, after which the library is quoted.</param>
public sealed record CompositionLimits(TimeSpan Whole)
{
    public static readonly CompositionLimits Usual = new(TimeSpan.FromSeconds(20));
}
