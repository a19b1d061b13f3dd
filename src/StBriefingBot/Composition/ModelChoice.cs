using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Composers;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Budgets;
using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Composition;

/// <summary>Who writes answers, as the settings say. Nothing of a language model is loaded where none is configured.</summary>
internal sealed class ModelChoice(IServiceProvider provider, StBotOptions options, Surroundings surroundings)
{
    public IAnswerComposer Composer(Thesaurus thesaurus) => options.Composer.Use.ToLowerInvariant() switch
    {
        AdapterWords.OpenAI => Model(thesaurus),
        AdapterWords.Auto when options.Models[options.Composer.Model].Model.Length > 0 => Model(thesaurus),
        _ => new ExtractiveComposer(),
    };

    /// <summary>Who gives a second opinion; null where nobody is to.</summary>
    public IClaimJudge? Judge() => options.Verifier.Judge.Length == 0 ? null : JudgingModel();

    /// <summary>A model's settings with its key.</summary>
    /// <exception cref="ConfigurationException">The file that should hold the key gives none.</exception>
    public ModelSettings Settings(string name)
    {
        var model = options.Models[name];
        return new ModelSettings(
            name,
            new Uri(model.Endpoint),
            model.Model,
            Key(name, model),
            TimeSpan.FromSeconds(model.Seconds),
            model.Retries,
            model.MaxTokens,
            model.Parallel,
            model.InputPrice == 0 && model.OutputPrice == 0 ? null : model.InputPrice,
            model.InputPrice == 0 && model.OutputPrice == 0 ? null : model.OutputPrice);
    }

    private IAnswerComposer Model(Thesaurus thesaurus) => provider.GetRequiredService<LanguageModels>().Composer(
        AdapterWords.OpenAI,
        Settings(options.Composer.Model),
        Limits(),
        provider.GetRequiredService<IModelLedger>(),
        thesaurus);

    private IClaimJudge JudgingModel() =>
        provider.GetRequiredService<LanguageModels>().Judge(Settings(options.Verifier.Judge), Limits(), provider.GetRequiredService<IModelLedger>());

    private BudgetLimits Limits() => new(options.Budget.TokensPerDay, options.Budget.TokensPerPersonPerDay);

    private ModelKey Key(string name, ModelOptions model)
    {
        if (model.KeyFile.Length == 0)
        {
            return model.Key.Length == 0 ? ModelKey.None : new ModelKey(model.Key);
        }

        var file = surroundings.Resolve(model.KeyFile);
        try
        {
            var key = File.ReadAllText(file).Trim();
            return key.Length > 0 && !key.Any(char.IsWhiteSpace)
                ? new ModelKey(key)
                : throw new ConfigurationException($"The file {file}, named by Models:{name}:KeyFile, does not hold a key and nothing else. Put the key alone on its first line.");
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The file {file}, named by Models:{name}:KeyFile, cannot be read: {exception.Message} Correct the path or the file's permissions.");
        }
    }
}
