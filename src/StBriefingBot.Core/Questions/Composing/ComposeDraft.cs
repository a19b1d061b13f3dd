using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Questions.Composing;

/// <summary>
/// Has a draft written and verified, sentence by sentence. A composer other than the extractive one gets a second chance with the verdicts; then the
/// library is quoted.
/// </summary>
internal sealed class ComposeDraft(IAnswerComposer composer, SentenceCheck check, Thesaurus thesaurus, CompositionLimits limits, TimeProvider time)
{
    private const int MostRounds = 2;
    private const int MostSentences = 8;

    /// <summary>More drafts than this in a round, and the composer is not answering any more.</summary>
    private const int MostProposed = 20;

    /// <param name="task">What is to be written.</param>
    /// <param name="show">Told every verified sentence of a model at once; null where nobody watches.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<VerifiedDraft> ExecuteAsync(ComposerTask task, Action<VerifiedSentence>? show, CancellationToken cancellationToken)
    {
        if (composer is ExtractiveComposer)
        {
            return await QuotedAsync(task, [], null, cancellationToken);
        }

        var written = new Written();
        using var limit = new CancellationTokenSource(limits.Whole, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, limit.Token);
        var fault = default(ComposerFault?);
        var rounds = 0;
        do
        {
            rounds++;
            var asked = task with { Kept = [.. written.Sentences.Select(sentence => sentence.Text)], Dropped = [.. written.Dropped] };
            try
            {
                fault = await WriteAsync(asked, written, show, either.Token);
            }
            catch (OperationCanceledException) when (limit.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
            {
                fault = ComposerFault.TooSlow;
            }
        }
        while (rounds < MostRounds && fault is null or ComposerFault.Unreadable && !limit.IsCancellationRequested && Lack(task, written) is not null);

        var lack = Lack(task, written);
        var trace = new CompositionTrace(composer.Name, rounds, fault ?? lack, written.Use);
        return lack is null
            ? new VerifiedDraft(composer.Name, written.Sentences, written.Verdicts, trace)
            : await QuotedAsync(task, written.Verdicts, trace, cancellationToken);
    }

    /// <summary>One round; why it ended early, or null.</summary>
    private async Task<ComposerFault?> WriteAsync(ComposerTask asked, Written written, Action<VerifiedSentence>? show, CancellationToken cancellationToken)
    {
        var proposed = 0;
        var before = written.Use;
        await foreach (var proposal in composer.ComposeAsync(asked, cancellationToken))
        {
            switch (proposal)
            {
                case Proposal.Spent spent:
                    written.Use = spent.Use.Plus(before);
                    break;
                case Proposal.GaveUp gaveUp:
                    return gaveUp.Fault;
                case Proposal.Sentence sentence when proposed++ < MostProposed:
                    await TakeAsync(sentence.Draft, asked, written, show, cancellationToken);
                    break;
                default:
                    return written.Sentences.Count > 0 ? null : ComposerFault.Endless;
            }
        }

        return proposed == 0 ? ComposerFault.Unreadable : null;
    }

    private async Task TakeAsync(DraftSentence draft, ComposerTask asked, Written written, Action<VerifiedSentence>? show, CancellationToken cancellationToken)
    {
        if (written.Sentences.Count == MostSentences || written.Sentences.Exists(sentence => sentence.Text == draft.Text))
        {
            return;
        }

        var (sentence, verdict) = await check.ExecuteAsync(draft, asked.Question.Language, cancellationToken);
        written.Verdicts.Add(verdict);
        if (sentence is null)
        {
            written.Dropped.Add(new DroppedSentence(draft.Text, verdict.Reasons));
            return;
        }

        written.Sentences.Add(sentence);
        show?.Invoke(sentence);
    }

    /// <summary>What is missing before the sentences are an answer; null when nothing is.</summary>
    private ComposerFault? Lack(ComposerTask task, Written written)
    {
        if (written.Sentences.Count == 0)
        {
            return ComposerFault.NotVerified;
        }

        // The evidence shows whether an answer to this question carries the kind of thing asked for.
        var question = task.Question;
        var isMarked = !AskedType.CanGoUnmarked(question.Type) && task.Evidence.Any(evidence => AskedType.IsIn(question, evidence.Profile));
        return !isMarked || written.Sentences.Exists(sentence => AskedType.IsIn(question, SentenceProfile.Of(sentence.Text, thesaurus))) ? null : ComposerFault.BesideThePoint;
    }

    private async Task<VerifiedDraft> QuotedAsync(ComposerTask task, IReadOnlyList<TracedVerdict> before, CompositionTrace? trace, CancellationToken cancellationToken)
    {
        var sentences = new List<VerifiedSentence>();
        var verdicts = new List<TracedVerdict>(before);
        foreach (var draft in ExtractiveComposer.Compose(task.Question, task.Evidence))
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (sentence, verdict) = await check.ExecuteAsync(draft, task.Question.Language, cancellationToken);
            verdicts.Add(verdict);
            if (sentence is not null)
            {
                sentences.Add(sentence);
            }
        }

        return new VerifiedDraft(ExtractiveComposer.Name, sentences, verdicts, trace);
    }

    /// <summary>What the rounds have brought so far.</summary>
    private sealed class Written
    {
        public List<VerifiedSentence> Sentences { get; } = [];

        public List<DroppedSentence> Dropped { get; } = [];

        public List<TracedVerdict> Verdicts { get; } = [];

        public ModelUse? Use { get; set; }
    }
}
