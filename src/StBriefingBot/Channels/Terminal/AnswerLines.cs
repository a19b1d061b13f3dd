using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Terminal;

/// <summary>An answer as a person reads it: the short answer, the sentences with their markers, notes, and where everything stands.</summary>
internal static class AnswerLines
{
    public static IReadOnlyList<StyledLine> Of(Answer answer, string id)
    {
        var labels = Labels.In(answer.Language);
        var lines = new List<StyledLine>();
        if (answer.Abstained)
        {
            AddAbstention(answer, labels, lines);
        }
        else
        {
            AddSentences(answer, lines);
        }

        AddNotes(answer, labels, lines);
        AddSources(answer, labels, lines);
        lines.Add(StyledLine.Blank);
        lines.Add(StyledLine.Of($"{labels.Id} {id}", TextStyle.Faint));
        return lines;
    }

    private static void AddSentences(Answer answer, List<StyledLine> lines)
    {
        if (answer.ShortAnswer is { Length: > 0 } shortAnswer)
        {
            lines.Add(StyledLine.Of(shortAnswer, TextStyle.Strong));
            lines.Add(StyledLine.Blank);
        }

        foreach (var sentence in answer.Sentences)
        {
            var spans = new List<StyledSpan> { new(sentence.Text) };
            spans.AddRange(sentence.Markers.Select(marker => new StyledSpan($" [{marker}]", TextStyle.Marker)));
            lines.Add(new StyledLine(spans));
        }
    }

    private static void AddAbstention(Answer answer, Labels labels, List<StyledLine> lines)
    {
        lines.Add(StyledLine.Of(answer.Text.Length > 0 ? answer.Text : labels.NoAnswer, TextStyle.Strong));
        if (answer.Nearest.Count == 0)
        {
            return;
        }

        lines.Add(StyledLine.Blank);
        lines.Add(StyledLine.Of(labels.Nearest, TextStyle.Strong));
        lines.AddRange(PassageLines.List(answer.Nearest, answer.Language, numbered: true));
        lines.Add(StyledLine.Blank);
        lines.Add(StyledLine.Of(labels.TryThis, TextStyle.Faint));
    }

    private static void AddNotes(Answer answer, Labels labels, List<StyledLine> lines)
    {
        if (answer.Notes.Count == 0)
        {
            return;
        }

        lines.Add(StyledLine.Blank);
        lines.Add(StyledLine.Of(labels.Notes, TextStyle.Strong));
        lines.AddRange(answer.Notes.Select(note => StyledLine.Of("- " + note, TextStyle.Caution, indent: 2)));
    }

    private static void AddSources(Answer answer, Labels labels, List<StyledLine> lines)
    {
        if (answer.Citations.Count == 0)
        {
            return;
        }

        lines.Add(StyledLine.Blank);
        lines.Add(StyledLine.Of(Restated.Heading(labels.Sources, answer.Citations, answer.Language), TextStyle.Strong));
        foreach (var citation in answer.Citations)
        {
            lines.Add(new StyledLine([new StyledSpan($"[{citation.Marker}] ", TextStyle.Marker), new StyledSpan(Reference(citation, answer.Language)), new StyledSpan(Restated.Mark(citation, answer.Citations, answer.Language), TextStyle.Faint)], Indent: 2));
            if (citation.Url is { } url)
            {
                lines.Add(StyledLine.Of(url, TextStyle.Address, indent: 6));
            }
        }
    }

    public static string Reference(Citation citation, LanguageCode language)
    {
        var title = language == LanguageCode.Japanese ? $"「{citation.Title}」" : $"\"{citation.Title}\"";
        string?[] parts = [citation.Issuer, title, citation.Date is { } date ? WrittenDate.Of(date, language) : null, citation.Locator];
        return string.Join(language == LanguageCode.Japanese ? "、" : ", ", parts.Where(part => !string.IsNullOrWhiteSpace(part)));
    }
}
