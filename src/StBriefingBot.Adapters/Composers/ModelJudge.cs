using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Budgets;
using StBriefingBot.Core.Citations;

namespace StBriefingBot.Adapters.Composers;

/// <summary>Asks a language model whether passages say what a claim says. A clear no is an objection; anything else, silence included, is none.</summary>
internal sealed partial class ModelJudge(ModelSettings settings, IChatClient client, ModelBudget budget, TimeProvider time, Func<string> secret) : IClaimJudge
{
    private const string Objection = "A second language model does not find all of it in the passages.";
    private const int Tokens = 256;

    /// <summary>Sentences wait for it one by one.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(6);

    public async Task<string?> ObjectionAsync(string claim, IReadOnlyList<string> passages, CancellationToken cancellationToken)
    {
        if (await budget.ObjectionAsync(null, cancellationToken) is not null)
        {
            return null;
        }

        using var limit = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        try
        {
            var messages = Messages(claim, passages);
            var reply = await client.GetResponseAsync(messages, new ChatOptions { MaxOutputTokens = Math.Min(Tokens, settings.MaxTokens), Temperature = 0, ResponseFormat = ChatResponseFormat.Json }, either.Token);
            var used = (reply.Usage?.InputTokenCount ?? messages.Sum(message => TokenMeter.Estimate(message.Text))) + (reply.Usage?.OutputTokenCount ?? TokenMeter.Estimate(reply.Text));
            await budget.ChargeAsync(null, used);
            return No().IsMatch(reply.Text) ? Objection : null;
        }
        catch (ModelException)
        {
            // The rules have found it supported; a judge that is away cannot object.
            return null;
        }
        catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            return null;
        }
    }

    private List<ChatMessage> Messages(string claim, IReadOnlyList<string> passages)
    {
        var fence = $"=== {secret()}";
        var user = new StringBuilder();
        foreach (var (what, text) in passages.Select((passage, i) => ($"passage {i + 1}", passage)).Append(("claim", claim)))
        {
            user.Append(fence).Append(' ').Append(what).Append('\n').Append(text.Replace(fence, "===", StringComparison.Ordinal)).Append('\n');
        }

        user.Append(fence).Append(" end\n");
        return [new ChatMessage(ChatRole.System, PromptText.Judge.With(("fence", fence))), new ChatMessage(ChatRole.User, user.ToString())];
    }

    [GeneratedRegex(@"""supported""\s*:\s*""?(?:false|no)\b", RegexOptions.IgnoreCase)]
    private static partial Regex No();
}
