using System.Text;
using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>
/// Cuts a section of a full text into passages of one to a few whole paragraphs, parted by a blank line; a long paragraph is cut between sentences.
/// A passage never crosses a page, and a note stands alone, so that a locator names one place.
/// </summary>
internal static partial class FullTextParts
{
    /// <summary>The basis of every sentence of a full text: the text itself.</summary>
    private const string TextBasis = "text";

    private const string ParagraphBreak = "\n\n";

    public static IEnumerable<PassagePart> Of(SourceSection section, LanguageCode language)
    {
        var sizes = language == LanguageCode.Japanese ? PassageSizes.Japanese : PassageSizes.English;
        var open = new List<Piece>();
        var length = 0;
        foreach (var piece in section.Blocks.SelectMany(block => Pieces(block, sizes)))
        {
            var joined = length + ParagraphBreak.Length + piece.Length;
            var isFull = length >= sizes.Enough || joined > (length < sizes.TooShortToStandAlone ? sizes.Limit + sizes.TooShortToStandAlone : sizes.Limit);
            if (open.Count > 0 && (isFull || !open[^1].IsFollowedBy(piece)))
            {
                yield return Part(section, open);
                open = [];
                length = 0;
            }

            length = open.Count == 0 ? piece.Length : length + ParagraphBreak.Length + piece.Length;
            open.Add(piece);
        }

        if (open.Count > 0)
        {
            yield return Part(section, open);
        }
    }

    /// <summary>The paragraph whole, or cut between sentences into parts of about the same length.</summary>
    private static IEnumerable<Piece> Pieces(SourceBlock block, PassageSizes sizes)
    {
        var place = Place.Of(block.Locator);

        // A note is one reference, not prose: its abbreviations and titles are not sentences of their own.
        var units = place.IsNote && block.Text.Length > 0 ? [new TextSpan(0, block.Text.Length)] : SentenceSplitter.Split(block.Text);
        var sentences = units.SelectMany(unit => sizes.Cut(block.Text, unit)).ToList();
        if (sentences.Count == 0)
        {
            yield break;
        }

        var whole = sentences[^1].End - sentences[0].Start;
        var target = whole <= sizes.Limit ? whole : whole / ((whole + sizes.Limit - 1) / sizes.Limit);
        var first = 0;
        for (var i = 0; i < sentences.Count; i++)
        {
            var isLast = i == sentences.Count - 1;
            var reached = sentences[i].End - sentences[first].Start;
            if (isLast || reached >= target || sentences[i + 1].End - sentences[first].Start > sizes.Limit)
            {
                yield return new Piece(block, place, sentences[first..(i + 1)]);
                first = i + 1;
            }
        }
    }

    private static PassagePart Part(SourceSection section, List<Piece> pieces)
    {
        var text = new StringBuilder();
        var statements = new List<Statement>();
        foreach (var piece in pieces)
        {
            if (text.Length > 0)
            {
                text.Append(ParagraphBreak);
            }

            var shift = text.Length - piece.Start;
            text.Append(piece.Block.Text, piece.Start, piece.Length);
            statements.AddRange(piece.Statements(shift));
        }

        var heading = section.HeadingPath.Count > 0 ? section.HeadingPath[^1] : null;
        var (from, to) = (pieces[0].Place, pieces[^1].Place);
        var locator = from.Paragraph is { } paragraph ? Locators.OfParagraphs(heading, from.Page, paragraph, to.Paragraph!.Value) : from.Text ?? heading ?? section.Slug;
        return new PassagePart(locator, text.ToString(), statements);
    }

    private sealed record Piece(SourceBlock Block, Place Place, IReadOnlyList<TextSpan> Sentences)
    {
        public int Start => Sentences[0].Start;

        public int Length => Sentences[^1].End - Start;

        /// <summary>True for the next paragraph of the same page; a further part of a cut paragraph stays a passage of its own.</summary>
        public bool IsFollowedBy(Piece other) => Place.Paragraph is { } number && other.Place.Paragraph == number + 1 && Place.Page == other.Place.Page;

        public IEnumerable<Statement> Statements(int shift)
        {
            var marks = Block.NoteMarks;
            var mark = 0;
            foreach (var sentence in Sentences)
            {
                // A mark belongs to the sentence that holds the character before it; one at the very start, to the first sentence.
                while (mark < marks.Count && marks[mark].Position <= sentence.Start && sentence.Start > 0)
                {
                    mark++;
                }

                var notes = new List<int>();
                while (mark < marks.Count && marks[mark].Position <= sentence.End)
                {
                    notes.Add(marks[mark].Number);
                    mark++;
                }

                yield return new Statement(new TextSpan(sentence.Start + shift, sentence.End + shift), TextBasis, Notes: notes.Count > 0 ? notes : null);
            }
        }
    }

    /// <summary>A block's locator: a paragraph number, on a page where there are pages; any other locator stands alone.</summary>
    private sealed partial record Place(string? Text, int? Page, int? Paragraph)
    {
        public bool IsNote => Text?.StartsWith("note ", StringComparison.Ordinal) == true;

        public static Place Of(string? locator)
        {
            var match = Pattern().Match(locator ?? "");
            return match.Success
                ? new Place(null, match.Groups["page"].Success ? int.Parse(match.Groups["page"].ValueSpan) : null, int.Parse(match.Groups["paragraph"].ValueSpan))
                : new Place(locator, null, null);
        }

        [GeneratedRegex(@"^(?:p\. (?<page>[0-9]{1,6}) )?¶(?<paragraph>[0-9]{1,6})$")]
        private static partial Regex Pattern();
    }
}
