using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Adapters.Sources.Folders;

/// <summary>Names made from headings, unique within one document.</summary>
internal sealed class Slugs
{
    private const int Longest = 60;

    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, int> last = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A heading as a name for links; <c>part</c> when it has neither letters nor digits.</summary>
    public static string Of(string heading) => DocumentId.Slug(heading, Longest) is { Length: > 0 } slug ? slug : "part";

    /// <summary>The slug, with a number behind it when it was given out before.</summary>
    public string Unique(string slug)
    {
        if (taken.Add(slug))
        {
            return slug;
        }

        var number = last.GetValueOrDefault(slug, 1);
        string candidate;
        do
        {
            number++;
            candidate = $"{slug}-{number}";
        }
        while (!taken.Add(candidate));

        last[slug] = number;
        return candidate;
    }
}
