using System.ClientModel;
using System.ClientModel.Primitives;
using OpenAI;

namespace StBriefingBot.Adapters.Models.OpenAICompatible;

/// <summary>How the OpenAI package is set up: it sends, and does nothing else by itself.</summary>
internal static class Connection
{
    /// <summary>Servers on one's own machine ask for no key; the package wants one all the same.</summary>
    private const string NoKey = "none";

    private static readonly TimeSpan ConnectTimeout = TimeSpan.FromSeconds(10);

    /// <summary>For all models of a program. A redirect is not followed: it would carry questions to an address that nobody configured.</summary>
    public static HttpClient Http() => new(new SocketsHttpHandler { AllowAutoRedirect = false, ConnectTimeout = ConnectTimeout, PooledConnectionLifetime = TimeSpan.FromMinutes(10) })
    {
        // Time limits are set call by call.
        Timeout = Timeout.InfiniteTimeSpan,
    };

    public static ApiKeyCredential Credential(ModelSettings settings) => new(settings.Key.IsSet ? settings.Key.Value : NoKey);

    public static OpenAIClientOptions Options(ModelSettings settings, HttpClient http) => new()
    {
        Endpoint = settings.Endpoint,
        Transport = new HttpClientPipelineTransport(http),

        // Repeating is the business of one place; logging would write down what people ask.
        RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
        ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        EnableDistributedTracing = false,
        NetworkTimeout = Timeout.InfiniteTimeSpan,
    };

    public static RequestOptions Request(CancellationToken cancellationToken) => new() { BufferResponse = false, CancellationToken = cancellationToken };

    /// <summary>OpenAI itself and Azure's form of it.</summary>
    public static bool IsOfficial(Uri endpoint) =>
        endpoint.Host == "api.openai.com" || endpoint.Host.EndsWith(".openai.azure.com", StringComparison.OrdinalIgnoreCase) || endpoint.Host.EndsWith(".services.ai.azure.com", StringComparison.OrdinalIgnoreCase);
}
