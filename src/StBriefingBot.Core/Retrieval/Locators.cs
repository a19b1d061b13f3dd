using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Retrieval;

/// <summary>
/// Says where a passage or one of its sentences stands, in words a person can follow: <c>Space Cooperation ¶1, note 17</c>, 「Space Cooperation 第1段落、注17」.
/// A passage's own locator is kept in the English form; paragraphs of a full text are parted by a blank line in its text.
/// </summary>
public static partial class Locators
{
    /// <summary>The locator of paragraphs under a heading; <paramref name="page"/> where the document has pages.</summary>
    public static string OfParagraphs(string? heading, int? page, int first, int last)
    {
        var paragraphs = first == last ? $"¶{first}" : $"¶{first}–{last}";
        return string.Join(' ', new[] { heading, page is null ? null : $"p. {page}", paragraphs }.Where(part => !string.IsNullOrEmpty(part)));
    }

    public static string OfNote(int number) => $"note {number}";

    /// <summary>The locator of a whole passage.</summary>
    public static string Of(Passage passage, LanguageCode language) =>
        Place.Read(passage.Locator) is { } place ? place.In(language) : passage.Locator;

    /// <summary>The locator of a sentence: the passage's place narrowed to the sentence's paragraph, and the notes attached to it.</summary>
    public static string Of(Passage passage, Statement statement, LanguageCode language)
    {
        var place = Place.Read(passage.Locator);
        var narrowed = place?.Narrow(ParagraphsBefore(passage.Text, statement.Span.Start)).In(language) ?? passage.Locator;
        var notes = (statement.Notes ?? []).Where(number => place?.Note != number).Distinct().ToList();
        return (notes.Count, language) switch
        {
            (0, _) => narrowed,
            (_, LanguageCode.Japanese) => $"{narrowed}、注{string.Join('、', notes)}",
            (1, _) => $"{narrowed}, note {notes[0]}",
            _ => $"{narrowed}, notes {string.Join(", ", notes)}",
        };
    }

    private static int ParagraphsBefore(string text, int position)
    {
        var count = 0;
        for (var at = text.IndexOf("\n\n", StringComparison.Ordinal); at >= 0 && at < position; at = text.IndexOf("\n\n", at + 2, StringComparison.Ordinal))
        {
            count++;
        }

        return count;
    }

    [GeneratedRegex(@"^(?:note (?<note>[0-9]{1,6})|(?<heading>.*?) ?(?:(?<=^| )p\. (?<page>[0-9]{1,6}) )?¶(?<first>[0-9]{1,6})(?:–(?<last>[0-9]{1,6}))?)$", RegexOptions.Singleline)]
    private static partial Regex Pattern();

    private sealed record Place(string Heading, int? Page, int? Note, int First, int Last)
    {
        public static Place? Read(string locator)
        {
            var match = Pattern().Match(locator);
            if (!match.Success)
            {
                return null;
            }

            var first = Number(match.Groups["first"]) ?? 0;
            return new Place(match.Groups["heading"].Value, Number(match.Groups["page"]), Number(match.Groups["note"]), first, Number(match.Groups["last"]) ?? first);
        }

        public Place Narrow(int paragraphsBefore) => Note is null ? this with { First = First + paragraphsBefore, Last = First + paragraphsBefore } : this;

        public string In(LanguageCode language)
        {
            if (language == LanguageCode.English)
            {
                return Note is { } english ? OfNote(english) : OfParagraphs(Heading, Page, First, Last);
            }

            if (Note is { } note)
            {
                return $"注{note}";
            }

            var page = Page is null ? "" : $"{Page}ページ";
            var paragraphs = First == Last ? $"第{First}段落" : $"第{First}～{Last}段落";
            return Heading.Length == 0 ? page + paragraphs : $"{Heading} {page}{paragraphs}";
        }

        private static int? Number(Group group) => group.Success ? int.Parse(group.ValueSpan) : null;
    }
}
