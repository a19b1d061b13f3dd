using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions.Composing;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>Answers a question with verified, cited sentences of the library, or says that the library does not hold the answer.</summary>
public sealed class AskQuestion : IQuestionAnswerer
{
    /// <summary>Earlier turns beyond these no longer matter to a follow-up.</summary>
    private const int TurnsRead = 6;

    private readonly IPassageIndex index;
    private readonly ComposeDraft drafts;
    private readonly QuestionReader reader;
    private readonly EvidenceSearch search;
    private readonly DiscrepancyCheck discrepancies;
    private readonly PremiseCheck premises;
    private readonly AnswerWriter writer;
    private readonly TimeProvider time;

    /// <param name="index">Where passages are found.</param>
    /// <param name="library">The catalogue and what is disputed.</param>
    /// <param name="thesaurus">The library's words.</param>
    /// <param name="composer">Who writes.</param>
    /// <param name="verifier">Who has the last word on every sentence.</param>
    /// <param name="time">The clock.</param>
    /// <param name="judge">A second opinion on what a language model writes; null for none.</param>
    /// <param name="limits">How long writing may take.</param>
    /// <param name="evidence">What has read the library's passages already; null makes its own.</param>
    public AskQuestion(
        IPassageIndex index,
        Library library,
        Thesaurus thesaurus,
        IAnswerComposer composer,
        IClaimVerifier verifier,
        TimeProvider time,
        IClaimJudge? judge = null,
        CompositionLimits? limits = null,
        EvidenceSearch? evidence = null)
    {
        (this.index, this.time) = (index, time);
        drafts = new ComposeDraft(composer, new SentenceCheck(verifier, judge), thesaurus, limits ?? CompositionLimits.Usual, time);
        search = evidence ?? new EvidenceSearch(index, library, thesaurus);
        reader = search.Reader;
        discrepancies = new DiscrepancyCheck(library.Discrepancies, verifier);
        premises = new PremiseCheck(verifier);
        writer = new AnswerWriter(library.Catalogue, thesaurus, verifier, time);
    }

    public async Task<Answer> ExecuteAsync(AskRequest request, CancellationToken cancellationToken)
    {
        var current = reader.Read(request.Turns[^1], request.Language);
        var generation = (await index.CurrentAsync(cancellationToken))?.Number;
        if (SmallTalkReply(current) is { } reply)
        {
            return Abstention.Aside(reply, current.Language, generation);
        }

        if (generation is null)
        {
            return Abstention.Aside(Wording.NoIndex(current.Language), current.Language, null);
        }

        var turns = request.Turns.SkipLast(1).TakeLast(TurnsRead).Select(turn => reader.Read(turn, request.Language)).ToList();
        var before = await AnsweredByAsync(turns, request, cancellationToken);
        var answers = new List<(string, Answer)>();
        var watched = new EvidenceNumbering();
        Action<VerifiedSentence>? show = request.Written is { } written ? sentence => written(watched.Marked(sentence)) : null;
        foreach (var part in CompoundQuestion.Split(current.Text))
        {
            turns.Add(part == current.Text ? current : reader.Read(part, current.Language));
            var question = FollowUps.Complete(turns);
            var found = await search.FindAsync(question, request.AsOf, request.SourceIds, cancellationToken);
            if (before is not null && question.Concepts.Any(concept => concept.Carried))
            {
                found = FollowUpEvidence.Ordered(question, found, before);
            }

            var (answer, best) = await AnswerAsync(question, found, request, show, generation, cancellationToken);
            answers.Add((part, answer));
            before = best;
        }

        return AnswerMerge.Join(answers);
    }

    /// <summary>The statement that answered the last of these turns; null where none did, or there is no turn.</summary>
    private async Task<Evidence?> AnsweredByAsync(IReadOnlyList<Question> turns, AskRequest request, CancellationToken cancellationToken)
    {
        if (turns.Count == 0)
        {
            return null;
        }

        var question = FollowUps.Complete(turns);
        var found = await search.FindAsync(question, request.AsOf, request.SourceIds, cancellationToken);
        return SufficiencyRule.Judge(question, found.Ranked, found.Weights, request.AsOf ?? time.Today()) is Sufficiency.Enough enough ? enough.Best : null;
    }

    private async Task<(Answer Answer, Evidence? Best)> AnswerAsync(Question question, EvidenceFound found, AskRequest request, Action<VerifiedSentence>? show, int? generation, CancellationToken cancellationToken)
    {
        var asOf = request.AsOf;
        var premise = question.Type == AnswerType.YesNo && !question.AsksLatest ? premises.Check(question, found.Ranked) : null;
        var judged = SufficiencyRule.Judge(question, found.Ranked, found.Weights, asOf ?? time.Today());
        var best = (premise, judged) switch
        {
            (not null, _) => premise.Evidence,
            (_, Sufficiency.Enough enough) => enough.Best,
            _ => null,
        };
        if (best is null)
        {
            var missing = judged is Sufficiency.TooLittle little ? little.Missing : [];
            return (Abstention.For(question, missing, found, generation) with { Trace = AnswerTrace.Of(question, found, null, []) }, null);
        }

        var chosen = EvidenceChoice.Choose(question, found.Ranked, best);
        var (evidence, touched) = discrepancies.Apply(chosen, found.Ranked, asOf);
        var draft = await drafts.ExecuteAsync(new ComposerTask(question, evidence) { Asker = request.Asker }, show, cancellationToken);
        var overruled = touched is not null && best.Statement.Disputed == touched.Id;
        var answer = writer.Write(question, draft, touched, overruled ? null : premise, asOf, generation) ?? Abstention.For(question, [], found, generation);
        return (answer with { Trace = AnswerTrace.Of(question, found, best, draft.Verdicts) with { Composition = draft.Trace } }, best);
    }

    private static string? SmallTalkReply(Question question) => question.Text.Length == 0
        ? Wording.Empty(question.Language)
        : SmallTalk.Read(question.Text) switch
        {
            SmallTalkKind.Greeting => Wording.Greeting(question.Language),
            SmallTalkKind.Thanks => Wording.Thanks(question.Language),
            SmallTalkKind.AboutBot => Wording.AboutBot(question.Language),
            SmallTalkKind.Instruction => Wording.Instruction(question.Language),
            _ => null,
        };
}
