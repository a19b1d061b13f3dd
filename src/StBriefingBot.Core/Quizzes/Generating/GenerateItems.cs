using System.Security.Cryptography;
using System.Text;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Quizzes.Generating;

/// <param name="Topic">The topic the items go to; they are made from the sources its items stand on.</param>
/// <param name="Count">How many at most, from 1.</param>
public sealed record ItemsWanted(string Topic, LanguageCode Language, int Count);

/// <summary>
/// Makes items from the library's statements, without a model: a question that a statement says it answers, with three answers proven wrong; else the
/// statement with a blank. Near-duplicates of what is there and what gives itself away are left out. They are proposals: a trainer decides.
/// </summary>
public sealed class GenerateItems(IPassageIndex index, IClaimVerifier verifier, SearchPassages search, Thesaurus thesaurus, Random random)
{
    private const int ChoiceDifficulty = 2;
    private const int ClozeDifficulty = 3;
    private const int IdLength = 10;

    /// <param name="wanted">What for.</param>
    /// <param name="known">Every item there is or was proposed: authored, approved, waiting and rejected ones.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<IReadOnlyList<QuizItem>> ExecuteAsync(ItemsWanted wanted, IReadOnlyList<QuizItem> known, CancellationToken cancellationToken)
    {
        var facts = await FactsAsync(wanted, known, cancellationToken);
        var distractors = new Distractors(facts, verifier, search, random);
        var made = new List<QuizItem>();
        foreach (var fact in facts.OrderBy(_ => random.Next()).ToList())
        {
            if (made.Count == wanted.Count)
            {
                break;
            }

            var all = known.Concat(made).ToList();
            if (!all.Exists(each => IsAbout(each, fact)) && await MakeAsync(fact, wanted.Topic, distractors, cancellationToken) is { } item && !all.Exists(other => IsDuplicate(other, item, wanted.Language)))
            {
                made.Add(item);
            }
        }

        return made;
    }

    private async Task<List<QuizFact>> FactsAsync(ItemsWanted wanted, IReadOnlyList<QuizItem> known, CancellationToken cancellationToken)
    {
        var facts = new List<QuizFact>();
        foreach (var sourceId in known.Where(item => item.Topic == wanted.Topic).SelectMany(item => item.Evidence).Select(evidence => evidence.SourceId).Distinct(StringComparer.OrdinalIgnoreCase))
        {
            var passages = (await index.OfSourceAsync(sourceId, cancellationToken)).Where(passage => passage.Language == wanted.Language && passage.Kind == PassageKind.Digest);
            facts.AddRange(passages.SelectMany(passage => passage.Statements.SelectMany(statement => QuizFact.Of(passage, statement, thesaurus))));
        }

        return facts;
    }

    private static async Task<QuizItem?> MakeAsync(QuizFact fact, string topic, Distractors distractors, CancellationToken cancellationToken) =>
        QuestionForms.For(fact) is { } question && await distractors.FindAsync(fact, question, cancellationToken) is { Count: Distractors.Wanted } wrong && !Giveaways.Show(question, fact.Answer, wrong)
            ? Item(fact, topic, question, new QuizTask.MultipleChoice([In(fact, fact.Answer), .. wrong.Select(option => In(fact, option))], 0), ChoiceDifficulty)
            : fact.StandsOnce && fact.Kind != FactKind.Person
                ? Item(fact, topic, GeneratingWording.FillTheBlank.In(fact.Passage.Language), new QuizTask.Cloze(In(fact, fact.With($"{{{{{fact.Answer}}}}}"))), ClozeDifficulty)
                : null;

    private static QuizItem Item(QuizFact fact, string topic, string question, QuizTask task, int difficulty)
    {
        var language = fact.Passage.Language;
        var explanation = GeneratingWording.SaysSo(fact.Passage.Title, fact.Passage.HeadingPath.Count > 0 ? fact.Passage.HeadingPath[^1] : fact.Passage.Locator).In(language);
        return new QuizItem(IdOf(fact, task), topic, difficulty, [new QuizEvidence(fact.Passage.SourceId, In(fact, fact.Text))], In(fact, question), task, In(fact, explanation));
    }

    /// <summary>The same for the same statement, answer and kind: what was rejected is not proposed again.</summary>
    private static string IdOf(QuizFact fact, QuizTask task) =>
        "gen-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{fact.Passage.SourceId}\n{fact.Text}\n{fact.Answer}\n{task.GetType().Name}")))[..IdLength];

    private static Bilingual In(QuizFact fact, string text) => fact.Passage.Language == LanguageCode.Japanese ? new Bilingual("", text) : new Bilingual(text, "");

    /// <summary>Whether an item asks this statement for this answer already.</summary>
    private static bool IsAbout(QuizItem item, QuizFact fact)
    {
        var language = fact.Passage.Language;
        return item.Evidence.Any(evidence => Folded(evidence.Text.In(language)) is { Length: > 0 } stated && Folded(fact.Text).Contains(stated, StringComparison.Ordinal))
            && RightAnswers(item.Task, language).Any(answer => TypedAnswer.IsSame(answer, fact.Answer) || answer.Contains(fact.Answer, StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsDuplicate(QuizItem other, QuizItem item, LanguageCode language) =>
        other.Id == item.Id || (item.Task is QuizTask.MultipleChoice && other.Speaks(language) && Giveaways.IsNearlySame(other.Question.In(language), item.Question.In(language)));

    private static IEnumerable<string> RightAnswers(QuizTask task, LanguageCode language) => task switch
    {
        QuizTask.MultipleChoice choice => [choice.Options[choice.Correct].In(language)],
        QuizTask.ShortAnswer answer => answer.English.Concat(answer.Japanese),
        QuizTask.Cloze cloze => ClozeText.Read(cloze.Text.In(language)).Blanks.SelectMany(forms => forms),
        _ => [],
    };

    private static string Folded(string text) => TextFolding.Fold(text).Trim();
}
