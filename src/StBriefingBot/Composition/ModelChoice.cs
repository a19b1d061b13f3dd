using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Composers;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Budgets;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Composition;

/// <summary>Who writes answers, as the settings say. Nothing of a language model is loaded where none is configured.</summary>
internal sealed class ModelChoice(IServiceProvider provider, StBotOptions options, ModelKeys keys)
{
    public IAnswerComposer Composer(Thesaurus thesaurus) => options.Composer.Use.ToLowerInvariant() switch
    {
        AdapterWords.OpenAI => Model(AdapterWords.OpenAI, thesaurus),
        AdapterWords.SemanticKernel => Model(AdapterWords.SemanticKernel, thesaurus),
        AdapterWords.Auto when options.Models[options.Composer.Model].Model.Length > 0 => Model(Best, thesaurus),
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
            keys.Read($"Models:{name}", model.Key, model.KeyFile),
            TimeSpan.FromSeconds(model.Seconds),
            model.Retries,
            model.MaxTokens,
            model.Parallel,
            model.InputPrice == 0 && model.OutputPrice == 0 ? null : model.InputPrice,
            model.InputPrice == 0 && model.OutputPrice == 0 ? null : model.OutputPrice);
    }

    /// <summary>An optional part that is compiled in is wanted.</summary>
    private static string Best => AdapterWords.Holds(AdapterWords.SemanticKernelExtra) ? AdapterWords.SemanticKernel : AdapterWords.OpenAI;

    private IAnswerComposer Model(string composer, Thesaurus thesaurus) => provider.GetRequiredService<LanguageModels>().Composer(
        composer,
        Settings(options.Composer.Model),
        Limits(),
        provider.GetRequiredService<IModelLedger>(),
        thesaurus);

    private IClaimJudge JudgingModel() =>
        provider.GetRequiredService<LanguageModels>().Judge(Settings(options.Verifier.Judge), Limits(), provider.GetRequiredService<IModelLedger>());

    private BudgetLimits Limits() => new(options.Budget.TokensPerDay, options.Budget.TokensPerPersonPerDay);
}
