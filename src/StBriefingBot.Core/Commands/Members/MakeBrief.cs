using StBriefingBot.Core.Briefs;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>One page on a topic, in the library's own words.</summary>
public sealed class MakeBrief(WriteBrief write) : ICommand
{
    private const string Topic = "topic";

    public CommandDeclaration Declaration { get; } = new(
        "brief",
        new Bilingual("brief", "要点"),
        new Bilingual("One page on a topic: statements with sources, dates, disagreements", "主題についての一枚資料（出典付きの記述、日付、相違点）"),
        new Bilingual(
            "Puts together what the library says on a topic, each statement with its source, the dates in order and where sources differ. Example: /brief quantum cooperation",
            "主題に関するライブラリーの記述を、出典、日付順の一覧、資料間の相違とともに一枚にまとめます。例：／要点 量子協力"),
        [new CommandOption(Topic, new Bilingual(Topic, "主題"), new Bilingual("What it is to be about", "取り上げる主題"), Required: true, MaxLength: 500) { Suggestions = SuggestionSource.Terms }])
    {
        Bare = BareForm.WithFewWords,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var (topic, language) = (request.Options.Text(Topic)!, request.Language);
        return await write.ExecuteAsync(topic, language, cancellationToken) is { } brief
            ? new Reply.CardShown(CommandWording.BriefOn(language, brief.Topic), [.. Sections(brief)], [], language)
            : new Reply.Declined(DeclineReason.NotFound, CommandWording.NothingToBrief(language, topic), language);
    }

    private static IEnumerable<CardSection> Sections(Brief brief)
    {
        foreach (var section in brief.Sections)
        {
            yield return CardSection.Of(section.Heading, section.Lines.Select(line => $"{line.Text} [{line.Marker}]"));
        }

        yield return CardSection.Of(CommandWording.Dates(brief.Language), brief.Timeline.Select(line => $"{WrittenDate.Of(line.Date!.Value, brief.Language)}: {line.Text} [{line.Marker}]"));
        yield return new CardSection(
            CommandWording.Disagreements(brief.Language),
            [.. brief.Disagreements.Select(each => new CardLine($"{each.Article.In(brief.Language)} {each.Record.In(brief.Language)}", CardLineKind.Caution))]);
        yield return CardSection.Of(CommandWording.References(brief.Language), brief.References.Select(reference => $"[{reference.Marker}] {reference.Text}"));
    }
}
