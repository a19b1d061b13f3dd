using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace DiscordSimulator.Rest;

/// <summary>How a request stands with its limits.</summary>
/// <param name="RetryAfter">Null where it may pass.</param>
internal sealed record RateLimitState(RouteLimit Limit, int Remaining, DateTimeOffset Resets, TimeSpan? RetryAfter, bool IsGlobal)
{
    private const string GlobalHeader = "X-RateLimit-Global";

    public RestReply Refusal => new(
        StatusCodes.Status429TooManyRequests,
        new JsonObject { ["message"] = "You are being rate limited.", ["retry_after"] = Math.Round(RetryAfter!.Value.TotalSeconds, 3), ["global"] = IsGlobal });

    public void WriteTo(IHeaderDictionary headers, DateTimeOffset now)
    {
        if (RetryAfter is { } wait)
        {
            headers.RetryAfter = Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture);
            headers["X-RateLimit-Scope"] = IsGlobal ? "global" : "user";
        }

        if (IsGlobal)
        {
            headers[GlobalHeader] = "true";
            return;
        }

        headers["X-RateLimit-Limit"] = Limit.Requests.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Remaining"] = Remaining.ToString(CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset"] = (Resets.ToUnixTimeMilliseconds() / 1000.0).ToString("0.000", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Reset-After"] = Math.Max(0, (Resets - now).TotalSeconds).ToString("0.000", CultureInfo.InvariantCulture);
        headers["X-RateLimit-Bucket"] = Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(Limit.Bucket));
    }
}
