using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Composers;
using StBriefingBot.Adapters.Models.Budgets;
using StBriefingBot.Adapters.Models.Embeddings;
using StBriefingBot.Adapters.Stores.Sqlite;

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
            .AddSingleton(provider => new LanguageModels(provider.GetRequiredService<TimeProvider>(), new Random()))
            .AddSingleton(provider => new EmbeddingModels(provider.GetRequiredService<TimeProvider>(), new Random()))
            .AddSingleton<EmbeddingCheckup>();
}
