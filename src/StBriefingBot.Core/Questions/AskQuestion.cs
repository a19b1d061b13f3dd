using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>Answers a question with verified, cited sentences of the library, or says that the library does not hold the answer.</summary>
public sealed class AskQuestion : IQuestionAnswerer
{
    /// <summary>Earlier turns beyond these no longer matter to a follow-up.</summary>
    private const int TurnsRead = 6;

    private readonly IPassageIndex index;
    private readonly IAnswerComposer composer;
    private readonly QuestionReader reader;
    private readonly EvidenceSearch search;
    private readonly DiscrepancyCheck discrepancies;
    private readonly PremiseCheck premises;
    private readonly AnswerWriter writer;
    private readonly TimeProvider time;

    /// <param name="index">The passages.</param>
    /// <param name="library">Catalogue and known discrepancies.</param>
    /// <param name="thesaurus">The library's words.</param>
    /// <param name="composer">Writes drafts.</param>
    /// <param name="verifier">Judges their sentences.</param>
    /// <param name="time">Tells what day it is.</param>
    /// <param name="evidence">What has read the library's passages already; null makes its own.</param>
    public AskQuestion(IPassageIndex index, Library library, Thesaurus thesaurus, IAnswerComposer composer, IClaimVerifier verifier, TimeProvider time, EvidenceSearch? evidence = null)
    {
        (this.index, this.composer, this.time) = (index, composer, time);
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
        var answers = new List<(string, Answer)>();
        foreach (var part in CompoundQuestion.Split(current.Text))
        {
            turns.Add(part == current.Text ? current : reader.Read(part, current.Language));
            var question = FollowUps.Complete(turns);
            var found = await search.FindAsync(question, request.AsOf, request.SourceIds, cancellationToken);
            answers.Add((part, await AnswerAsync(question, found, request.AsOf, generation, cancellationToken)));
        }

        return AnswerMerge.Join(answers);
    }

    private async Task<Answer> AnswerAsync(Question question, EvidenceFound found, DateOnly? asOf, int? generation, CancellationToken cancellationToken)
    {
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
            return Abstention.For(question, missing, found, generation) with { Trace = AnswerTrace.Of(question, found, null, []) };
        }

        var chosen = EvidenceChoice.Choose(question, found.Ranked, best);
        var (evidence, touched) = discrepancies.Apply(chosen, found.Ranked, asOf);
        var draft = await composer.ComposeAsync(question, evidence, cancellationToken);
        var overruled = touched is not null && best.Statement.Disputed == touched.Id;
        var written = writer.Write(question, draft, touched, overruled ? null : premise, asOf, generation);
        var answer = written.Answer ?? Abstention.For(question, [], found, generation);
        return answer with { Trace = AnswerTrace.Of(question, found, best, written.Verdicts) };
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
