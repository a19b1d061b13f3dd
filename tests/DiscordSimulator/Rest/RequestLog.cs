namespace DiscordSimulator.Rest;

/// <summary>Every request, in the order of the answers, and how many of them count against the bot.</summary>
internal sealed class RequestLog
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(10);
    private readonly List<RestRecord> records = [];

    public IReadOnlyList<RestRecord> Records => records;

    public void Add(RestRecord record) => records.Add(record);

    public void Clear() => records.Clear();

    /// <summary>Requests refused with 401, 403 or 429 in the last ten minutes.</summary>
    public int InvalidSince(DateTimeOffset now) => records.Count(record => record.Status is 401 or 403 or 429 && record.At + Memory > now);
}
