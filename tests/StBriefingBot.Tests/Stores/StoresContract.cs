using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Questions;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Stores;

/// <summary>What the stores of the chat promise, whatever they are made of.</summary>
public abstract class StoresContract
{
    private const string Ann = "discord:1";
    private const string Ben = "discord:2";
    private static readonly DateTimeOffset Noon = new(2026, 5, 4, 12, 0, 0, TimeSpan.Zero);

    protected abstract IAnswerStore Answers { get; }

    protected abstract IFeedbackStore Feedback { get; }

    protected abstract IPersonalRecords People { get; }

    [Fact]
    public async Task An_answer_comes_back_as_it_was_kept_with_its_evidence_spans()
    {
        var answer = Samples.AnswerInJapanese with
        {
            Trace = new AnswerTrace(AnswerType.Date, [], "harbour-1997.ja#signature", Samples.Japanese, 0.75, 0.62, [new TracedPassage("harbour-1997.ja#signature", "署名", 0.9)], [new TracedVerdict(Samples.Japanese, VerdictKind.Supported, [])]) { NearestIsRestated = true },
        };

        var id = await Answers.KeepAsync(Fingerprint(1), answer, Noon, CancellationToken.None);
        var kept = await Answers.FindAsync(id, CancellationToken.None);

        Assert.NotNull(kept);
        Assert.Equal((id, Noon), (kept.Id, kept.At));
        Assert.Equal(answer.Citations, kept.Answer.Citations);
        Assert.Equal(answer.Citations[0].Span.Of(Samples.JapanesePassage.Text), kept.Answer.Citations[0].Quote);
        Assert.Equal((answer.Text, answer.ShortAnswer, answer.Language, answer.Generation), (kept.Answer.Text, kept.Answer.ShortAnswer, kept.Answer.Language, kept.Answer.Generation));
        Assert.Equal(answer.Notes, kept.Answer.Notes);
        Assert.Equal(answer.Sentences[0].Markers, kept.Answer.Sentences[0].Markers);
        Assert.Equal(answer.Trace.NearestStatement, kept.Answer.Trace?.NearestStatement);
        Assert.True(kept.Answer.Trace?.NearestIsRestated);
        Assert.Equal(answer.Trace.Passages, kept.Answer.Trace?.Passages);
        Assert.Equal(VerdictKind.Supported, kept.Answer.Trace?.Verdicts[0].Kind);
        Assert.Equal(AnswerType.Date, kept.Answer.Trace?.Type);
    }

    [Fact]
    public async Task An_abstention_keeps_which_passages_it_offered()
    {
        var id = await Answers.KeepAsync(Fingerprint(1), Samples.Abstained, Noon, CancellationToken.None);

        var kept = (await Answers.FindAsync(id, CancellationToken.None))!;

        Assert.True(kept.Answer.Abstained);
        Assert.Empty(kept.Answer.Nearest);
        Assert.Equal([new NearPassage(Samples.EnglishPassage.Id, 0.2)], kept.Nearest);
    }

    [Fact]
    public async Task The_same_answer_has_one_id_and_keeps_its_latest_evidence()
    {
        var first = await Answers.KeepAsync(Fingerprint(1), Samples.AnswerInEnglish, Noon, CancellationToken.None);
        var moved = Samples.AnswerInEnglish with { Generation = 2, Citations = [Samples.AnswerInEnglish.Citations[0] with { PassageId = "moved" }] };

        var second = await Answers.KeepAsync(Fingerprint(1), moved, Noon.AddDays(1), CancellationToken.None);

        Assert.Equal(first, second);
        var kept = (await Answers.FindAsync(first, CancellationToken.None))!;
        Assert.Equal((Noon, "moved", 2), (kept.At, kept.Answer.Citations[0].PassageId, kept.Answer.Generation));
    }

    [Fact]
    public async Task Two_answers_that_would_share_an_id_get_ids_of_their_own()
    {
        var shorter = await Answers.KeepAsync(Fingerprint(1, 1, 1, 1, 1), Samples.AnswerInEnglish, Noon, CancellationToken.None);
        var longer = await Answers.KeepAsync(Fingerprint(1, 1, 1, 1, 2), Samples.AnswerInJapanese, Noon, CancellationToken.None);

        Assert.Equal(["SB-1111", "SB-11112"], [shorter, longer]);
        Assert.Equal(Samples.AnswerInEnglish.Text, (await Answers.FindAsync(shorter, CancellationToken.None))!.Answer.Text);
        Assert.Equal(Samples.AnswerInJapanese.Text, (await Answers.FindAsync(longer, CancellationToken.None))!.Answer.Text);
        Assert.Equal(longer, await Answers.KeepAsync(Fingerprint(1, 1, 1, 1, 2), Samples.AnswerInJapanese, Noon, CancellationToken.None));
    }

    [Fact]
    public async Task An_unknown_id_is_not_found() => Assert.Null(await Answers.FindAsync("SB-'; DROP TABLE answer", CancellationToken.None));

    [Fact]
    public async Task A_later_judgement_takes_the_place_of_the_same_persons_earlier_one()
    {
        await Feedback.JudgeAsync(new Judgement("SB-1", Ann, false, "wrong day", Noon), CancellationToken.None);
        await Feedback.JudgeAsync(new Judgement("SB-1", Ben, true, null, Noon.AddMinutes(1)), CancellationToken.None);
        await Feedback.JudgeAsync(new Judgement("SB-1", Ann, true, null, Noon.AddMinutes(2)), CancellationToken.None);

        Assert.Equal([Ann, Ben], (await Feedback.JudgementsAsync(10, CancellationToken.None)).Select(judgement => judgement.SpeakerId));
        Assert.Equal(new Judgement("SB-1", Ann, true, null, Noon.AddMinutes(2)), (await Feedback.JudgementsAsync(1, CancellationToken.None)).Single());
    }

    [Fact]
    public async Task A_question_is_kept_as_text_only_while_the_person_lets_it()
    {
        await People.KeepAsync(new AskedQuestion(Ann, "SB-1", "before?", Noon), CancellationToken.None);
        await People.ChooseAsync(Ann, keepsQuestions: true, CancellationToken.None);
        await People.KeepAsync(new AskedQuestion(Ann, "SB-2", "during?", Noon.AddMinutes(1)), CancellationToken.None);

        var during = await People.FindAsync(Ann, CancellationToken.None);
        Assert.True(during.KeepsQuestions);
        Assert.Equal([(Noon.AddMinutes(1), "during?")], during.Questions);
        Assert.Equal(["SB-2", "SB-1"], during.Answers);

        await People.ChooseAsync(Ann, keepsQuestions: false, CancellationToken.None);
        await People.KeepAsync(new AskedQuestion(Ann, "SB-3", "after?", Noon.AddMinutes(2)), CancellationToken.None);

        var after = await People.FindAsync(Ann, CancellationToken.None);
        Assert.Empty(after.Questions);
        Assert.Equal(["SB-3", "SB-2", "SB-1"], after.Answers);
    }

    [Fact]
    public async Task Forgetting_a_person_deletes_what_names_them_and_leaves_the_others()
    {
        foreach (var person in new[] { Ann, Ben })
        {
            await People.ChooseAsync(person, keepsQuestions: true, CancellationToken.None);
            await People.KeepAsync(new AskedQuestion(person, "SB-1", "mine?", Noon), CancellationToken.None);
            await Feedback.JudgeAsync(new Judgement("SB-1", person, true, null, Noon), CancellationToken.None);
            await Feedback.RequestSourceAsync(new SourceRequest(person, "the 2024 statement", "SB-1", Noon), CancellationToken.None);
        }

        await People.ForgetAsync(Ann, CancellationToken.None);

        Assert.Equivalent(new PersonalRecord(false, [], [], 0, []), await People.FindAsync(Ann, CancellationToken.None), strict: true);
        var other = await People.FindAsync(Ben, CancellationToken.None);
        Assert.Equal((true, 1, 1, 1, 1), (other.KeepsQuestions, other.Questions.Count, other.Answers.Count, other.Judgements, other.SourceRequests.Count));
        Assert.Equal([Ben], (await Feedback.SourceRequestsAsync(10, CancellationToken.None)).Select(request => request.SpeakerId));
        Assert.Equal([Ben], (await Feedback.JudgementsAsync(10, CancellationToken.None)).Select(judgement => judgement.SpeakerId));
    }

    protected static byte[] Fingerprint(params byte[] beginning) => [.. beginning, .. new byte[32 - beginning.Length]];
}
