namespace StBriefingBot.Core.Citations.Reading;

/// <summary>A stretch of an English sentence without comma, conjunction or verb.</summary>
/// <param name="Words">What it names, each with the preposition that ties it in; empty for the stretch's own head, "(" for a value in brackets.</param>
/// <param name="Opening">What stands before it.</param>
internal sealed record EnglishChunk(IReadOnlyList<(Term Term, string Slot)> Words, ChunkOpening Opening)
{
    public IEnumerable<Term> In(string slot) => Words.Where(word => word.Slot == slot).Select(word => word.Term);

    public bool Has(string slot) => Words.Any(word => word.Slot == slot);
}

/// <summary>What stands before a stretch.</summary>
internal enum ChunkOpening
{
    /// <summary>The sentence begins, or a colon or "while" stands here: nothing is carried over.</summary>
    Start,
    Comma,
    And,

    /// <summary>", and".</summary>
    CommaAnd,
    Verb,
}

/// <summary>Cuts an English sentence into such stretches.</summary>
internal static class EnglishChunks
{
    public static List<EnglishChunk> Of(SentenceReading sentence)
    {
        var chunks = new List<EnglishChunk>();
        var words = new List<(Term, string)>();
        var (opening, slot, depth) = (ChunkOpening.Start, "", 0);
        for (var i = 0; i < sentence.Terms.Count; i++)
        {
            var term = sentence.Terms[i];
            var gap = i == 0 ? "" : sentence.Text[sentence.Terms[i - 1].Span.End..term.Span.Start];
            depth = Math.Max(0, depth + gap.Count(letter => letter == '(') - gap.Count(letter => letter == ')'));
            if (depth > 0)
            {
                // (JAXA) belongs to what it shortens, (1993) says something of it.
                words.Add((term, term.Class == TermClass.Value ? "(" : slot));
                continue;
            }

            var isTied = IsInsideOne(sentence, i);
            var isAnd = !isTied && term.Folded is "and" or "or" && term.Class != TermClass.Name;
            var isVerb = IsVerb(term);
            if (!isTied && (isAnd || isVerb || gap.AsSpan().IndexOfAny(",;:—–") >= 0 || term.Folded is "while" or "whereas" or "but"))
            {
                Close(chunks, ref words, opening);
                var afterComma = gap.AsSpan().IndexOfAny(",;") >= 0;
                opening = isVerb ? ChunkOpening.Verb : gap.Contains(':') || term.Folded is "while" or "whereas" or "but" ? ChunkOpening.Start : isAnd && afterComma ? ChunkOpening.CommaAnd : isAnd ? ChunkOpening.And : ChunkOpening.Comma;
                slot = "";
            }
            else if (slot.Length > 0 && IsYear(sentence.Terms[i - 1]) && term.Class != TermClass.Value)
            {
                // "In 2009 the company …": the date was all that the preposition took.
                slot = "";
            }

            if (!isTied && EnglishFunctionWords.Prepositions.Contains(term.Folded) && term.Class != TermClass.Value)
            {
                slot = term.Folded;
            }
            else if (!isVerb && (term.Counts || term.Class is TermClass.Value))
            {
                words.Add((term, slot));
            }
        }

        Close(chunks, ref words, opening);
        return chunks;
    }

    private static bool IsVerb(Term term) =>
        term.IsVerb || EnglishFunctionWords.IsAuxiliary(term) || term.Folded is "who" or "which" or "that";

    private static bool IsYear(Term term) => term is { Class: TermClass.Value, Folded.Length: 4 } && char.IsAsciiDigit(term.Folded[0]);

    /// <summary>Inside a name, a known term or a value: "Office of Science and Technology Policy", "2 May 2019".</summary>
    private static bool IsInsideOne(SentenceReading sentence, int at)
    {
        if (at == 0)
        {
            return false;
        }

        var (before, term) = (sentence.Terms[at - 1].Span, sentence.Terms[at].Span);
        return sentence.Profile.Values.Any(value => value.Span.Contains(before) && value.Span.Contains(term))
            || sentence.Profile.Names.Any(name => name.Span.Contains(before) && name.Span.Contains(term))
            || sentence.Profile.Hits.Any(hit => hit.Span.Contains(before) && hit.Span.Contains(term));
    }

    private static void Close(List<EnglishChunk> chunks, ref List<(Term, string)> words, ChunkOpening opening)
    {
        if (words.Count > 0 || opening == ChunkOpening.Verb)
        {
            chunks.Add(new EnglishChunk(words, opening));
        }
        else if (opening is ChunkOpening.Start && chunks.Count > 0)
        {
            chunks.Add(new EnglishChunk([], opening));
        }

        words = [];
    }
}
