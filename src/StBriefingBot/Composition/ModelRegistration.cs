using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Composers;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Budgets;
using StBriefingBot.Adapters.Models.Embeddings;
using StBriefingBot.Adapters.Stores.Sqlite;
#if WITH_SEMANTICKERNEL
using StBriefingBot.Configuration;
using StBriefingBot.SemanticKernel;
#endif

namespace StBriefingBot.Composition;

/// <summary>Language models, for those who configure one.</summary>
internal static class ModelRegistration
{
    public static IServiceCollection AddModels(this IServiceCollection services) =>
        services
            .AddSingleton<ModelKeys>()
            .AddSingleton<ModelChoice>()
            .AddSingleton<ModelCheckup>()
            .AddSingleton<IModelLedger, SqliteModelLedger>()
            .AddSingleton(provider => new LanguageModels(provider.GetRequiredService<TimeProvider>(), new Random(), Connectors))
            .AddSingleton(provider => new EmbeddingModels(provider.GetRequiredService<TimeProvider>(), new Random()))
            .AddSingleton<EmbeddingCheckup>();

    /// <summary>The ways to a model that this build holds besides the built-in one.</summary>
    private static Dictionary<string, ChatConnector> Connectors => new()
    {
#if WITH_SEMANTICKERNEL
        [AdapterWords.SemanticKernel] = KernelModels.Connect,
#endif
    };
}
