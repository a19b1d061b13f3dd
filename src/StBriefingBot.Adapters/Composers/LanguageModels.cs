using System.Security.Cryptography;
using Microsoft.Extensions.AI;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Budgets;
using StBriefingBot.Adapters.Models.OpenAICompatible;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Adapters.Composers;

/// <summary>Makes what language models do for answers. All of it shares connections, and one model's limits hold for all that use it.</summary>
/// <param name="time">The clock.</param>
/// <param name="random">Spreads repetitions.</param>
/// <param name="connectors">Other ways to models than the built-in one, by the name of the composer that takes them.</param>
public sealed class LanguageModels(TimeProvider time, Random random, IReadOnlyDictionary<string, ChatConnector>? connectors = null) : IDisposable
{
    private readonly HttpClient http = Connection.Http();
    private readonly Lock gate = new();
    private readonly Dictionary<string, IChatClient> clients = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>A composer that a model writes for.</summary>
    /// <param name="name">The composer's name, as configured.</param>
    /// <param name="settings">The model.</param>
    /// <param name="limits">How much it may use in a day.</param>
    /// <param name="ledger">What it has used.</param>
    /// <param name="thesaurus">The library's words.</param>
    public IAnswerComposer Composer(string name, ModelSettings settings, BudgetLimits limits, IModelLedger ledger, Thesaurus thesaurus) =>
        new ModelComposer(name, settings, ClientOf(settings, connectors?.GetValueOrDefault(name)), new ModelBudget(limits, ledger, time), thesaurus, Secret);

    /// <summary>A judge that a model is; what it uses counts for all and for no person.</summary>
    public IClaimJudge Judge(ModelSettings settings, BudgetLimits limits, IModelLedger ledger) =>
        new ModelJudge(settings, ClientOf(settings, connector: null), new ModelBudget(limits, ledger, time), time, Secret);

    /// <summary>Asks the model for a word, once.</summary>
    public Task<ModelHealth> ExamineAsync(ModelSettings settings, CancellationToken cancellationToken) => new ModelExamination(time).ExecuteAsync(settings, http, cancellationToken);

    public void Dispose()
    {
        foreach (var client in clients.Values)
        {
            client.Dispose();
        }

        http.Dispose();
    }

    private static string Secret() => RandomNumberGenerator.GetHexString(24, lowercase: true);

    private IChatClient ClientOf(ModelSettings settings, ChatConnector? connector)
    {
        lock (gate)
        {
            // A model that is reached in two ways is asked within the limits of each.
            var key = connector is null ? settings.Name : $"{settings.Name} {connector.Method.Name}";
            return clients.TryGetValue(key, out var known)
                ? known
                : clients[key] = new ResilientChatClient(connector?.Invoke(settings, http) ?? new OpenAIChatClient(settings, http), settings, random, time);
        }
    }
}
