using System.Diagnostics;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Every kind of reply as a person reads it in a terminal. Pure.</summary>
internal static class ReplyLines
{
    public static IReadOnlyList<StyledLine> Of(Reply reply, IReadOnlyList<AnswerSentence>? alreadyRead = null)
    {
        var labels = Labels.In(reply.Language);
        return reply switch
        {
            Reply.Answered answered => AnswerLines.Of(answered.Answer, answered.AnswerId, alreadyRead),
            Reply.PassageShown shown => [.. PassageLines.Whole(shown.Passage, shown.Cited, shown.Source, shown.Language), .. shown.Shortened is { } why ? [StyledLine.Of(why, TextStyle.Faint)] : Array.Empty<StyledLine>()],
            Reply.PassagesFound { Passages.Count: 0 } => [StyledLine.Of(labels.NothingFound)],
            Reply.PassagesFound found => [.. PassageLines.List(found.Passages, found.Language)],
            Reply.SourcesListed listed => [.. listed.Sources.Select(source => SourceLines.Brief(source, listed.Language)), StyledLine.Of(Restated.OfSources(listed.Language), TextStyle.Faint)],
            Reply.SourceShown shown => [.. SourceLines.Whole(shown.Source, shown.Headings, shown.HasFullText, shown.Language), .. SourceLines.SetAside(shown.SetAside, shown.Language)],
            Reply.TermsShown shown => [.. shown.Terms.SelectMany((term, i) => TermLines.Of(term, shown.Language, isFirst: i == 0))],
            Reply.ClaimsChecked @checked => ClaimLines.Of(@checked),
            Reply.QuotationTraced traced => QuotationLines.Of(traced.Home, traced.Language),
            Reply.Explained explained => ExplanationLines.Of(explained),
            Reply.HelpShown help => HelpLines.Of(help),
            Reply.PrivacyShown privacy => PrivacyLines.Of(privacy.Stored, privacy.Language),
            Reply.CardShown card => CardLines.Of(card),
            Reply.Done done => [StyledLine.Of(done.Sentence)],
            Reply.Declined declined => [StyledLine.Of(declined.Sentence, TextStyle.Caution)],
            Reply.Failed failed => [StyledLine.Of(failed.Sentence, TextStyle.Caution)],
            _ => throw new UnreachableException(),
        };
    }
}
