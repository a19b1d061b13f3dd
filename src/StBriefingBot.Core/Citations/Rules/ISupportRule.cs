using StBriefingBot.Core.Citations.Matching;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Citations.Support;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>One way in which a text can fail to support a claim.</summary>
internal interface ISupportRule
{
    /// <summary>What is wrong, or null.</summary>
    Finding? Check(Comparison comparison);
}

/// <param name="Kind">Contradicted or unsupported.</param>
/// <param name="Reason">A short sentence that names what is missing or differs.</param>
internal sealed record Finding(VerdictKind Kind, string Reason);

/// <summary>A sentence of a claim beside the sentence that is to support it.</summary>
internal sealed record Comparison(SentenceReading Claim, SupportUnit Unit, Alignment Alignment)
{
    public SentenceReading Text => Unit.Main;

    public bool IsCrossLanguage => Claim.IsJapanese != Unit.Main.IsJapanese;
}
