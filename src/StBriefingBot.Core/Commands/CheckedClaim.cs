using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands;

/// <summary>A claim of somebody's message, held against the library.</summary>
/// <param name="Text">As it stands in the message.</param>
/// <param name="Kind">Supported, contradicted, or not in the library.</param>
/// <param name="Quotation">The passage's own words that decide, or come nearest, with their reference; null only where the library holds nothing on it.</param>
/// <param name="Reasons">What differs or is missing; empty when supported.</param>
public sealed record CheckedClaim(string Text, VerdictKind Kind, Citation? Quotation, IReadOnlyList<string> Reasons);
