using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

using Item = (IReadOnlyList<TextSpan> Heads, IReadOnlyList<TextSpan> Said);

/// <summary>Finds the enumerations of an English sentence.</summary>
internal static class EnglishEnumerations
{
    public static List<Enumeration> Of(SentenceReading sentence)
    {
        var chunks = EnglishChunks.Of(sentence);
        var found = new List<Enumeration?>();
        foreach (var window in Windows(chunks))
        {
            var slots = window.SelectMany(chunk => chunk.Words).Select(word => word.Slot).Distinct().ToList();
            found.AddRange(slots.SelectMany(head => slots.Where(said => said != head && said.Length > 0 && head != "(").Select(said => Parallel(sentence, window, head, said))));
        }

        found.Add(Appositions(sentence, chunks));
        found.Add(Titled(sentence));
        found.Add(Respectively(sentence, chunks));
        return found.OfType<Enumeration>().ToList();
    }

    /// <summary>Stretches between verbs; the first of each carries the subject of its verb where it has no object.</summary>
    private static IEnumerable<List<EnglishChunk>> Windows(List<EnglishChunk> chunks)
    {
        var window = new List<EnglishChunk>();
        foreach (var chunk in chunks)
        {
            if (chunk.Opening is ChunkOpening.Start or ChunkOpening.Verb)
            {
                var subject = chunk.Opening == ChunkOpening.Verb && window.Count > 0 ? window[^1].Words.Where(word => word.Slot.Length == 0).ToList() : [];
                if (window.Count > 1)
                {
                    yield return window;
                }

                window = [chunk.Has("") ? chunk : ByAgent(chunk) ?? chunk with { Words = [.. subject, .. chunk.Words] }];
                continue;
            }

            window.Add(chunk);
        }

        if (window.Count > 1)
        {
            yield return window;
        }
    }

    /// <summary>"chaired by A for X and B for Y": the second has no "by" of its own.</summary>
    private static EnglishChunk? ByAgent(EnglishChunk chunk) =>
        chunk.Words.Count > 0 && chunk.Words[0].Slot == "by" ? chunk with { Words = [.. chunk.Words.Select(word => word.Slot == "by" ? (word.Term, "") : word)] } : null;

    /// <summary>"A for X, B and C for Y": what has no complement of its own shares that of the next.</summary>
    private static Enumeration? Parallel(SentenceReading sentence, List<EnglishChunk> window, string head, string said)
    {
        var items = new List<Item>();
        var waiting = new List<TextSpan>();
        foreach (var chunk in window)
        {
            var heads = Heads(chunk, head);
            waiting.AddRange(heads);
            var complement = chunk.In(said).ToList();
            if (complement.Count == 0)
            {
                continue;
            }

            if (waiting.Count > 0 && (said != "(" || complement.Exists(term => term.Class == TermClass.Value)))
            {
                items.Add((waiting, complement.ConvertAll(term => term.Span)));
            }

            waiting = [];
        }

        return Enumeration.Of(items);
    }

    private static IEnumerable<TextSpan> Heads(EnglishChunk chunk, string slot) =>
        chunk.In(slot).Where(term => term.Class is TermClass.Name or TermClass.Value).Select(term => term.Span);

    /// <summary>"A, head of X, and B, then deputy of Y".</summary>
    private static Enumeration? Appositions(SentenceReading sentence, List<EnglishChunk> chunks)
    {
        var items = new List<Item>();
        var (person, said) = (new List<TextSpan>(), new List<TextSpan>());
        foreach (var chunk in chunks)
        {
            var named = Person(sentence, chunk);
            var isSaid = named.Count == 0 && person.Count > 0 && chunk.Words.Count > 0 && (chunk.Opening == ChunkOpening.Comma || (chunk.Opening == ChunkOpening.And && said.Count > 0)) && !IsShared(sentence, chunk);
            if (isSaid)
            {
                said.AddRange(chunk.Words.Select(word => word.Term.Span));
                continue;
            }

            if (person.Count > 0)
            {
                items.Add((person, said));
            }

            // A person with a title or a place of his own, "Walker of NASA", has no apposition before the next comma.
            (person, said) = (named, []);
        }

        if (person.Count > 0)
        {
            items.Add((person, said));
        }

return Enumeration.Of(items, least: 1);
    }

    /// <summary>"…, both of NASA", "…, the co-chairs": said of all before.</summary>
    private static bool IsShared(SentenceReading sentence, EnglishChunk chunk) =>
        sentence.Terms[Math.Max(0, chunk.Words[0].Term.Index - 1)].Folded is "both" or "all" or "respectively" || chunk.In("").FirstOrDefault(term => term.Class == TermClass.Content) is { } noun && noun.Folded.EndsWith('s') && !noun.Folded.EndsWith("ss", StringComparison.Ordinal);

    /// <summary>The person whom a stretch names at its head.</summary>
    private static List<TextSpan> Person(SentenceReading sentence, EnglishChunk chunk)
    {
        var person = sentence.Profile.Names.FirstOrDefault(name => name.Kind == NameKind.Person && chunk.In("").Any(term => name.Span.Contains(term.Span)));
        return person is null ? [] : chunk.In("").Where(term => person.Span.Contains(term.Span)).Select(term => term.Span).ToList();
    }

    /// <summary>"U.S. President A and Prime Minister B of Japan", "commander A and pilot B": titles stand before their names.</summary>
    private static Enumeration? Titled(SentenceReading sentence)
    {
        var items = new List<Item>();
        var last = -1;
        foreach (var name in sentence.Profile.Names.Where(name => name.Kind == NameKind.Person))
        {
            var words = sentence.Terms.Where(term => name.Span.Contains(term.Span)).ToList();
            var first = words.Count == 0 ? -1 : Math.Max(words[0].Index, words.FindLastIndex(term => EnglishNames.IsTitle(term.Folded)) is >= 0 and var title ? words[title].Index + 1 : 0);
            var start = first;
            while (start > 0 && IsTitlePart(sentence, start - 1))
            {
                start--;
            }

            if (first < 0 || start == first || first > words[^1].Index)
            {
                continue;
            }

            if (items.Count > 0 && !IsCoordination(sentence, last, start))
            {
                break;
            }

            items.Add((words.Where(term => term.Index >= first).Select(term => term.Span).ToList(), sentence.Terms.Skip(start).Take(first - start).Select(term => term.Span).ToList()));
            last = words[^1].Index;
        }

        return Enumeration.Of(items);
    }

    private static bool IsTitlePart(SentenceReading sentence, int at) =>
        sentence.Terms[at] is { Counts: true, IsVerb: false } && sentence.Terms[at + 1].Span.Start - sentence.Terms[at].Span.End <= 1;

    private static bool IsCoordination(SentenceReading sentence, int from, int to) =>
        sentence.Terms.Skip(from + 1).Take(to - from - 1).All(term => term.Folded is "and" or "the" or "or") && to - from <= 3;

    /// <summary>"A and B as X and Y, respectively": the lists are paired in order.</summary>
    private static Enumeration? Respectively(SentenceReading sentence, List<EnglishChunk> chunks)
    {
        if (!sentence.Terms.Any(term => term.Folded == "respectively"))
        {
            return null;
        }

        var lists = Lists(chunks);
        if (lists.Count < 2)
        {
            return null;
        }

        // "In 2010, Spain, Portugal and Tunisia": what stands before a list may look like its first element.
        var count = Math.Min(lists[^1].Count, lists[^2].Count);
        return Enumeration.Of(lists[^2].TakeLast(count).Zip(lists[^1].TakeLast(count), (head, said) => ((IReadOnlyList<TextSpan>)head, (IReadOnlyList<TextSpan>)said)).ToList());
    }

    /// <summary>Coordinated lists of two or more, read back from their "and": the first element stands behind the last preposition of its stretch.</summary>
    private static List<List<List<TextSpan>>> Lists(List<EnglishChunk> chunks)
    {
        var lists = new List<List<List<TextSpan>>>();
        var full = chunks.FindAll(chunk => chunk.Words.Count > 0);
        for (var last = 1; last < full.Count; last++)
        {
            if (full[last].Opening is not (ChunkOpening.And or ChunkOpening.CommaAnd))
            {
                continue;
            }

            var list = new List<List<TextSpan>> { Spans(full[last], full[last].Words[0].Slot) };
            var at = last;
            do
            {
                at--;
                list.Insert(0, Spans(full[at], full[at].Words[^1].Slot));
            }
            while (at > 0 && full[at].Opening == ChunkOpening.Comma && full[at].Words[0].Slot == full[at].Words[^1].Slot);

            lists.Add(list);
        }

        return lists;
    }

    private static List<TextSpan> Spans(EnglishChunk chunk, string slot) => chunk.In(slot).Select(term => term.Span).ToList();
}
