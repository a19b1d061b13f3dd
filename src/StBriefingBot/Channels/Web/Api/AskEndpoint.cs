using System.Security.Cryptography;
using System.Text.Json;
using System.Threading.Channels;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using StBriefingBot.Channels.Web.Visiting;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Web.Api;

/// <summary><c>POST /api/ask</c>: an answer as JSON, or as a stream of events when that is what the caller accepts.</summary>
internal static class AskEndpoint
{
    private const string EventStream = "text/event-stream";
    private const int LongestConversation = 64;

    public static void MapAsk(this IEndpointRouteBuilder routes) => routes.MapPost("/api/ask", async (HttpContext context, WebParts parts) =>
    {
        if (!context.Request.HasJsonContentType())
        {
            await ApiReplies.Problem(StatusCodes.Status415UnsupportedMediaType, "Unsupported media type", "Send JSON with Content-Type: application/json, such as {\"question\":\"…\"}.").ExecuteAsync(context);
            return;
        }

        var (request, problem) = await ReadAsync(context);
        if (request is null)
        {
            await ApiReplies.Problem(StatusCodes.Status400BadRequest, "Bad request", problem).ExecuteAsync(context);
            return;
        }

        var dispatcher = (await parts.Chat.GetAsync(context.RequestAborted)).Dispatcher;
        if (context.Request.Headers.Accept.ToString().Contains(EventStream, StringComparison.OrdinalIgnoreCase))
        {
            await StreamAsync(context, request, dispatcher);
            return;
        }

        var reply = await dispatcher.ExecuteAsync(request, context.RequestAborted);
        await (reply is Reply.Answered answered
            ? ApiReplies.Json(ApiAnswer.Of(answered.AnswerId, answered.Answer), ApiJson.Readable.ApiAnswer)
            : Refused(ApiReplies.ProblemOf(reply))).ExecuteAsync(context);
    });

    private static async Task<(CommandRequest? Request, string Problem)> ReadAsync(HttpContext context)
    {
        ApiQuestion? asked;
        try
        {
            asked = await JsonSerializer.DeserializeAsync(context.Request.Body, ApiJson.Readable.ApiQuestion, context.RequestAborted);
        }
        catch (JsonException exception)
        {
            return (null, $"The body is not a JSON object of the expected form (line {exception.LineNumber + 1}): {{\"question\":\"…\"}}; /api/openapi.json describes it.");
        }

        if (string.IsNullOrWhiteSpace(asked?.Question))
        {
            return (null, "The field question is missing or empty.");
        }

        if (asked.Language is not null && LanguageCodes.FromTag(asked.Language) is null)
        {
            return (null, "The field language is neither en nor ja.");
        }

        if (asked.Conversation is { } name && (name.Length is 0 or > LongestConversation || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_')))
        {
            return (null, $"The field conversation may hold letters, digits, hyphens and underscores, {LongestConversation} at most.");
        }

        var options = new Dictionary<string, string> { ["question"] = asked.Question };
        Add("language", asked.Language);
        Add("as_of", asked.AsOf);
        Add("source", asked.Source);
        var speaker = Caller.Of(context);
        var conversation = asked.Conversation ?? Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(8));
        return (new CommandRequest("ask", options, speaker, new Place($"{speaker.Id}:api:{conversation}", IsPrivate: true), LanguageCodes.FromTag(asked.Language)), "");

        void Add(string option, string? value)
        {
            if (value is not null)
            {
                options[option] = value;
            }
        }
    }

    private static IResult Refused(ApiProblem problem) => Results.Json(problem, ApiJson.Readable.ApiProblem, "application/problem+json", problem.Status);

    /// <summary>Events <c>progress</c> and <c>sentence</c> while the answer is written, then one <c>answer</c> or <c>problem</c>.</summary>
    private static async Task StreamAsync(HttpContext context, CommandRequest request, CommandDispatcher dispatcher)
    {
        var (response, cancellationToken) = (context.Response, context.RequestAborted);
        response.ContentType = EventStream;
        response.Headers.CacheControl = "no-store";
        var events = Channel.CreateUnbounded<Func<Task>>(new UnboundedChannelOptions { SingleReader = true });
        var watched = request with
        {
            Written = sentence => events.Writer.TryWrite(() => ApiReplies.WriteEventAsync(response, "sentence", ApiSentence.Of(sentence), ApiJson.Readable.ApiSentence, cancellationToken)),
            Progress = new Told(text => events.Writer.TryWrite(() => ApiReplies.WriteEventAsync(response, "progress", new ApiProgress(text), ApiJson.Readable.ApiProgress, cancellationToken))),
        };
        var working = WorkAsync();
        await foreach (var write in events.Reader.ReadAllAsync(cancellationToken))
        {
            await write();
        }

        if (await working is Reply.Answered answered)
        {
            await ApiReplies.WriteEventAsync(response, "answer", ApiAnswer.Of(answered.AnswerId, answered.Answer), ApiJson.Readable.ApiAnswer, cancellationToken);
        }
        else
        {
            await ApiReplies.WriteEventAsync(response, "problem", ApiReplies.ProblemOf(await working), ApiJson.Readable.ApiProblem, cancellationToken);
        }

        async Task<Reply> WorkAsync()
        {
            try
            {
                return await dispatcher.ExecuteAsync(watched, cancellationToken);
            }
            finally
            {
                events.Writer.Complete();
            }
        }
    }

    private sealed class Told(Action<string> tell) : IProgress<string>
    {
        public void Report(string value) => tell(value);
    }
}
