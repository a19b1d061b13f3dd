using Microsoft.Extensions.AI;
using Microsoft.SemanticKernel;
using Microsoft.SemanticKernel.ChatCompletion;
using StBriefingBot.Adapters.Models;

namespace StBriefingBot.SemanticKernel;

/// <summary>Language models by way of Semantic Kernel.</summary>
public static class KernelModels
{
    /// <summary>A kernel with the configured model as its chat service, of any server that speaks OpenAI's protocol.</summary>
    /// <param name="settings">The model.</param>
    /// <param name="http">Sends; it belongs to whoever made it.</param>
    public static Kernel Build(ModelSettings settings, HttpClient http)
    {
        var builder = Kernel.CreateBuilder();
        builder.AddOpenAIChatCompletion(settings.Model, settings.Endpoint, settings.Key.IsSet ? settings.Key.Value : null, httpClient: http);
        return builder.Build();
    }

    /// <summary>The chat service of any kernel, whatever connector made it, as the composer asks it.</summary>
    /// <param name="kernel">Holds a chat service.</param>
    /// <param name="settings">The model, for sentences about its failures.</param>
    /// <returns>A client that throws <see cref="ModelException"/> for whatever the service throws.</returns>
    public static IChatClient Client(Kernel kernel, ModelSettings settings) => new KernelChatClient(kernel.GetRequiredService<IChatCompletionService>().AsChatClient(), settings);

    /// <summary>The way from the configuration to the composer: a <see cref="ChatConnector"/>.</summary>
    public static IChatClient Connect(ModelSettings settings, HttpClient http) => Client(Build(settings, http), settings);
}
