using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Reading;

using Item = (IReadOnlyList<TextSpan> Heads, IReadOnlyList<TextSpan> Said);

/// <summary>Finds the enumerations of a Japanese sentence.</summary>
internal static class JapaneseEnumerations
{
    public static List<Enumeration> Of(SentenceReading sentence)
    {
        var phrases = JapanesePhrase.Of(sentence.Text);
        return new[] { Cases(sentence.Text, phrases, "は"), Cases(sentence.Text, phrases, "が"), Cases(sentence.Text, phrases, "を"), Cases(sentence.Text, phrases, "から"), Cases(sentence.Text, phrases, "に"), Owned(sentence, phrases), Bracketed(sentence, phrases), Respectively(sentence.Text, phrases) }.OfType<Enumeration>().ToList();
    }

    /// <summary>米国側がA、日本側がB: a clause whose first particle is the same begins the next item.</summary>
    private static Enumeration? Cases(string text, List<JapanesePhrase> phrases, string particle)
    {
        var items = new List<(List<JapanesePhrase> Heads, List<JapanesePhrase> Said)>();
        foreach (var clause in Clauses(phrases))
        {
            var first = clause.FindIndex(phrase => phrase.IsCase);
            if (first >= 0 && clause[first].Particle == particle && !(first == 0 && items.Count > 0 && SpeaksOfTheSame.Contains(clause[0].Span.Of(text))))
            {
                items.Add((clause[..(first + 1)], clause[(first + 1)..]));
            }
            else if (items.Count > 0)
            {
                items[^1].Said.AddRange(clause);
            }
        }

        var isGapped = items.Count > 1 && items.SkipLast(1).All(item => item.Said.TrueForAll(phrase => phrase.Particle.Length > 0));
        if (!isGapped && (particle is not ("は" or "が") || (particle is "は" && !AreAlike(text, items.ConvertAll(item => item.Heads[^1])))))
        {
            return null;
        }

        if (items.Count > 1 && items[^1].Said.FindLastIndex(phrase => IsParallel(phrase, items[0].Said)) is var last && items[0].Said.TrueForAll(phrase => phrase.Particle.Length > 0))
        {
            // Without a verb of their own the items share the last one's, and what goes with it.
            var kept = Math.Min(Math.Max(1, last + 1), items[^1].Said.Count);
            items[^1].Said.RemoveRange(kept, items[^1].Said.Count - kept);
        }

        return Enumeration.Of(items.ConvertAll(item => ((IReadOnlyList<TextSpan>)Spans(text, item.Heads), (IReadOnlyList<TextSpan>)Spans(text, item.Said))));
    }

    /// <summary>「予算は1億円で、内訳は…」: a topic that belongs to the one before.</summary>
    private static readonly HashSet<string> SpeaksOfTheSame = new(["内訳", "目的", "期間", "理由", "背景", "結果", "対象", "場所", "費用", "総額", "規模", "人数", "会場", "内容", "主因", "原因", "予算", "うち", "残り", "全長", "重さ", "面積", "長さ", "高さ"], StringComparer.Ordinal);

    /// <summary>ポンプ事業 and 計測器事業: topics set against each other, where each clause has a verb of its own.</summary>
    private static bool AreAlike(string text, List<JapanesePhrase> topics) =>
        topics.TrueForAll(topic => topic.Span.Length > AlikeEnding && topic.Span.Of(text).EndsWith(topics[0].Span.Of(text)[^AlikeEnding..], StringComparison.Ordinal));

    private const int AlikeEnding = 2;

    private static bool IsParallel(JapanesePhrase phrase, List<JapanesePhrase> said) => phrase.IsJoined || said.Exists(other => other.Particle == phrase.Particle);

    /// <summary>NASAのA、BとJAXAのC: who is named without an owner has the one before.</summary>
    private static Enumeration? Owned(SentenceReading sentence, List<JapanesePhrase> phrases)
    {
        Enumeration? best = null;
        var items = new List<Item>();
        for (var i = 0; i < phrases.Count; i++)
        {
            var owner = new List<TextSpan>();
            while (i + 1 < phrases.Count && phrases[i].Particle == "の" && !phrases[i].EndsClause)
            {
                owner.Add(phrases[i].Whole(sentence.Text));
                i++;
            }

            if (!IsPerson(sentence, phrases[i]))
            {
                items = [];
            }
            else if (owner.Count > 0)
            {
                items.Add((new List<TextSpan> { phrases[i].Whole(sentence.Text) }, owner));
            }
            else if (items.Count > 0)
            {
                ((List<TextSpan>)items[^1].Heads).Add(phrases[i].Whole(sentence.Text));
            }

            if (!phrases[i].IsJoined)
            {
                best ??= Enumeration.Of(items);
                items = [];
            }
        }

        return best ?? Enumeration.Of(items);
    }

    private static bool IsPerson(SentenceReading sentence, JapanesePhrase phrase) =>
        sentence.Profile.Names.Any(name => name.Kind == NameKind.Person && name.Span.Overlaps(phrase.Span));

    /// <summary>A(1993年)、B(1998年).</summary>
    private static Enumeration? Bracketed(SentenceReading sentence, List<JapanesePhrase> phrases) => Enumeration.Of(phrases
        .Where(phrase => phrase.Bracket.Length > 0 && sentence.Profile.Values.Any(value => phrase.Bracket.Contains(value.Span)))
        .Select(phrase => ((IReadOnlyList<TextSpan>)[phrase.Span], (IReadOnlyList<TextSpan>)[phrase.Bracket])).ToList());

    /// <summary>AとBは、それぞれXとYを: two lists of one length are paired in order.</summary>
    private static Enumeration? Respectively(string text, List<JapanesePhrase> phrases)
    {
        if (!text.Contains("それぞれ", StringComparison.Ordinal))
        {
            return null;
        }

        var lists = new List<List<TextSpan>>();
        for (var i = 0; i < phrases.Count; i++)
        {
            var list = new List<TextSpan> { phrases[i].Whole(text) };
            while (i + 1 < phrases.Count && phrases[i].IsJoined)
            {
                list.Add(phrases[++i].Whole(text));
            }

            if (list.Count > 1)
            {
                lists.Add(list);
            }
        }

        return lists.Count >= 2 && lists[^1].Count == lists[^2].Count
            ? Enumeration.Of(lists[^2].Zip(lists[^1], (head, said) => ((IReadOnlyList<TextSpan>)[head], (IReadOnlyList<TextSpan>)[said])).ToList())
            : null;
    }

    private static IEnumerable<List<JapanesePhrase>> Clauses(List<JapanesePhrase> phrases)
    {
        var clause = new List<JapanesePhrase>();
        foreach (var phrase in phrases)
        {
            clause.Add(phrase);
            if (phrase.EndsClause)
            {
                yield return clause;
                clause = [];
            }
        }

        yield return clause;
    }

    private static List<TextSpan> Spans(string text, List<JapanesePhrase> phrases) => phrases.ConvertAll(phrase => phrase.Whole(text));
}
