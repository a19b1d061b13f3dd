using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Composers;
using StBriefingBot.Configuration;

namespace StBriefingBot.Composition;

/// <summary>Asks every configured language model for a word.</summary>
internal sealed class ModelCheckup(IServiceProvider provider, StBotOptions options, ModelChoice choice)
{
    private const string What = "language model";

    public async Task<IReadOnlyList<Condition>> ExecuteAsync(CancellationToken cancellationToken)
    {
        var configured = options.Models.Where(model => model.Value.Model.Length > 0).Select(model => model.Key).ToList();
        if (configured.Count == 0)
        {
            return [new Condition(What, ConditionState.Good, "None is configured, so answers quote the library. config/README.md tells how to set one.")];
        }

        var conditions = new List<Condition>();
        foreach (var name in configured)
        {
            conditions.Add(await ExamineAsync(name, cancellationToken));
        }

        return conditions;
    }

    private async Task<Condition> ExamineAsync(string name, CancellationToken cancellationToken)
    {
        try
        {
            var health = await provider.GetRequiredService<LanguageModels>().ExamineAsync(choice.Settings(name), cancellationToken);

            // The bot answers without it: nothing here is broken.
            return new Condition($"{What} {name}", health.Works ? ConditionState.Good : ConditionState.Doubtful, health.Sentence, health.Remedy);
        }
        catch (ConfigurationException exception)
        {
            return new Condition($"{What} {name}", ConditionState.Doubtful, exception.Message);
        }
    }
}
