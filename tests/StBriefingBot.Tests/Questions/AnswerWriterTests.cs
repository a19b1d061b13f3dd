using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Composing;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Answers;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Questions;

/// <summary>What becomes of a draft, whoever composed it.</summary>
public sealed class AnswerWriterTests
{
    private static readonly Question When = Statements.Question("When was the Brightwater Agreement signed?");
    private static readonly Evidence Signed = Statements.Find(When, Brightwater.Passages[0])[0];

    [Fact]
    public async Task A_sentence_that_its_passage_does_not_support_is_never_shown()
    {
        var answer = await Write(new DraftSentence(Brightwater.Signed, [Signed]), new DraftSentence("The Brightwater Agreement was signed in Oslo on 9 May 1995.", [Signed]));

        Assert.Equal([Brightwater.Signed], answer!.Sentences.Select(sentence => sentence.Text));
        Assert.DoesNotContain("Oslo", answer.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_no_sentence_is_supported_there_is_no_answer()
    {
        Assert.Null(await Write(new DraftSentence("The Brightwater Agreement was signed in Oslo.", [Signed])));
        Assert.Null(await Write());
    }

    [Fact]
    public async Task A_statement_cited_twice_has_one_number_and_the_catalogue_names_its_source()
    {
        var answer = (await Write(new DraftSentence(Brightwater.Signed, [Signed]), new DraftSentence("The Brightwater Agreement was signed in Lisbon.", [Signed])))!;

        var citation = Assert.Single(answer.Citations);
        Assert.All(answer.Sentences, sentence => Assert.Equal([1], sentence.Markers));
        Assert.Equal(("The Brightwater Agreement", "Port Authority", Brightwater.Signed), (citation.Title, citation.Issuer, citation.Quote));
        Assert.Equal("4 March 1997", answer.ShortAnswer);
    }

    [Fact]
    public async Task A_Japanese_answer_names_the_source_in_Japanese_and_quotes_English_with_the_official_terms()
    {
        var question = Statements.Question("When did the JHC meet?", LanguageCode.Japanese);
        var evidence = Statements.Find(question, Statements.Of("agreement", "met", LanguageCode.English, "The Joint Harbour Committee met in 1997."))[0];

        var answer = (await Write(question, premise: null, new DraftSentence(evidence.Text, [evidence])))!;

        Assert.Equal("ブライトウォーター協定", answer.Citations[0].Title);
        Assert.Contains(answer.Notes, note => note.Contains("Joint Harbour Committee = 合同港湾委員会", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_a_reader_must_know_of_a_statement_stands_in_a_note()
    {
        var statement = Signed.Statement with { Since = new PartialDate(2023, 5), Until = new PartialDate(2024), Confidence = Confidence.Low, Caution = "Read from a photograph." };
        var evidence = Signed with { Passage = Signed.Passage with { Statements = [statement, .. Signed.Passage.Statements.Skip(1)] } };

        var notes = (await Write(new DraftSentence(Brightwater.Signed, [evidence])))!.Notes;

        Assert.All(["May 2023", "2024", "Read from a photograph.", "weak basis"], text => Assert.Contains(notes, note => note.Contains(text, StringComparison.Ordinal)));
        Assert.All(notes, note => Assert.Contains("[1]", note, StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_ends_in_the_future_is_not_overtaken_yet()
    {
        var statement = Signed.Statement with { Until = new PartialDate(2031) };
        var evidence = Signed with { Passage = Signed.Passage with { Statements = [statement, .. Signed.Passage.Statements.Skip(1)] } };

        Assert.Empty((await Write(new DraftSentence(Brightwater.Signed, [evidence])))!.Notes);
    }

    [Fact]
    public async Task The_day_of_the_library_is_said_where_one_was_asked_for()
    {
        var answer = Writer().Write(When, await Verified(When, new DraftSentence(Brightwater.Signed, [Signed])), null, null, new DateOnly(2021, 6, 1), 1)!;

        Assert.Contains(answer.Notes, note => note.Contains("on 1 June 2021;", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(VerdictKind.Supported, "Yes")]
    [InlineData(VerdictKind.Contradicted, "No")]
    public async Task A_yes_no_question_gets_what_the_evidence_says_to_it(VerdictKind kind, string shortAnswer)
    {
        var question = Statements.Question("Was the Brightwater Agreement signed in Lisbon?");

        Assert.Equal(shortAnswer, (await Write(question, new PremiseFinding(Signed, new Verdict(kind, []), IsSure: true), new DraftSentence(Brightwater.Signed, [Signed])))!.ShortAnswer);
    }

    private static Task<Answer?> Write(params DraftSentence[] sentences) => Write(When, premise: null, sentences);

    private static async Task<Answer?> Write(Question question, PremiseFinding? premise, params DraftSentence[] sentences) =>
        Writer().Write(question, await Verified(question, sentences), touched: null, premise, asOf: null, generation: 1);

    private static async Task<VerifiedDraft> Verified(Question question, params DraftSentence[] sentences)
    {
        var check = new SentenceCheck(new CitationVerifier(Terms.Thesaurus), judge: null);
        var stand = new List<VerifiedSentence>();
        foreach (var draft in sentences)
        {
            stand.AddRange((await check.ExecuteAsync(draft, question.Language, CancellationToken.None)).Sentence is { } sentence ? [sentence] : []);
        }

        return new VerifiedDraft("test", stand, [], Trace: null);
    }

    private static AnswerWriter Writer() => new(new Catalogue([Brightwater.Agreement]), Terms.Thesaurus, new CitationVerifier(Terms.Thesaurus), new NewYear());

    private sealed class NewYear : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
    }
}
