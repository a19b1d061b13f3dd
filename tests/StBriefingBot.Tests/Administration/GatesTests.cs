using System.Runtime.CompilerServices;
using StBriefingBot.Core.Administration.Checks;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Evaluation;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Administration;

/// <summary>The gates over real answers and a real verifier, on small libraries.</summary>
public sealed class GatesTests
{
    private const string Before = "The Harbour Agreement was signed in Lisbon on 4 March 1997.";
    private const string After = "The Harbour Agreement was signed in Porto on 9 May 1998.";

    private static readonly Library Words = new(new Catalogue([]), [], [], []);

    [Fact]
    public async Task A_golden_question_that_would_no_longer_be_answered_rightly_refuses_the_generation_and_is_named()
    {
        var verdict = await GoldenAsync(Before, After, new GoldenQuestions("4 March 1997"));

        var failed = Assert.IsType<GateVerdict.Failed>(verdict);
        Assert.Contains("1 of 1 golden questions", failed.Sentence.English, StringComparison.Ordinal);
        Assert.Contains("When was the Harbour Agreement signed?", Assert.Single(failed.Notes).English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_that_was_wrong_before_refuses_nothing_and_one_that_becomes_right_is_told()
    {
        Assert.Empty(Assert.IsType<GateVerdict.Passed>(await GoldenAsync(Before, Before, new GoldenQuestions("9 May 1998"))).Notes);
        Assert.Contains("1 golden question would be answered rightly", Assert.Single(Assert.IsType<GateVerdict.Passed>(await GoldenAsync(Before, After, new GoldenQuestions("9 May 1998"))).Notes).English, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_live_generation_or_golden_questions_nothing_is_asked()
    {
        var refusing = new AnswererOver((_, _) => throw new InvalidOperationException("Nobody should be asked."));

        Assert.IsType<GateVerdict.Passed>(await new GoldenQuestionsGate(Index(null), new GoldenQuestions("x"), new GoldenRecords(), refusing, TimeProvider.System).CheckAsync(Check(After), CancellationToken.None));
        Assert.IsType<GateVerdict.Passed>(await new GoldenQuestionsGate(Index(Before), new GoldenQuestions(), new GoldenRecords(), refusing, TimeProvider.System).CheckAsync(Check(After), CancellationToken.None));
    }

    [Fact]
    public async Task What_was_asked_when_a_generation_was_checked_is_not_asked_of_it_again()
    {
        var (records, asked, progress) = (new GoldenRecords(), new List<string>(), new Totals());
        var (golden, counting) = (new GoldenQuestions("4 March 1997"), new AnswererOver((index, library) =>
        {
            asked.Add(((MemoryPassageIndex)index).Passages[0].Text);
            return Over(index, library);
        }));
        await new GoldenQuestionsGate(Index(Before), golden, records, counting, TimeProvider.System).CheckAsync(Check(Before), CancellationToken.None);
        asked.Clear();

        var verdict = await new GoldenQuestionsGate(Index(Before), golden, records, counting, TimeProvider.System).CheckAsync(Check(After) with { Progress = progress }, CancellationToken.None);

        Assert.IsType<GateVerdict.Failed>(verdict);
        Assert.Equal([After], asked);
        Assert.Equal([(1, 1)], progress.Seen);
    }

    [Theory]
    [InlineData(After, true)]
    [InlineData("The Harbour Agreement was signed in Lisbon on 4 March 1997. A stone recalls it.", false)]
    [InlineData(null, true)]
    public async Task Stored_answers_that_would_lose_their_support_are_named(string? after, bool isLost)
    {
        var answers = new KeptAnswers(new KeptAnswer("SB-1", Before, [new KeptSentence(Before, ["harbour.en#s"])]), new KeptAnswer("SB-2", "Never supported.", [new KeptSentence("The moon is made of cheese.", ["harbour.en#s"])]));

        var verdict = await new KeptAnswersGate(Index(Before), answers, Over).CheckAsync(Check(after), CancellationToken.None);

        var notes = Assert.IsType<GateVerdict.Passed>(verdict).Notes.Select(note => note.English).ToList();
        Assert.Equal(isLost ? ["1 stored answer would lose its support.", $"SB-1: {Before}"] : [], notes);
    }

    private static Task<GateVerdict> GoldenAsync(string before, string after, IGoldenQuestions golden) =>
        new GoldenQuestionsGate(Index(before), golden, new GoldenRecords(), Over, TimeProvider.System).CheckAsync(Check(after), CancellationToken.None);

    private static GateCheck Check(string? text) => new(Index(text ?? "Nothing of that kind is said."), new Generation(2, default, 1, 1, "two", false), Words, null);

    private static MemoryPassageIndex Index(string? text) => text is null ? new MemoryPassageIndex([]) : new MemoryPassageIndex([new Passage(
        "harbour.en#s", "harbour", LanguageCode.English, PassageKind.Digest, "The Harbour Agreement", ["Signature"], "Signature", text, [new Statement(new TextSpan(0, text.Length), "source")])]);

    private static (IQuestionAnswerer Answerer, IClaimVerifier Verifier) Over(IPassageIndex index, Library library)
    {
        var thesaurus = Thesaurus.Build([]);
        var verifier = new CitationVerifier(thesaurus);
        return (new AskQuestion(index, library, thesaurus, new ExtractiveComposer(), verifier, TimeProvider.System), verifier);
    }

    private sealed class Totals : IProgress<(int Done, int Total)>
    {
        public List<(int Done, int Total)> Seen { get; } = [];

        public void Report((int Done, int Total) value) => Seen.Add(value);
    }

    private sealed class GoldenRecords : IGoldenRecords
    {
        private readonly Dictionary<string, IReadOnlyList<GoldenRecord>> kept = [];

        public Task<IReadOnlyList<GoldenRecord>?> FindAsync(string name, CancellationToken cancellationToken) => Task.FromResult(kept.GetValueOrDefault(name));

        public Task KeepAsync(string name, IReadOnlyList<GoldenRecord> records, CancellationToken cancellationToken)
        {
            kept[name] = records;
            return Task.CompletedTask;
        }
    }

    private sealed class GoldenQuestions(params string[] facts) : IGoldenQuestions
    {
        public Task<IReadOnlyList<EvaluationQuestion>> ReadAsync(CancellationToken cancellationToken) =>
            Task.FromResult<IReadOnlyList<EvaluationQuestion>>([.. facts.Select((fact, i) => new EvaluationQuestion(
                $"q{i}", "factoid", LanguageCode.English, ["When was the Harbour Agreement signed?"], null, [[fact]], [], [], Expectation.Answer))]);
    }

    private sealed class KeptAnswers(params KeptAnswer[] answers) : IKeptAnswers
    {
        public async IAsyncEnumerable<KeptAnswer> CitingAsync([EnumeratorCancellation] CancellationToken cancellationToken)
        {
            await Task.CompletedTask;
            foreach (var answer in answers)
            {
                yield return answer;
            }
        }
    }
}
