using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Indexes.Vectors;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Embeddings;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Composition;

/// <summary>Whether passages are found by meaning too, as the settings say. Nothing of it is loaded where no embedding model is configured.</summary>
internal sealed class MeaningChoice(IServiceProvider provider, StBotOptions options, ModelKeys keys)
{
    private EmbeddingOptions Chosen => options.Embeddings[options.Search.Embedding];

    public bool IsConfigured => Chosen.Model.Length > 0;

    /// <summary>What of the settings an index is built with; another one calls for a reindex.</summary>
    public string BuiltWith => IsConfigured ? Kind() : "";

    /// <param name="folder">The index folder.</param>
    /// <param name="words">The index in it that finds by words.</param>
    public IPassageIndex Over(string folder, IPassageIndex words) => IsConfigured ? Hybrid(folder, words) : words;

    public IPassageIndexWriter Over(string folder, IPassageIndexWriter words) => IsConfigured ? Hybrid(folder, words) : words;

    /// <summary>A model's settings with its key.</summary>
    /// <exception cref="ConfigurationException">The file that should hold the key gives none.</exception>
    public EmbeddingSettings Settings(string name) => SettingsOf(name, options.Embeddings[name], keys.Read($"{EmbeddingSettings.Section}:{name}", options.Embeddings[name].Key, options.Embeddings[name].KeyFile));

    private string Kind() => SettingsOf(options.Search.Embedding, Chosen, ModelKey.None).Kind;

    private HybridPassageIndex Hybrid(string folder, IPassageIndex words) => new(folder, words, Model(), Chosen.LeastSimilarity);

    private HybridPassageIndexWriter Hybrid(string folder, IPassageIndexWriter words) => new(folder, words, Model(), Chosen.LeastSimilarity);

    private IEmbeddingModel Model() => provider.GetRequiredService<EmbeddingModels>().Of(Settings(options.Search.Embedding));

    private static EmbeddingSettings SettingsOf(string name, EmbeddingOptions model, ModelKey key) => new(
        new ModelSettings(
            name, new Uri(model.Endpoint), model.Model, key, TimeSpan.FromSeconds(model.Seconds), model.Retries, MaxTokens: 0, model.Parallel, InputPrice: null, OutputPrice: null)
        {
            Section = EmbeddingSettings.Section,
        },
        TimeSpan.FromMilliseconds(model.QuestionMilliseconds),
        model.Batch,
        model.Dimensions,
        model.QuestionPrefix,
        model.PassagePrefix);
}
