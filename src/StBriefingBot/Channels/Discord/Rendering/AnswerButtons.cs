using StBriefingBot.Core.Commands;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>What can be done with an answer: open its passages, ask why, judge, share, go on.</summary>
internal static class AnswerButtons
{
    private const string Passage = "passage";
    private const string Marker = "marker";
    private const string AnswerOption = "answer";

    public static IReadOnlyList<Component> Of(Reply.Answered reply, RenderContext context, DiscordLabels labels) =>
        Rows(Passages(reply, labels), [Why(reply, labels), Helpful(reply, labels), NotHelpful(reply, labels), GoingOn(reply, context, labels)]);

    public static IReadOnlyList<Component> OfAbstention(Reply.Answered reply, RenderContext context, DiscordLabels labels) => reply.Answer.Trace is null && reply.Answer.Nearest.Count == 0
        ? []
        : Rows(Nearest(reply, labels), [Why(reply, labels), AskForSource(reply, labels), NotHelpful(reply, labels), GoingOn(reply, context, labels)]);

    /// <summary>A select over passages by their ids; null when none of the ids fits.</summary>
    public static Component? PassageSelect(IEnumerable<(string Id, string Title, string Locator)> passages, DiscordLabels labels) => Select(
        ActionId.Pick(Passage, Marker),
        labels.PickPassage,
        passages.Where(passage => passage.Id.Length <= DiscordLimits.SelectValue).DistinctBy(passage => passage.Id).Select(passage => (passage.Id, passage.Title, passage.Locator)));

    /// <summary>A select whose choice becomes the value of an option.</summary>
    public static Component? Select(ActionId action, string placeholder, IEnumerable<(string Value, string Label, string Description)> values)
    {
        var options = values.Take(DiscordLimits.SelectOptions).Select(value => new SelectOption(
            DiscordText.Plain(value.Label, DiscordLimits.SelectLabel), value.Value, value.Description.Length == 0 ? null : DiscordText.Plain(value.Description, DiscordLimits.SelectLabel))).ToList();
        return options.Count > 0 && action.Written() is { } id ? Component.Select(id, DiscordText.Plain(placeholder, DiscordLimits.SelectPlaceholder), options) : null;
    }

    /// <summary>One button each, as far as they fit in a row; a select for more.</summary>
    private static IReadOnlyList<Component> Passages(Reply.Answered reply, DiscordLabels labels)
    {
        var citations = reply.Answer.Citations;
        return citations.Count switch
        {
            1 => [.. Some(Button(ActionId.Do(Passage, (Marker, $"{citations[0].Marker}"), (AnswerOption, reply.AnswerId)), labels.ShowPassage, ButtonStyle.Primary))],
            <= DiscordLimits.ButtonsPerRow => [.. citations.SelectMany(citation =>
                Some(Button(ActionId.Do(Passage, (Marker, $"{citation.Marker}"), (AnswerOption, reply.AnswerId)), $"{labels.Passage} {citation.Marker}", ButtonStyle.Primary)))],
            _ => [.. Some(Select(ActionId.Pick(Passage, Marker, (AnswerOption, reply.AnswerId)), labels.PickPassage, citations.Select(citation => ($"{citation.Marker}", $"[{citation.Marker}] {citation.Title}", citation.Locator))))],
        };
    }

    private static IReadOnlyList<Component> Nearest(Reply.Answered reply, DiscordLabels labels) =>
        [.. reply.Answer.Nearest.Take(DiscordLimits.ButtonsPerRow).SelectMany((_, i) => Some(Button(ActionId.Do(Passage, (Marker, $"{i + 1}"), (AnswerOption, reply.AnswerId)), $"{labels.Passage} {i + 1}")))];

    private static Component? Why(Reply.Answered reply, DiscordLabels labels) => Button(ActionId.Do("why", (AnswerOption, reply.AnswerId)), labels.Why);

    private static Component? Helpful(Reply.Answered reply, DiscordLabels labels) => Button(ActionId.Do("feedback", ("judgement", "helpful"), (AnswerOption, reply.AnswerId)), labels.Helpful);

    private static Component? NotHelpful(Reply.Answered reply, DiscordLabels labels) =>
        Button(ActionId.Ask("feedback", "reason", ("judgement", "not-helpful"), (AnswerOption, reply.AnswerId)), labels.NotHelpful);

    private static Component? AskForSource(Reply.Answered reply, DiscordLabels labels) => Button(ActionId.Ask("request-source", "wanted", (AnswerOption, reply.AnswerId)), labels.AskForSource);

    private static Component? GoingOn(Reply.Answered reply, RenderContext context, DiscordLabels labels) => context switch
    {
        { MayShare: true } => Button(ActionId.Of(ActionKind.Share), labels.Share),
        { MayFollowUp: true } => Button(ActionId.Of(ActionKind.FollowUp, (AnswerOption, reply.AnswerId)), labels.FollowUp),
        _ => null,
    };

    private static Component? Button(ActionId action, string label, int style = ButtonStyle.Secondary) =>
        action.Written() is { } id ? Component.Button(id, DiscordText.Plain(label, DiscordLimits.ButtonLabel), style) : null;

    private static IReadOnlyList<Component> Rows(params IReadOnlyList<Component?>[] rows) =>
        [.. rows.Select(row => row.OfType<Component>().ToList()).Where(row => row.Count > 0).Select(row => Component.Row(row))];

    private static IEnumerable<Component> Some(Component? component) => component is null ? [] : [component];
}
