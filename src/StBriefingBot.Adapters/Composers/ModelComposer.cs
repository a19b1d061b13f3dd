using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using StBriefingBot.Adapters.Composers.Reading;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Budgets;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Adapters.Composers;

/// <summary>Has a language model write from the evidence. It reads nothing but the evidence, can call nothing, and what it writes is a proposal.</summary>
internal sealed class ModelComposer(string name, ModelSettings settings, IChatClient client, ModelBudget budget, Thesaurus thesaurus, Func<string> secret) : IAnswerComposer
{
    private readonly ComposerPrompt prompt = new(thesaurus, secret);

    public string Name => name;

    public async IAsyncEnumerable<Proposal> ComposeAsync(ComposerTask task, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var material = Material.Of(task.Evidence);
        if (material.Count == 0)
        {
            yield return new Proposal.GaveUp(ComposerFault.NothingToSend);
            yield break;
        }

        if (await budget.ObjectionAsync(task.Asker, cancellationToken) is { } objection)
        {
            yield return new Proposal.GaveUp(objection);
            yield break;
        }

        var messages = prompt.Messages(task, material);
        var meter = new TokenMeter(settings, PromptText.Answer.Name, messages);
        var reader = new DraftReader();
        var reply = new ReplyEnd();
        try
        {
            yield return new Proposal.Spent(meter.Use);
            var options = new ChatOptions { ResponseFormat = ComposerPrompt.Format, MaxOutputTokens = settings.MaxTokens, Temperature = 0 };
            await using var updates = client.GetStreamingResponseAsync(messages, options, cancellationToken).GetAsyncEnumerator(cancellationToken);
            while (!reader.IsTooLong && await NextAsync(updates, reply) is { } update)
            {
                meter.Count(update);
                reply.Note(update);
                foreach (var sentence in reader.Take(update.Text))
                {
                    yield return Proposed(sentence, material);
                }
            }
        }
        finally
        {
            // Also when nobody waits for the rest: what was used is used.
            await budget.ChargeAsync(task.Asker, meter.Use.InputTokens + meter.Use.OutputTokens);
        }

        yield return new Proposal.Spent(meter.Use);
        foreach (var sentence in reply.Failure is null ? reader.Prose() : [])
        {
            yield return Proposed(sentence, material);
        }

        if (reply.FaultOf(reader) is { } fault)
        {
            yield return new Proposal.GaveUp(fault);
        }
    }

    private Proposal.Sentence Proposed(ProposedSentence sentence, IReadOnlyList<NumberedPassage> material)
    {
        var evidence = SupportingStatement.Find(sentence, material, thesaurus);

        // Word for word what a passage says is a quotation, whatever stop it ends with.
        var quoted = evidence.FirstOrDefault(each => Bare(each.Text) == Bare(sentence.Text));
        return new Proposal.Sentence(quoted is null ? new DraftSentence(sentence.Text, evidence) : new DraftSentence(quoted.Text, [quoted]));
    }

    private static string Bare(string text) => text.Trim().TrimEnd('.', '。');

    /// <summary>The next piece; null at the end, and when the model's server failed.</summary>
    private static async Task<ChatResponseUpdate?> NextAsync(IAsyncEnumerator<ChatResponseUpdate> updates, ReplyEnd reply)
    {
        try
        {
            return await updates.MoveNextAsync() ? updates.Current : null;
        }
        catch (ModelException exception)
        {
            reply.Failure = exception;
            return null;
        }
    }
}
