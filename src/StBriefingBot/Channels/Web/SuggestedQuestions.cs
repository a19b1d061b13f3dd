using StBriefingBot.Composition;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Evaluation;

namespace StBriefingBot.Channels.Web;

/// <summary>Questions to begin with: the library's own, others every day. Each was asked beforehand: what the library does not answer is not suggested.</summary>
internal sealed class SuggestedQuestions(WebParts parts) : IDisposable
{
    private const int Most = 5;

    private readonly Once<Shown> shown = new(
        cancellationToken => ChooseAsync(parts, cancellationToken),
        async cancellationToken => HashCode.Combine((await parts.Index.CurrentAsync(cancellationToken))?.Number, parts.Time.Today()));

    /// <summary>At most five; none in a library that suggests none.</summary>
    public async Task<IReadOnlyList<string>> InAsync(LanguageCode language, CancellationToken cancellationToken)
    {
        var both = await shown.GetAsync(cancellationToken);
        return language == LanguageCode.Japanese ? both.Japanese : both.English;
    }

    public void Dispose() => shown.Dispose();

    private static async Task<Shown> ChooseAsync(WebParts parts, CancellationToken cancellationToken)
    {
        var suggested = await parts.Suggested.ReadAsync(cancellationToken);

        // Without a model: nobody has asked for what it would cost.
        var (answerer, _) = parts.AnswererOver(parts.Index, await parts.Library.GetAsync(cancellationToken));
        var day = parts.Time.Today().DayNumber;
        return new Shown(
            await ChooseAsync(answerer, Of(LanguageCode.English), day, cancellationToken),
            await ChooseAsync(answerer, Of(LanguageCode.Japanese), day, cancellationToken));

        List<EvaluationQuestion> Of(LanguageCode language) => [.. suggested.Where(question => question.Language == language)];
    }

    private static async Task<IReadOnlyList<string>> ChooseAsync(IQuestionAnswerer answerer, List<EvaluationQuestion> questions, int day, CancellationToken cancellationToken)
    {
        var chosen = new List<string>();
        foreach (var question in Enumerable.Range(0, questions.Count).Select(i => questions[(day + i) % questions.Count]))
        {
            if (chosen.Count == Most)
            {
                break;
            }

            var answer = await answerer.ExecuteAsync(new AskRequest(question.Turns, question.Language, question.AsOf, []), cancellationToken);
            if (!answer.Abstained)
            {
                chosen.Add(question.Turns[^1]);
            }
        }

        return chosen;
    }

    private sealed record Shown(IReadOnlyList<string> English, IReadOnlyList<string> Japanese);
}
