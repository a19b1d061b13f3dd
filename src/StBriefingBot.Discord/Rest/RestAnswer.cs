using System.Net;

namespace StBriefingBot.Discord.Rest;

/// <summary>What came back for a request.</summary>
internal abstract record RestAnswer
{
    private RestAnswer()
    {
    }

    /// <param name="Repeated">Whether an earlier attempt may have been carried out although it seemed to fail.</param>
    public sealed record Received(HttpStatusCode Status, byte[] Body, bool Repeated) : RestAnswer;

    public sealed record Failed(string Reason) : RestAnswer;
}
