using System.Net;
using System.Text;
using System.Text.Json;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Discord.Rest;

/// <summary>What an answer of Discord's means.</summary>
internal static class RestOutcomes
{
    private const int UnknownWebhook = 10015;
    private const int UnknownInteraction = 10062;
    private const int AlreadyAcknowledged = 40060;
    private const int InvalidWebhookToken = 50027;
    private const int LongestReason = 600;

    public static DiscordOutcome Of(RestAnswer answer, Func<byte[], DiscordOutcome> read)
    {
        switch (answer)
        {
            case RestAnswer.Failed failed:
                return new DiscordOutcome.Unreachable(failed.Reason);
            case RestAnswer.Received { Status: >= HttpStatusCode.OK and < HttpStatusCode.MultipleChoices } received:
                return Read(received, read);
            case RestAnswer.Received received:
                var (code, reason) = Error(received.Body);
                return code switch
                {
                    // Our own first attempt got through, although its answer did not.
                    AlreadyAcknowledged when received.Repeated => new DiscordOutcome.Done(),
                    AlreadyAcknowledged => new DiscordOutcome.AlreadyAnswered(),
                    UnknownInteraction or UnknownWebhook or InvalidWebhookToken => new DiscordOutcome.Gone(reason),
                    _ => new DiscordOutcome.Refused((int)received.Status, code, reason),
                };
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    private static DiscordOutcome Read(RestAnswer.Received received, Func<byte[], DiscordOutcome> read)
    {
        try
        {
            return received.Body.Length == 0 ? new DiscordOutcome.Done() : read(received.Body);
        }
        catch (JsonException exception)
        {
            return new DiscordOutcome.Unreachable($"Discord's answer cannot be read: {exception.Message}");
        }
    }

    private static (int Code, string Reason) Error(byte[] body)
    {
        try
        {
            var error = JsonSerializer.Deserialize(body, DiscordJson.Wire.ErrorBody);
            var text = Encoding.UTF8.GetString(body);
            return (error?.Code ?? 0, text.Length > LongestReason ? text[..LongestReason] : text);
        }
        catch (JsonException)
        {
            return (0, "");
        }
    }
}
