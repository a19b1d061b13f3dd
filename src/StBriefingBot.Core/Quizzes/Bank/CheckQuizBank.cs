using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Quizzes.Bank;

/// <param name="Findings">By file and line.</param>
/// <param name="Items">How many items can be asked.</param>
public sealed record QuizBankReport(IReadOnlyList<Finding> Findings, int Items);

/// <summary>Checks the authored items against the library as it stands on disk: each well formed, each statement there word for word.</summary>
public sealed class CheckQuizBank(IQuizBankReader bank, ISourceReader sources)
{
    private const int LongestQuoted = 80;

    public async Task<QuizBankReport> ExecuteAsync(CancellationToken cancellationToken)
    {
        var read = await bank.ReadAsync(cancellationToken);
        if (read.Items.Count == 0)
        {
            return new QuizBankReport(read.Findings, 0);
        }

        var catalogue = (await sources.ReadLibraryAsync(cancellationToken)).Catalogue;
        var passages = await PassagesAsync(cancellationToken);
        PassagesOfSource ofSource = (sourceId, _) => Task.FromResult<IReadOnlyList<Passage>>([.. passages[sourceId]]);
        var bound = await new BindItems(ofSource, catalogue).ExecuteAsync(read.Topics, read.Items.Select(placed => placed.Item), cancellationToken);
        var places = read.Items.ToDictionary(placed => placed.Item.Id, StringComparer.Ordinal);
        var gone = bound.NeedsReview.Select(unbound => new Finding(places[unbound.Item.Id].File, places[unbound.Item.Id].Line, FindingSeverity.Error, Sentence(unbound, passages)));
        return new QuizBankReport([.. read.Findings.Concat(gone).OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line ?? 0)], bound.Ready.Count);
    }

    private async Task<ILookup<string, Passage>> PassagesAsync(CancellationToken cancellationToken)
    {
        var passages = new List<Passage>();
        await foreach (var outcome in sources.ReadTextsAsync(cancellationToken))
        {
            if (outcome is ReadOutcome.Read text)
            {
                passages.AddRange(PassageSplitter.Split(text.Text));
            }
        }

        return passages.ToLookup(passage => passage.SourceId, StringComparer.OrdinalIgnoreCase);
    }

    private static string Sentence(UnboundItem unbound, ILookup<string, Passage> passages) => passages.Contains(unbound.SourceId)
        ? $"The item '{unbound.Item.Id}' stands on a statement that '{unbound.SourceId}' does not make in '{unbound.Language.Tag()}': \"{Short(unbound.Statement)}\". Copy the statement word for word, or correct the item; it is not asked until then."
        : $"The item '{unbound.Item.Id}' names the source '{unbound.SourceId}', which the library does not hold; correct the id. It is not asked until then.";

    private static string Short(string text) => text.Length <= LongestQuoted ? text : text[..(char.IsHighSurrogate(text[LongestQuoted - 1]) ? LongestQuoted - 1 : LongestQuoted)] + "…";
}
