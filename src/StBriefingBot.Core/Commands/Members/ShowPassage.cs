using System.Globalization;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Opens the passage behind a marker of an answer, or any passage by its id.</summary>
public sealed class ShowPassage(RecallAnswer recall, IPassageIndex index, Catalogue catalogue) : ICommand
{
    private const string Marker = "marker";
    private const string AnswerOption = "answer";

    public CommandDeclaration Declaration { get; } = new(
        "passage",
        new Bilingual("passage", "箇所"),
        new Bilingual("Open the passage behind a number of an answer", "回答の番号が示す箇所を開きます"),
        new Bilingual(
            "Shows the passage behind [1] with the cited words marked; where no answer was found, the nearest passages by their place in the list. Example: /passage 1",
            "[1] の箇所を表示し、引用部分を示します。回答がなかった場合は、近い箇所の一覧の番号で開けます。例：／箇所 1"),
        [
            new CommandOption(Marker, new Bilingual(Marker, "番号"), new Bilingual("The number in brackets, or a passage's id", "角括弧の番号、または箇所のID"), Required: true, MaxLength: 300),
            new CommandOption(AnswerOption, new Bilingual(AnswerOption, "回答"), new Bilingual("The answer's id; otherwise the last answer here", "回答番号（指定しなければ直前の回答）"), MaxLength: 60) { Suggestions = SuggestionSource.RecentAnswers },
        ]);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var typed = request.Options.Text(Marker)!;
        if (!int.TryParse(TextFolding.Fold(typed).Trim('[', ']', ' '), NumberStyles.None, CultureInfo.InvariantCulture, out var marker))
        {
            return await index.FindAsync(typed, cancellationToken) is { } named ? Shown(named, null, request.Language) : Gone(typed, request.Language);
        }

        var recollection = await recall.ExecuteAsync(request.Options.Text(AnswerOption), request, cancellationToken);
        return recollection switch
        {
            Recollection.Missing missing => missing.Reply,
            Recollection.Found found => await OfAnswerAsync(found, marker, typed, request.Language, cancellationToken),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    private async Task<Reply> OfAnswerAsync(Recollection.Found found, int marker, string typed, LanguageCode language, CancellationToken cancellationToken)
    {
        var (citations, nearest) = (found.Answer.Citations, found.Answer.Nearest);
        if (citations.FirstOrDefault(citation => citation.Marker == marker) is { } citation)
        {
            return await index.FindAsync(citation.PassageId, cancellationToken) is { } passage
                ? Shown(passage, StretchIn(passage, citation), language)
                : Gone(citation.PassageId, language);
        }

        if (citations.Count == 0 && marker >= 1 && marker <= nearest.Count)
        {
            return Shown(nearest[marker - 1].Passage, null, language);
        }

        var markers = citations.Count > 0 ? citations.Select(each => each.Marker) : Enumerable.Range(1, nearest.Count);
        return new Reply.Declined(DeclineReason.NotFound, CommandWording.NoSuchMarker(language, typed, found.Id, [.. markers]), language);
    }

    private Reply.PassageShown Shown(Passage passage, TextSpan? cited, LanguageCode language)
    {
        var entry = catalogue.Find(passage.SourceId);
        if (passage.IsRestated || entry is null or { MayQuoteAtLength: true })
        {
            return new Reply.PassageShown(passage, cited, entry, language);
        }

        var (brief, place) = BriefQuotation.Of(passage, cited);
        return new Reply.PassageShown(brief, place, entry, language) { Shortened = ReferenceEquals(brief, passage) ? null : CommandWording.QuotedBriefly(language) };
    }

    private static Reply.Declined Gone(string passageId, LanguageCode language) => new(DeclineReason.NotFound, CommandWording.NoSuchPassage(language, passageId), language);

    /// <summary>Where the quoted words stand now: the passage may have been edited since. Null when they are gone.</summary>
    private static TextSpan? StretchIn(Passage passage, Citation citation)
    {
        if (citation.Span.Start >= 0 && citation.Span.End <= passage.Text.Length && citation.Span.Of(passage.Text) == citation.Quote)
        {
            return citation.Span;
        }

        var start = passage.Text.IndexOf(citation.Quote, StringComparison.Ordinal);
        return start < 0 ? null : new TextSpan(start, start + citation.Quote.Length);
    }
}
