using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>A passage cut to what may be quoted of a protected text: the cited stretch, and whole sentences around it as long as they fit.</summary>
internal static class BriefQuotation
{
    private const int EnglishLimit = 300;
    private const int JapaneseLimit = 150;
    private const string Cut = "…";

    public static (Passage Passage, TextSpan? Cited) Of(Passage passage, TextSpan? cited)
    {
        var limit = passage.Language == LanguageCode.Japanese ? JapaneseLimit : EnglishLimit;
        if (passage.Text.Length <= limit)
        {
            return (passage, cited);
        }

        var kept = Kept(passage, cited, limit);
        var (before, after) = (kept.Start > 0 ? Cut + " " : "", kept.End < passage.Text.Length ? " " + Cut : "");
        TextSpan? moved = cited is { } span && span.Start >= kept.Start && span.Start < kept.End
            ? new TextSpan(span.Start - kept.Start + before.Length, Math.Min(span.End, kept.End) - kept.Start + before.Length)
            : null;
        var text = before + kept.Of(passage.Text) + after;
        return (passage with { Text = text, Statements = [passage.Statements[0] with { Span = new TextSpan(before.Length, before.Length + kept.Length) }] }, moved);
    }

    private static TextSpan Kept(Passage passage, TextSpan? cited, int limit)
    {
        var kept = cited ?? passage.Statements[0].Span;
        if (kept.Length > limit)
        {
            var end = kept.Start + limit;
            return new TextSpan(kept.Start, char.IsLowSurrogate(passage.Text[end]) ? end - 1 : end);
        }

        // What follows explains more often than what comes before.
        foreach (var sentence in passage.Statements.Select(statement => statement.Span).Where(span => span.Start >= kept.End).Concat(passage.Statements.Select(statement => statement.Span).Reverse()))
        {
            var wider = new TextSpan(Math.Min(kept.Start, sentence.Start), Math.Max(kept.End, sentence.End));
            if (wider.Length > limit)
            {
                break;
            }

            kept = wider;
        }

        return kept;
    }
}
