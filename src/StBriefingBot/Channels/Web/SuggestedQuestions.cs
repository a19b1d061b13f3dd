using StBriefingBot.Composition;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.Channels.Web;

/// <summary>
/// Questions to begin with. They are the library's own golden questions of different kinds, others every day, and each was asked just now: what the library
/// does not answer is not suggested.
/// </summary>
internal sealed class SuggestedQuestions(WebParts parts) : IDisposable
{
    private const int Longest = 90;

    /// <summary>One of each; the kinds are those of the library's <c>evaluation/questions.yaml</c>.</summary>
    private static readonly string[] Kinds = ["factoid", "discrepancy", "list", "why-how", "definition"];

    private readonly Once<Shown> shown = new(cancellationToken => ChooseAsync(parts, cancellationToken), async cancellationToken => VersionOf(parts, (await parts.Index.CurrentAsync(cancellationToken))?.Number));

    /// <summary>At most five; none in a library that brings no golden questions.</summary>
    public async Task<IReadOnlyList<string>> InAsync(LanguageCode language, CancellationToken cancellationToken) => (await shown.GetAsync(cancellationToken)).ByLanguage[language];

    public void Dispose() => shown.Dispose();

    /// <summary>Other questions with another generation, and every day.</summary>
    private static int? VersionOf(WebParts parts, int? generation) => HashCode.Combine(generation, parts.Time.Today());

    private static async Task<Shown> ChooseAsync(WebParts parts, CancellationToken cancellationToken)
    {
        var golden = await parts.Golden.ReadAsync(cancellationToken);
        var day = parts.Time.Today().DayNumber;
        return new Shown(new Dictionary<LanguageCode, IReadOnlyList<string>>
        {
            [LanguageCode.English] = await ChooseAsync(parts, golden, LanguageCode.English, day, cancellationToken),
            [LanguageCode.Japanese] = await ChooseAsync(parts, golden, LanguageCode.Japanese, day, cancellationToken),
        });
    }

    private static async Task<IReadOnlyList<string>> ChooseAsync(WebParts parts, IReadOnlyList<EvaluationQuestion> golden, LanguageCode language, int day, CancellationToken cancellationToken)
    {
        // Without a model: nobody has asked for what it would cost.
        var (answerer, _) = parts.AnswererOver(parts.Index, await parts.Library.GetAsync(cancellationToken));
        var chosen = new List<string>();
        foreach (var kind in Kinds)
        {
            var candidates = golden.Where(question => question.Kind == kind && question.Language == language && IsPresentable(question)).ToList();
            foreach (var question in candidates.Select((_, i) => candidates[(day + i) % candidates.Count].Turns[0]))
            {
                if (!(await answerer.ExecuteAsync(new AskRequest([question], language, AsOf: null, []), cancellationToken)).Abstained)
                {
                    chosen.Add(question);
                    break;
                }
            }
        }

        return chosen;
    }

    /// <summary>Some golden questions are misspelt, clipped or loose on purpose.</summary>
    private static bool IsPresentable(EvaluationQuestion question) =>
        question is { Expect: Expectation.Answer, AsOf: null, Turns: [{ Length: <= Longest } text] }
        && (question.Language == LanguageCode.Japanese ? text[^1] is '？' or '。' or 'か' : char.IsUpper(text[0]) && text[^1] == '?');

    private sealed record Shown(IReadOnlyDictionary<LanguageCode, IReadOnlyList<string>> ByLanguage);
}
