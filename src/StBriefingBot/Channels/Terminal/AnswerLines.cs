using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Terminal;

/// <summary>An answer as a person reads it: the short answer, the sentences with their markers, notes, and where everything stands.</summary>
internal static class AnswerLines
{
    /// <param name="answer">The answer.</param>
    /// <param name="id">The id it is kept under.</param>
    /// <param name="shown">Sentences that the person has read already, while they were written.</param>
    public static IReadOnlyList<StyledLine> Of(Answer answer, string id, IReadOnlyList<AnswerSentence>? shown = null)
    {
        var labels = Labels.In(answer.Language);
        var lines = new List<StyledLine>();
        if (answer.Abstained)
        {
            AddAbstention(answer, labels, lines);
        }
        else
        {
            AddSentences(answer, Read(answer, shown ?? []), lines);
        }

        AddNotes(answer, labels, lines);
        AddSources(answer, labels, lines);
        lines.Add(StyledLine.Blank);
        lines.Add(StyledLine.Of($"{labels.Id} {id}", TextStyle.Faint));
        return lines;
    }

    /// <summary>A sentence and its markers on a line.</summary>
    public static StyledLine Sentence(AnswerSentence sentence, LanguageCode language)
    {
        var spans = new List<StyledSpan> { new(sentence.Text) };
        spans.AddRange(sentence.Markers.Select(marker => new StyledSpan($" [{marker}]", TextStyle.Marker)));
        if (OriginWords.Of(sentence.Origin, language) is { Length: > 0 } origin)
        {
            spans.Add(new StyledSpan(origin, TextStyle.Faint));
        }

        return new StyledLine(spans);
    }

    /// <summary>How many sentences need not be shown again: all that were, unless something else came of it.</summary>
    private static int Read(Answer answer, IReadOnlyList<AnswerSentence> shown) =>
        shown.Count <= answer.Sentences.Count && shown.Zip(answer.Sentences).All(pair => pair.First.Text == pair.Second.Text && pair.First.Markers.SequenceEqual(pair.Second.Markers)) ? shown.Count : 0;

    private static void AddSentences(Answer answer, int read, List<StyledLine> lines)
    {
        if (answer.ShortAnswer is { Length: > 0 } shortAnswer)
        {
            lines.Add(StyledLine.Of(shortAnswer, TextStyle.Strong));
            lines.Add(StyledLine.Blank);
        }

        lines.AddRange(answer.Sentences.Skip(read).Select(sentence => Sentence(sentence, answer.Language)));
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
