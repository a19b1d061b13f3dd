using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAI.Chat;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.OpenAICompatible;
using ChatMessage = Microsoft.Extensions.AI.ChatMessage;

namespace StBriefingBot.SemanticKernel;

/// <summary>Says in our sentences what a chat service of Semantic Kernel throws. Services of many makers stand behind it, each with exceptions of its own.</summary>
internal sealed class KernelChatClient(IChatClient service, ModelSettings settings) : DelegatingChatClient(service)
{
    private const string UsageKey = "Usage";

    private readonly ServerFailure failure = new(settings);

    public override async Task<ChatResponse> GetResponseAsync(IEnumerable<ChatMessage> messages, ChatOptions? options, CancellationToken cancellationToken)
    {
        try
        {
            return await base.GetResponseAsync(messages, options, cancellationToken);
        }
        catch (Exception exception) when (exception is not ModelException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw failure.OfAny(exception);
        }
    }

    public override async IAsyncEnumerable<ChatResponseUpdate> GetStreamingResponseAsync(
        IEnumerable<ChatMessage> messages, ChatOptions? options, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await using var updates = base.GetStreamingResponseAsync(messages, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
        while (await NextAsync(updates, cancellationToken) is { } update)
        {
            yield return Counted(update);
        }
    }

    /// <summary>What was used is told beside the text, in the type of the package below; other connectors do not tell, and are estimated.</summary>
    private static ChatResponseUpdate Counted(ChatResponseUpdate update)
    {
        if (update.AdditionalProperties is { } told && told.TryGetValue(UsageKey, out var usage) && usage is ChatTokenUsage used)
        {
            update.Contents.Add(new UsageContent(new UsageDetails { InputTokenCount = used.InputTokenCount, OutputTokenCount = used.OutputTokenCount }));
        }

        return update;
    }

    private async Task<ChatResponseUpdate?> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates, CancellationToken cancellationToken)
    {
        try
        {
            return await updates.MoveNextAsync() ? updates.Current : null;
        }
        catch (Exception exception) when (exception is not ModelException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw failure.OfAny(exception);
        }
    }
}
