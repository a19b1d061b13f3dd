using System.Text.RegularExpressions;

namespace DiscordSimulator.Faults;

/// <summary>The faults that wait for requests.</summary>
internal sealed class RestFaultPlan
{
    private readonly List<Planned> planned = [];

    /// <param name="path">Behind <c>/api/v10</c>; <c>*</c> stands for anything within a segment, <c>**</c> for anything at all.</param>
    public void Add(string method, string path, RestFault fault, int times)
    {
        var pattern = "^" + Regex.Escape(path).Replace(@"\*\*", ".*", StringComparison.Ordinal).Replace(@"\*", "[^/]*", StringComparison.Ordinal) + "$";
        planned.Add(new Planned(method, new Regex(pattern, RegexOptions.CultureInvariant), fault) { Left = times });
    }

    public void Clear() => planned.Clear();

    public RestFault? Take(string method, string path, DateTimeOffset now)
    {
        var found = planned.Find(each => (each.Method == "*" || each.Method == method) && each.Path.IsMatch(path) && !each.IsOver(now));

        if (found is null)
        {
            return null;
        }

        if (found.Fault is RestFault.RateLimited limited)
        {
            found.Until ??= now + limited.RetryAfter;
            return limited with { RetryAfter = found.Until.Value - now };
        }

        found.Left--;
        return found.Fault;
    }

    private sealed record Planned(string Method, Regex Path, RestFault Fault)
    {
        public int Left { get; set; }

        public DateTimeOffset? Until { get; set; }

        public bool IsOver(DateTimeOffset now) => Fault is RestFault.RateLimited ? Until <= now : Left <= 0;
    }
}
