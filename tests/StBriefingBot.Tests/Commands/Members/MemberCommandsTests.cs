using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands.Members;

public sealed class MemberCommandsTests
{
    private const string Signing = "When was the Brightwater Agreement signed?";
    private readonly ChatBench bench = new();

    [Fact]
    public async Task A_marker_opens_its_passage_with_the_cited_stretch()
    {
        await bench.SayAsync(Signing);

        var shown = await bench.SayAsync<Reply.PassageShown>("passage [1]");

        Assert.Equal(Brightwater.Signed, shown.Cited!.Value.Of(shown.Passage.Text));
        Assert.Equal("agreement", shown.Source!.Id);
    }

    [Fact]
    public async Task An_answers_id_opens_its_passages_for_everybody_in_every_place_also_after_a_restart()
    {
        var id = (await bench.SayAsync<Reply.Answered>(Signing)).AnswerId;
        bench.ForgetConversations();

        var shown = await bench.SayAsync<Reply.PassageShown>($"passage 1 {id}", ChatBench.Ben, ChatBench.Quay);

        Assert.Equal(Brightwater.Signed, shown.Cited!.Value.Of(shown.Passage.Text));
    }

    [Fact]
    public async Task The_nearest_passages_of_an_abstention_open_by_their_place_also_after_a_restart()
    {
        var abstained = await bench.SayAsync<Reply.Answered>("Who painted Gull Point Lighthouse yellow?");
        Assert.True(abstained.Answer.Abstained);
        var nearest = abstained.Answer.Nearest[0].Passage.Id;

        Assert.Equal(nearest, (await bench.SayAsync<Reply.PassageShown>("passage 1")).Passage.Id);
        bench.ForgetConversations();
        Assert.Equal(nearest, (await bench.SayAsync<Reply.PassageShown>($"passage 1 {abstained.AnswerId}")).Passage.Id);
    }

    [Fact]
    public async Task A_passage_opens_by_its_own_id_too()
    {
        var shown = await bench.SayAsync<Reply.PassageShown>("/passage kelp.en#station");

        Assert.Equal(("kelp", null), (shown.Passage.SourceId, shown.Cited));
        Assert.Equal(DeclineReason.NotFound, (await bench.SayAsync<Reply.Declined>("/passage kelp.en#gone")).Reason);
    }

    [Fact]
    public async Task Numbers_and_ids_that_name_nothing_are_declined_with_what_there_is()
    {
        Assert.StartsWith("No answer has been given to you here lately.", (await bench.SayAsync<Reply.Declined>("passage 1")).Sentence, StringComparison.Ordinal);
        var id = (await bench.SayAsync<Reply.Answered>(Signing)).AnswerId;

        Assert.Equal($"There is no passage \"7\" in the answer {id}. It has [1].", (await bench.SayAsync<Reply.Declined>("passage 7")).Sentence);
        Assert.StartsWith("There is no answer \"SB-ZZZZ\".", (await bench.SayAsync<Reply.Declined>("why SB-ZZZZ")).Sentence, StringComparison.Ordinal);
        Assert.StartsWith("There is no answer \"yesterday\".", (await bench.SayAsync<Reply.Declined>("/why yesterday")).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_explains_the_last_answer_in_full_to_its_asker_and_without_their_words_to_others()
    {
        var id = (await bench.SayAsync<Reply.Answered>(Signing)).AnswerId;

        var own = await bench.SayAsync<Reply.Explained>("why");
        var others = await bench.SayAsync<Reply.Explained>($"why {id}", ChatBench.Ben, ChatBench.Quay);

        Assert.Equal((id, id), (own.AnswerId, others.AnswerId));
        Assert.NotEmpty(own.Answer.Trace!.Concepts);
        Assert.Empty(others.Answer.Trace!.Concepts);
        Assert.NotEmpty(own.Answer.Trace.Passages);
        Assert.Equal(VerdictKind.Supported, own.Answer.Trace.Verdicts[0].Kind);
        Assert.InRange(own.Answer.Trace.Coverage, own.Answer.Trace.LeastCoverage, 1);
        Assert.Equal(own.Answer.Trace.NearestStatement, others.Answer.Trace.NearestStatement);
    }

    [Fact]
    public async Task Search_finds_passages_or_none()
    {
        Assert.Equal("kelp.en#station", (await bench.SayAsync<Reply.PassagesFound>("search divers")).Passages[0].Passage.Id);
        Assert.Empty((await bench.SayAsync<Reply.PassagesFound>("search zebra")).Passages);
    }

    [Fact]
    public async Task Sources_are_listed_and_shown_with_what_their_passages_are_about()
    {
        Assert.Equal(5, (await bench.SayAsync<Reply.SourcesListed>("sources")).Sources.Count);

        var english = await bench.SayAsync<Reply.SourceShown>("source agreement");
        var japanese = await bench.SayAsync<Reply.SourceShown>("出典 agreement");

        Assert.Equal(["Signature and term", "Fields of work"], english.Headings);
        Assert.Equal(["署名と有効期間"], japanese.Headings);
        Assert.Contains("Did you mean \"lighthouse\"?", (await bench.SayAsync<Reply.Declined>("source ligthouse")).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("term JHC", "Joint Harbour Committee")]
    [InlineData("用語 合同港湾委員会", "Joint Harbour Committee")]
    [InlineData("term tidal", "tidal power")]
    [InlineData("/term ＴＩＤＡＬ　ＥＮＥＲＧＹ", "tidal power")]
    public async Task A_term_is_found_by_any_form_or_a_part_of_one(string line, string english) =>
        Assert.Equal(english, (await bench.SayAsync<Reply.TermsShown>(line)).Terms[0].English);

    [Fact]
    public async Task An_unknown_term_is_declined_with_the_nearest_one() =>
        Assert.Contains("Did you mean \"tidal power\"?", (await bench.SayAsync<Reply.Declined>("term tidal pover")).Sentence, StringComparison.Ordinal);

    [Fact]
    public async Task A_judgement_is_kept_for_the_last_answer_or_the_named_one()
    {
        var first = (await bench.SayAsync<Reply.Answered>(Signing)).AnswerId;
        var second = (await bench.SayAsync<Reply.Answered>("When was Gull Point Lighthouse opened?")).AnswerId;

        await bench.SayAsync<Reply.Done>("not helpful the year is wrong");
        await bench.SayAsync<Reply.Done>($"helpful {first}");

        var judgements = await bench.Stores.JudgementsAsync(10, CancellationToken.None);
        Assert.Equal([(first, true, null), (second, false, "the year is wrong")], judgements.Select(judgement => (judgement.AnswerId, judgement.IsHelpful, judgement.Reason)));
    }

    [Fact]
    public async Task A_source_is_asked_for_in_the_askers_words_or_with_the_question_that_was_not_answered()
    {
        Assert.Equal(DeclineReason.BadOption, (await bench.SayAsync<Reply.Declined>("/request-source")).Reason);
        var id = (await bench.SayAsync<Reply.Answered>("Who painted Gull Point Lighthouse yellow?")).AnswerId;

        var told = await bench.SayAsync<Reply.Done>("/request-source");
        await bench.SayAsync<Reply.Done>("／資料を依頼 灯台の塗装の記録");

        Assert.Contains("with your words: \"Who painted Gull Point Lighthouse yellow?\"", told.Sentence, StringComparison.Ordinal);
        var kept = await bench.Stores.SourceRequestsAsync(10, CancellationToken.None);
        Assert.Equal([("灯台の塗装の記録", null), ("Who painted Gull Point Lighthouse yellow?", id)], kept.Select(request => (request.Text, request.AnswerId)));
    }

    [Fact]
    public async Task Privacy_shows_what_is_kept_changes_it_and_deletes_it()
    {
        var id = (await bench.SayAsync<Reply.Answered>(Signing)).AnswerId;
        await bench.SayAsync("helpful");
        var before = (await bench.SayAsync<Reply.PrivacyShown>("privacy")).Stored;
        Assert.Equal((false, 0, 1, 1), (before.KeepsQuestions, before.Questions.Count, before.Feedback, before.Turns));
        Assert.Equal([id], before.Answers);

        await bench.SayAsync<Reply.Done>("privacy keep-on");
        await bench.SayAsync(Signing);
        Assert.Equal(Signing, Assert.Single((await bench.SayAsync<Reply.PrivacyShown>("privacy")).Stored.Questions).Text);

        await bench.SayAsync<Reply.Done>("プライバシー 削除する");
        var after = (await bench.SayAsync<Reply.PrivacyShown>("privacy")).Stored;
        Assert.Equal((false, 0, 0, 0, 0), (after.KeepsQuestions, after.Questions.Count, after.Answers.Count, after.Feedback, after.Turns));
        Assert.Equal(Brightwater.Signed, (await bench.SayAsync<Reply.PassageShown>($"passage 1 {id}")).Cited is { } cited ? cited.Of(Brightwater.Passages[0].Text) : null);
    }

    [Fact]
    public async Task Where_nobodys_questions_are_kept_nobody_can_turn_it_on()
    {
        var strict = new ChatBench(mayKeepQuestions: false);
        await strict.Stores.ChooseAsync(ChatBench.Ann.Id, keepsQuestions: true, CancellationToken.None);

        Assert.Equal(DeclineReason.NotAllowed, (await strict.SayAsync<Reply.Declined>("privacy keep-on")).Reason);
        await strict.SayAsync(Signing);
        Assert.Empty((await strict.SayAsync<Reply.PrivacyShown>("privacy")).Stored.Questions);
    }

    [Fact]
    public async Task Help_lists_what_a_person_may_use_or_describes_one()
    {
        var keepers = new FakeCommand(call => new Reply.Done("", call.Language), Role.Admin);
        var guarded = new ChatBench(others: keepers);

        var list = await guarded.SayAsync<Reply.HelpShown>("help");
        var one = await guarded.SayAsync<Reply.HelpShown>("／ヘルプ 検索");

        Assert.False(list.InFull);
        Assert.DoesNotContain(keepers.Declaration, list.Commands);
        Assert.Equal((true, "search", LanguageCode.Japanese), (one.InFull, Assert.Single(one.Commands).Name, one.Language));
        Assert.Contains(keepers.Declaration, (await guarded.SayAsync<Reply.HelpShown>("help", new Speaker("x", ["test:role:keepers"]))).Commands);
        Assert.Equal(DeclineReason.NotFound, (await guarded.SayAsync<Reply.Declined>("/help tide")).Reason);
    }
}
