using System.Text.RegularExpressions;

namespace StBriefingBot.Adapters.Sources.Fetching;

/// <summary>What a host's robots.txt asks of this program (RFC 9309): the longest rule that fits a path decides, and allowing wins a tie.</summary>
internal sealed class RobotsRules
{
    public static readonly RobotsRules None = new([], null);

    /// <summary>A long pause is kept up to here: one page is all a person waits for.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromSeconds(30);

    private readonly IReadOnlyList<(string Path, bool Allows)> rules;

    private RobotsRules(IReadOnlyList<(string Path, bool Allows)> rules, TimeSpan? pause) => (this.rules, Pause) = (rules, pause);

    /// <summary>The pause between requests that it asks for.</summary>
    public TimeSpan? Pause { get; }

    /// <param name="text">The file.</param>
    /// <param name="agent">This program's name there, in lower case.</param>
    public static RobotsRules Read(string text, string agent)
    {
        var (own, general) = (new Group(), new Group());
        var named = new List<Group>();
        var isNaming = false;
        foreach (var line in text.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = line.Split('#')[0].Split(':', 2);
            if (parts.Length < 2)
            {
                continue;
            }

            var (field, value) = (parts[0].Trim().ToLowerInvariant(), parts[1].Trim());
            if (field == "user-agent")
            {
                if (!isNaming)
                {
                    named.Clear();
                }

                isNaming = true;
                if (value == "*")
                {
                    named.Add(general);
                }
                else if (value.Equals(agent, StringComparison.OrdinalIgnoreCase))
                {
                    named.Add(own);
                }
            }
            else if (field is "allow" or "disallow" or "crawl-delay")
            {
                isNaming = false;
                named.ForEach(group => group.Add(field, value));
            }
        }

        var chosen = own.IsNamed ? own : general;
        return new RobotsRules(chosen.Rules, chosen.Pause > LongestPause ? LongestPause : chosen.Pause);
    }

    public bool Allows(Uri address)
    {
        var path = Uri.UnescapeDataString(address.PathAndQuery);
        var decisive = rules.Where(rule => Fits(rule.Path, path)).OrderByDescending(rule => rule.Path.Length).ThenByDescending(rule => rule.Allows).FirstOrDefault((Path: "", Allows: true));
        return decisive.Allows;
    }

    private static bool Fits(string rule, string path)
    {
        if (!rule.Contains('*', StringComparison.Ordinal) && !rule.EndsWith('$'))
        {
            return path.StartsWith(rule, StringComparison.Ordinal);
        }

        var pattern = "^" + string.Join(".*", rule.TrimEnd('$').Split('*', StringSplitOptions.None).Select(Regex.Escape)) + (rule.EndsWith('$') ? "$" : "");
        return Regex.IsMatch(path, pattern, RegexOptions.NonBacktracking | RegexOptions.CultureInvariant);
    }

    private sealed class Group
    {
        public List<(string Path, bool Allows)> Rules { get; } = [];

        public TimeSpan? Pause { get; private set; }

        /// <summary>A group that says nothing for this program is none.</summary>
        public bool IsNamed { get; private set; }

        public void Add(string field, string value)
        {
            IsNamed = true;
            if (field == "crawl-delay")
            {
                Pause = double.TryParse(value, out var seconds) && seconds is > 0 and < 86_400 ? TimeSpan.FromSeconds(seconds) : Pause;
            }
            else if (value.Length > 0)
            {
                // An empty Disallow forbids nothing.
                Rules.Add((Uri.UnescapeDataString(value), field == "allow"));
            }
        }
    }
}
