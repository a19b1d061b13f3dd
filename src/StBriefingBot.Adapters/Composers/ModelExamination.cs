using Microsoft.Extensions.AI;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.OpenAICompatible;

namespace StBriefingBot.Adapters.Composers;

/// <summary>How a model is.</summary>
/// <param name="Works">Whether it answers.</param>
/// <param name="Sentence">What was found.</param>
/// <param name="Remedy">What to do; null when nothing is.</param>
public sealed record ModelHealth(bool Works, string Sentence, string? Remedy = null);

/// <summary>Asks a model for a word and says what came of it.</summary>
internal sealed class ModelExamination(TimeProvider time)
{
    /// <summary>Enough for a model that thinks before it speaks.</summary>
    private const int Tokens = 512;

    public async Task<ModelHealth> ExecuteAsync(ModelSettings settings, HttpClient http, CancellationToken cancellationToken)
    {
        using var limit = new CancellationTokenSource(settings.Timeout, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        using var client = new OpenAIChatClient(settings, http);
        var start = time.GetTimestamp();
        try
        {
            var reply = await client.GetResponseAsync([new ChatMessage(ChatRole.User, "Reply with the word OK.")], new ChatOptions { MaxOutputTokens = Tokens }, either.Token);
            var took = time.GetElapsedTime(start).TotalSeconds;
            return reply.Text.Trim().Length > 0
                ? new ModelHealth(true, $"The model \"{settings.Model}\" at {settings.Endpoint.Authority} answers; it took {took:0.0} seconds.")
                : new ModelHealth(false, $"The model \"{settings.Model}\" at {settings.Endpoint.Authority} answers with nothing.", "Choose a chat model that writes text; a model that thinks for long may need a larger Models:NAME:MaxTokens.");
        }
        catch (ModelException exception)
        {
            return new ModelHealth(false, exception.Message, exception.Remedy);
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return new ModelHealth(
                false, $"The model \"{settings.Model}\" at {settings.Endpoint.Authority} did not answer within {settings.Timeout.TotalSeconds:0.#} seconds.", $"See that its server is not overloaded, or give it more time with Models:{settings.Name}:Seconds.");
        }
    }
}
