using System.ClientModel;
using System.ClientModel.Primitives;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using StBriefingBot.Core.Answers;
using ChatFinishReason = Microsoft.Extensions.AI.ChatFinishReason;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace StBriefingBot.Adapters.Models.OpenAICompatible;

/// <summary>
/// A chat model of any server that speaks OpenAI's protocol. The OpenAI package sends; replies are read here, because servers differ in what they send back
/// and the package takes only what OpenAI itself sends. Throws <see cref="ModelException"/> for whatever the server does.
/// </summary>
internal sealed class OpenAIChatClient : IChatClient
{
    private const int MostLessons = 5;

    private readonly ModelSettings settings;
    private readonly ChatClient client;
    private readonly ServerFailure failure;
    private readonly ServerHabits habits;

    public OpenAIChatClient(ModelSettings settings, HttpClient http)
    {
        this.settings = settings;
        client = new ChatClient(settings.Model, Connection.Credential(settings), Connection.Options(settings, http));
        failure = new ServerFailure(settings);
        habits = new ServerHabits(Connection.IsOfficial(settings.Endpoint));
    }

    public async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) =>
        await ReadAsync(messages, options, stream: false, cancellationToken).ToChatResponseAsync(cancellationToken);

    public IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken) =>
        ReadAsync(messages, options, stream: true, cancellationToken);

    public object? GetService(Type serviceType, object? serviceKey) => serviceKey is null && serviceType.IsInstanceOfType(this) ? this : null;

    public void Dispose()
    {
        // The HTTP client belongs to whoever made it.
    }

    private async IAsyncEnumerable<ChatResponseUpdate> ReadAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, bool stream, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        using var response = await SendAsync(messages, options, stream, cancellationToken);
        UsageDetails? usage = null;
        await using var pieces = ReplyStream.ReadAsync(response.ContentStream ?? Stream.Null, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(pieces, cancellationToken) is { } piece)
        {
            if (piece.Error is { } error)
            {
                throw failure.InStream(error);
            }

            // Some count with every piece, some only at the end: the last count is the whole.
            usage = piece.Usage ?? usage;
            if (Update(piece) is { } update)
            {
                yield return update;
            }
        }

        if (usage is not null)
        {
            yield return new ChatResponseUpdate(ChatRole.Assistant, [new UsageContent(usage)]);
        }
    }

    private static ChatResponseUpdate? Update(ChatPiece piece)
    {
        var contents = new List<AIContent>();
        if (piece.Text.Length > 0)
        {
            contents.Add(new TextContent(piece.Text));
        }

        if (piece.Refusal is { } refusal)
        {
            contents.Add(new ErrorContent(refusal) { ErrorCode = nameof(ComposerFault.Declined) });
        }

        return contents.Count == 0 && piece.Finish is null
            ? null
            : new ChatResponseUpdate(ChatRole.Assistant, contents) { FinishReason = piece.Finish is { } finish ? new ChatFinishReason(finish) : null };
    }

    private async Task<ChatPiece?> NextAsync(IAsyncEnumerator<ChatPiece> pieces, CancellationToken cancellationToken)
    {
        try
        {
            return await pieces.MoveNextAsync() ? pieces.Current : null;
        }
        catch (Exception exception) when (exception is IOException or HttpRequestException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw failure.Unreachable(exception);
        }
    }

    /// <summary>Asks, and asks again in another form where the server does not take this one.</summary>
    private async Task<PipelineResponse> SendAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, bool stream, CancellationToken cancellationToken)
    {
        var said = messages.ToList();
        for (var lessons = 0; ; lessons++)
        {
            using var body = BinaryContent.Create(ChatRequestBody.Of(settings.Model, said, options, stream, habits));
            try
            {
                var result = await client.CompleteChatAsync(body, Connection.Request(cancellationToken));
                var response = result.GetRawResponse();
                return response.Status < 300 ? response : throw failure.Redirected(response.Status);
            }
            catch (ClientResultException exception)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var isAboutRequest = exception.Status is 400 or 415 or 422;
                if (!(isAboutRequest || exception.Status is 500 or 501) || lessons == MostLessons || !habits.Learn(ServerFailure.Body(exception), options?.ResponseFormat, isAboutRequest))
                {
                    throw failure.Of(exception);
                }
            }
            catch (HttpRequestException exception)
            {
                throw failure.Unreachable(exception);
            }
        }
    }
}
