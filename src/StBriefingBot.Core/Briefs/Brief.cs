using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Briefs;

/// <summary>A statement of the library, word for word, and where it stands.</summary>
/// <param name="Text">The statement.</param>
/// <param name="Marker">The number of its source among <see cref="Brief.References"/>, from 1.</param>
/// <param name="Passage">The passage it stands in.</param>
/// <param name="Date">The first date it states to the month at least; null where it states none.</param>
public sealed record BriefLine(string Text, int Marker, Passage Passage, PartialDate? Date);

/// <param name="Heading">What the lines are about, as the library heads them.</param>
public sealed record BriefSection(string Heading, IReadOnlyList<BriefLine> Lines);

/// <param name="Marker">The number in brackets.</param>
/// <param name="Source">The source.</param>
/// <param name="Text">The reference, ready to paste.</param>
public sealed record BriefReference(int Marker, CatalogueEntry Source, string Text);

/// <summary>One page on a topic: statements of the library and nothing else. No sentence of it is anybody's but the library's.</summary>
/// <param name="Topic">As it was asked for.</param>
/// <param name="Day">The day it was made.</param>
/// <param name="Sections">What the library says, the nearest first.</param>
/// <param name="Timeline">The dated lines in order of time.</param>
/// <param name="Disagreements">Where sources differ on what is said above.</param>
/// <param name="References">In order of their markers.</param>
public sealed record Brief(
    string Topic,
    LanguageCode Language,
    DateOnly Day,
    IReadOnlyList<BriefSection> Sections,
    IReadOnlyList<BriefLine> Timeline,
    IReadOnlyList<Discrepancy> Disagreements,
    IReadOnlyList<BriefReference> References);
