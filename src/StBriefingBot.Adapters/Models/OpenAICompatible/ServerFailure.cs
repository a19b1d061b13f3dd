using System.ClientModel;
using System.ClientModel.Primitives;
using System.Globalization;
using System.Net.Sockets;
using System.Security.Authentication;
using StBriefingBot.Adapters.Models.Embeddings;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Adapters.Models.OpenAICompatible;

/// <summary>Says in a sentence what a server's refusal or silence means. What the server wrote itself is looked at, never repeated: it may hold a key or a question.</summary>
internal sealed class ServerFailure(ModelSettings settings)
{
    private const int Unauthorized = 401;
    private const int PaymentRequired = 402;
    private const int Forbidden = 403;
    private const int NotFound = 404;
    private const int RequestTimeout = 408;
    private const int TooMany = 429;

    private string Server => $"The server {settings.Endpoint.Host} of the model \"{settings.Name}\"";

    private string Variable => $"STBOT_{settings.Section.ToUpperInvariant()}__{settings.Name.ToUpperInvariant()}__KEY";

    private string Unacceptable => settings.Section == EmbeddingSettings.Section
        ? $"Check that it is an embedding model, and that it takes {settings.Section}:{settings.Name}:Batch texts at a time and makes as many dimensions as configured; the server's log says more."
        : "Check that it is a chat model whose context holds a few thousand tokens; the server's log says more.";

    public ModelException Of(ClientResultException exception)
    {
        var body = Body(exception);
        return exception.Status switch
        {
            0 => Unreachable(exception.InnerException ?? exception),
            >= 300 and < 400 => Redirected(exception.Status),
            Unauthorized or Forbidden => new ModelException(
                ComposerFault.Misconfigured,
                $"{Server} does not accept the {(settings.Key.IsSet ? "key" : "request without a key")} (HTTP {exception.Status}).",
                $"Set a valid key in the variable {Variable}, or in the file that {settings.Section}:{settings.Name}:KeyFile names, and check that it may use the model."),
            NotFound => new ModelException(
                ComposerFault.Misconfigured,
                Says(body, "model") ? $"{Server} does not know the model \"{settings.Model}\"." : $"{Server} has nothing at {settings.Endpoint}.",
                $"Correct {settings.Section}:{settings.Name}:Model to a name that the server lists, and see that {settings.Section}:{settings.Name}:Endpoint ends as the server wants it, mostly with /v1."),
            PaymentRequired or TooMany when exception.Status == PaymentRequired || Says(body, "insufficient_quota") || Says(body, "billing") => new ModelException(
                ComposerFault.Busy, $"{Server} says that its account has no credit left.", "Look at the account's billing page."),
            TooMany => new ModelException(ComposerFault.Busy, $"{Server} is asked too often (HTTP 429).", $"Wait, lower {settings.Section}:{settings.Name}:Parallel, or raise the account's limits.")
            {
                IsPassing = true,
                RetryAfter = RetryAfter(exception.GetRawResponse()),
            },
            RequestTimeout => new ModelException(ComposerFault.TooSlow, $"{Server} ran out of time (HTTP 408).", "Look at the server's load.") { IsPassing = true },
            >= 500 => new ModelException(ComposerFault.Busy, $"{Server} failed (HTTP {exception.Status}).", "Look at the server's log or status page.")
            {
                IsPassing = true,
                RetryAfter = RetryAfter(exception.GetRawResponse()),
            },
            _ => Says(body, "model") && !Says(body, "context") && (Says(body, "not found") || Says(body, "does not exist") || Says(body, "unknown") || Says(body, "invalid model"))
                ? new ModelException(ComposerFault.Misconfigured, $"{Server} does not know the model \"{settings.Model}\".", $"Correct {settings.Section}:{settings.Name}:Model to a name that the server lists.")
                : new ModelException(ComposerFault.Misconfigured, $"{Server} does not accept the request (HTTP {exception.Status}).", Unacceptable),
        };
    }

    /// <summary>Whatever another package made of it: the refusal or the broken connection inside counts.</summary>
    public ModelException OfAny(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case ClientResultException refusal:
                    return Of(refusal);
                case HttpRequestException or IOException or SocketException:
                    return Unreachable(cause);
                default:
                    break;
            }
        }

        return new ModelException(ComposerFault.Unreadable, $"{Server} sent what cannot be read.", "Check that it speaks OpenAI's protocol, or use Composer:Use=openai, which reads more servers.", exception);
    }

    public ModelException Redirected(int status) => new(
        ComposerFault.Misconfigured,
        $"{Server} answers with HTTP {status}, which is no reply.",
        $"Set {settings.Section}:{settings.Name}:Endpoint to the address that the server itself uses; redirects are not followed.");

    /// <summary>The connection did not come about, or broke.</summary>
    public ModelException Unreachable(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            switch (cause)
            {
                case SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.TryAgain or SocketError.NoData }:
                    return new ModelException(ComposerFault.Unreachable, $"There is no machine named {settings.Endpoint.Host} to be found.", $"Check {settings.Section}:{settings.Name}:Endpoint and this machine's network.", exception);
                case SocketException { SocketErrorCode: SocketError.ConnectionRefused }:
                    return new ModelException(ComposerFault.Unreachable, $"Nothing listens at {settings.Endpoint.Authority}.", $"Start the model's server, or correct {settings.Section}:{settings.Name}:Endpoint.", exception);
                case AuthenticationException:
                    return new ModelException(
                        ComposerFault.Unreachable,
                        $"{Server} could not prove who it is: its certificate is not valid here and now.",
                        "Check this machine's clock and its certificates, and that Endpoint says http where the server has no certificate.",
                        exception);
                default:
                    break;
            }
        }

        return new ModelException(ComposerFault.Unreachable, $"{Server} could not be reached, or the connection broke.", "Check the network between this machine and the server.", exception) { IsPassing = true };
    }

    /// <summary>An error in the middle of a stream.</summary>
    public ModelException InStream(string error) => Says(error, "rate") || Says(error, "overload") || Says(error, "capacity")
        ? new ModelException(ComposerFault.Busy, $"{Server} is overloaded.", "Wait, or look at the server's load.")
        : new ModelException(ComposerFault.Unreachable, $"{Server} broke off with an error.", "Look at the server's log.");

    /// <summary>What the server said; for looking at only.</summary>
    public static string Body(ClientResultException exception)
    {
        try
        {
            return exception.GetRawResponse()?.Content.ToString() ?? "";
        }
        catch (InvalidOperationException)
        {
            // The connection ended before the body did.
            return "";
        }
    }

    /// <summary>In seconds or as a date; servers that mean milliseconds say so in a header of their own.</summary>
    private static TimeSpan? RetryAfter(PipelineResponse? response)
    {
        if (response is null)
        {
            return null;
        }

        if (response.Headers.TryGetValue("retry-after-ms", out var exact) && double.TryParse(exact, CultureInfo.InvariantCulture, out var milliseconds) && milliseconds is >= 0 and < 1e9)
        {
            return TimeSpan.FromMilliseconds(milliseconds);
        }

        if (!response.Headers.TryGetValue("retry-after", out var told))
        {
            return null;
        }

        if (double.TryParse(told, CultureInfo.InvariantCulture, out var seconds))
        {
            return seconds is >= 0 and < 1e6 ? TimeSpan.FromSeconds(seconds) : null;
        }

        // Both days by the server's own clock, so that ours does not matter.
        return DateTimeOffset.TryParse(told, CultureInfo.InvariantCulture, out var until)
            && response.Headers.TryGetValue("date", out var date) && DateTimeOffset.TryParse(date, CultureInfo.InvariantCulture, out var now) && until > now
            ? until - now
            : null;
    }

    private static bool Says(string body, string word) => body.Contains(word, StringComparison.OrdinalIgnoreCase);
}
