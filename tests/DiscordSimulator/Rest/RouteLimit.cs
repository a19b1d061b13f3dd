namespace DiscordSimulator.Rest;

/// <summary>So many requests in a time. Discord does not publish its numbers, which is why bots must read the headers; these are of its order.</summary>
internal sealed record RouteLimit(string Bucket, int Requests, TimeSpan Per)
{
    public static RouteLimit Messages { get; } = new("messages", 5, TimeSpan.FromSeconds(5));

    public static RouteLimit Webhooks { get; } = new("webhooks", 5, TimeSpan.FromSeconds(2));

    public static RouteLimit Commands { get; } = new("commands", 5, TimeSpan.FromSeconds(20));

    public static RouteLimit Threads { get; } = new("threads", 50, TimeSpan.FromMinutes(5));

    public static RouteLimit Reading { get; } = new("reading", 30, TimeSpan.FromSeconds(10));

    public static RouteLimit Callbacks { get; } = new("callbacks", 10, TimeSpan.FromSeconds(5));
}
