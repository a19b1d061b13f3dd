using System.Diagnostics;
using System.Globalization;
using System.Text;
using StBriefingBot.Composition;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Does what a line of the chat asks for; knows nothing of the screen.</summary>
internal sealed class ChatReplies(Answering answering, IPassageIndex index, Library library, int rememberTurns)
{
    private const int SearchTop = 5;

    /// <summary>What to show, and the conversation from here on.</summary>
    public async Task<(IReadOnlyList<StyledLine> Lines, Conversation Next)> ReplyAsync(
        ChatInput input, Conversation conversation, CancellationToken cancellationToken)
    {
        var labels = Labels.In(conversation.Language);
        return input switch
        {
            ChatInput.Question question => await AnswerAsync(question.Text, conversation, cancellationToken),
            ChatInput.ShowPassage show => (await PassageAsync(show.Marker, conversation, labels, cancellationToken), conversation),
            ChatInput.ListSources => (Sources(conversation.Language), conversation),
            ChatInput.ShowSource show => (Source(show.Id, conversation.Language, labels), conversation),
            ChatInput.Search look => (await SearchAsync(look.Text, labels, cancellationToken), conversation),
            ChatInput.Help => ([.. labels.Help.Select(line => StyledLine.Of(line, indent: 2))], conversation),
            ChatInput.UnknownCommand unknown => ([StyledLine.Of(Filled(labels.UnknownCommand, unknown.Name, Meant(labels, unknown.Name, ChatInput.CommandNames)))], conversation),
            ChatInput.Quit => ([StyledLine.Of(labels.Farewell)], conversation),
            ChatInput.Nothing => ([], conversation),
            _ => throw new UnreachableException(),
        };
    }

    private async Task<(IReadOnlyList<StyledLine> Lines, Conversation Next)> AnswerAsync(string question, Conversation conversation, CancellationToken cancellationToken)
    {
        var request = conversation.Request(question);
        var answer = await answering.Answerer.ExecuteAsync(request, cancellationToken);
        return (AnswerLines.Of(answer, AnswerId.Of(request, answer)), conversation.After(question, answer, rememberTurns));
    }

    private async Task<IReadOnlyList<StyledLine>> PassageAsync(int marker, Conversation conversation, Labels labels, CancellationToken cancellationToken)
    {
        if (conversation.LastAnswer is not { } answer)
        {
            return [StyledLine.Of(labels.NoCitations)];
        }

        var citation = answer.Citations.FirstOrDefault(citation => citation.Marker == marker);
        if (citation is null)
        {
            return [StyledLine.Of(Filled(labels.PassageHint, marker, string.Join(", ", answer.Citations.Select(each => $"[{each.Marker}]"))))];
        }

        return await index.FindAsync(citation.PassageId, cancellationToken) is { } passage
            ? [.. PassageLines.Whole(passage, citation)]
            : [StyledLine.Of(Filled(labels.PassageGone, citation.PassageId))];
    }

    private IReadOnlyList<StyledLine> Sources(LanguageCode language)
    {
        var entries = library.Catalogue.Entries;
        return entries.Count == 0
            ? [StyledLine.Of(Labels.In(language).NoCatalogue)]
            : [.. entries.Select(entry => SourceLines.Brief(entry, language))];
    }

    private IReadOnlyList<StyledLine> Source(string id, LanguageCode language, Labels labels)
    {
        var catalogue = library.Catalogue;
        return catalogue.Find(id) is { } entry
            ? SourceLines.Whole(entry, language)
            : [StyledLine.Of(Filled(labels.UnknownSource, id, Meant(labels, id, catalogue.Entries.Select(known => known.Id))))];
    }

    private async Task<IReadOnlyList<StyledLine>> SearchAsync(string text, Labels labels, CancellationToken cancellationToken)
    {
        if (text.Length == 0)
        {
            return [StyledLine.Of(labels.NothingToSearch)];
        }

        var found = await answering.Search.ExecuteAsync(text, SearchTop, cancellationToken);
        return found.Count == 0
            ? [StyledLine.Of(labels.NothingFound)]
            : [.. found.SelectMany(ranked => PassageLines.Brief(ranked.Passage))];
    }

    private static string Meant(Labels labels, string typed, IEnumerable<string> known) =>
        NearestWord.Find(typed, known) is { } nearest ? Filled(labels.DidYouMean, nearest) : "";

    private static string Filled(string sentence, params object[] values) =>
        string.Format(CultureInfo.InvariantCulture, CompositeFormat.Parse(sentence), values);
}
