using System.Text.RegularExpressions;
using StBriefingBot.Adapters.Sources.Formats;

namespace StBriefingBot.Adapters.Sources.FullTexts;

/// <summary>What a printed page carries beside its text.</summary>
internal static partial class PageFurniture
{
    public static bool IsPageNumber(RawBlock block) => block.Kind == RawBlockKind.Paragraph && block.Text.Length <= 24 && PageNumber().IsMatch(block.Text);

    [GeneratedRegex(@"^(?:[-–—|]\s*)?(?:page\s+|p\.\s*)?\d{1,4}(?:\s*(?:of|/)\s*\d{1,4})?(?:\s*[-–—|])?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex PageNumber();
}
