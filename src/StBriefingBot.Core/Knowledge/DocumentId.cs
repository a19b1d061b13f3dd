using System.Globalization;
using System.Text;

namespace StBriefingBot.Core.Knowledge;

/// <summary>The id of a document that has no catalogue entry, made from its path.</summary>
public static class DocumentId
{
    private const int Longest = 120;

    /// <summary>Lower-case letters and digits of any script, everything else as single hyphens; <c>document</c> when nothing is left.</summary>
    /// <param name="path">A file name, or a path relative to the folder it belongs to.</param>
    public static string Of(string path)
    {
        var name = Path.IsPathRooted(path) ? Path.GetFileName(path) : path;
        return Slug(Path.ChangeExtension(name, null), Longest) is { Length: > 0 } slug ? slug : "document";
    }

    /// <summary>The text as a name for links: empty when it has neither letters nor digits.</summary>
    public static string Slug(string text, int longest)
    {
        var slug = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (slug.Length >= longest)
            {
                break;
            }

            if (Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark)
            {
                slug.Append(Rune.ToLowerInvariant(rune));
            }
            else if (slug.Length > 0 && slug[^1] != '-')
            {
                slug.Append('-');
            }
        }

        return slug.ToString().Trim('-');
    }
}
