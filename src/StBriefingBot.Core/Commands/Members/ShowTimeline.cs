using StBriefingBot.Core.Briefs;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>The dated statements on something, in order of time.</summary>
public sealed class ShowTimeline(SearchPassages search, BuildTimeline timeline) : ICommand
{
    private const string Topic = "topic";
    private const int Searched = 30;
    private const int Most = 20;

    public CommandDeclaration Declaration { get; } = new(
        "timeline",
        new Bilingual("timeline", "年表"),
        new Bilingual("What happened when, on a topic", "主題に関する出来事を日付順に示します"),
        new Bilingual(
            "Lists what the library dates on a topic, in order of time, twenty entries at most. Example: /timeline Gateway",
            "主題についてライブラリーに日付のある事柄を、古い順に20件まで表示します。例：／年表 ゲートウェイ"),
        [new CommandOption(Topic, new Bilingual(Topic, "主題"), new Bilingual("What it is to be about", "取り上げる主題"), Required: true, MaxLength: 500) { Suggestions = SuggestionSource.Terms }])
    {
        Bare = BareForm.WithFewWords,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var (topic, language) = (request.Options.Text(Topic)!, request.Language);
        var near = (await search.ExecuteAsync(topic, Searched, cancellationToken)).Select((found, rank) => (found.Passage.Id, rank)).ToDictionary(pair => pair.Id, pair => pair.rank);

        // The nearest passages' dates first; then all of these in order of time.
        var events = (await timeline.ExecuteAsync(language, cancellationToken)).Where(each => near.ContainsKey(each.Passage.Id))
            .OrderBy(each => near[each.Passage.Id]).Take(Most).OrderBy(each => each.Date.Earliest).ToList();
        return events.Count == 0
            ? new Reply.Declined(DeclineReason.NotFound, CommandWording.NothingDated(language, topic), language)
            : new Reply.CardShown(
                CommandWording.TimelineOf(language, topic),
                [.. events.GroupBy(each => each.Date.Year).Select(year => CardSection.Of(WrittenDate.Of(new PartialDate(year.Key), language), year.Select(each => $"{WrittenDate.Of(each.Date, language)}: {each.Text} ({each.Passage.Title})")))],
                [],
                language);
    }
}
