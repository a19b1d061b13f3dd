using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Indexes.Vectors;
using StBriefingBot.Adapters.Models.Embeddings;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Composition;

/// <summary>Asks every configured embedding model for a vector, and counts the passages that can be found by meaning.</summary>
internal sealed class EmbeddingCheckup(IServiceProvider provider, StBotOptions options, MeaningChoice choice)
{
    private const string What = "embedding model";

    public async Task<IReadOnlyList<Condition>> ExecuteAsync(Generation? live, CancellationToken cancellationToken)
    {
        var configured = options.Embeddings.Where(model => model.Value.Model.Length > 0).Select(model => model.Key).ToList();
        if (configured.Count == 0)
        {
            return [new Condition(What, ConditionState.Good, "None is configured, so passages are found by their words alone. config/README.md tells how to set one.")];
        }

        var conditions = new List<Condition>();
        foreach (var name in configured)
        {
            conditions.Add(await ExamineAsync(name, cancellationToken));
        }

        if (live is not null && provider.GetRequiredService<IPassageIndexWriter>() is HybridPassageIndexWriter writer)
        {
            conditions.Add(Coverage(writer.CoverageOf(live)));
        }

        return conditions;
    }

    private async Task<Condition> ExamineAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var health = await provider.GetRequiredService<EmbeddingModels>().ExamineAsync(choice.Settings(name), cancellationToken);

            // Words are searched without it: nothing here is broken.
            return new Condition($"{What} {name}", health.Works ? ConditionState.Good : ConditionState.Doubtful, health.Sentence, health.Remedy);
        }
        catch (ConfigurationException exception)
        {
            return new Condition($"{What} {name}", ConditionState.Doubtful, exception.Message);
        }
    }

    private static Condition Coverage(VectorCoverage coverage) => coverage.IsWhole
        ? new Condition("vectors", ConditionState.Good, $"All {coverage.Passages} passages can be found by meaning.")
        : new Condition(
            "vectors",
            ConditionState.Doubtful,
            $"{coverage.WithVector} of {coverage.Passages} passages can be found by meaning, the others by their words alone.",
            "`stbot reindex --force` asks the embedding model for what is missing.");
}
