using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Tests.Fakes;

/// <summary>A small made-up glossary, and the thesaurus built over it once.</summary>
internal static class Terms
{
    public static readonly GlossaryTerm HarbourCommittee = new(
        "Joint Harbour Committee", "合同港湾委員会", "JHC", ["harbour panel"], ["港湾委"], "The body that steers the Harbour Agreement.", "港湾協定を運営する機関。", "body");

    public static readonly GlossaryTerm TidalPower = new("tidal power", "潮力発電", null, ["tidal energy"], [], "Power from tides.", "潮の力による発電。", "technology");

    public static Thesaurus Thesaurus { get; } = Thesaurus.Build([HarbourCommittee, TidalPower]);
}
