using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>What a small word decides about the sentence around it.</summary>
internal enum CueKind
{
    /// <summary>Nothing: hides the cues inside a longer phrase, such as "no later than".</summary>
    Plain,
    Negation,
    Mood,
    Quantifier,
    Time,
    Cause,
}

/// <summary>A small word that decides what a sentence claims.</summary>
/// <param name="Kind">What it decides.</param>
/// <param name="Class">Which value it gives, as named in <c>cues.txt</c>: intended, all, before.</param>
/// <param name="Phrase">As listed.</param>
/// <param name="Span">Where it stands in the text.</param>
internal sealed record Cue(CueKind Kind, string Class, string Phrase, TextSpan Span);

/// <summary>How far a thing is said to be real; a sentence may say more than one at once.</summary>
[Flags]
internal enum Moods
{
    None = 0,
    Intended = 1,
    Hoped = 2,
    Expected = 4,
    Possible = 8,
    Able = 16,
    Obliged = 32,
    Recommended = 64,
    Considered = 128,
    Agreed = 256,
    Tried = 512,
    Conditional = 1024,
    Opinion = 2048,
    Denied = 4096,
    Almost = 8192,

    /// <summary>A Japanese verb that may tell a habit, a present or a future: 建設する.</summary>
    Untold = 16384,
    Feared = 32768,

    /// <summary>"will": told as certain to come.</summary>
    Future = 65536,
}
