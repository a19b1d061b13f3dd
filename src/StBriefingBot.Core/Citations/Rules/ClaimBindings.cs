using StBriefingBot.Core.Citations.Reading;

namespace StBriefingBot.Core.Citations.Rules;

/// <summary>Tells which of a claim's words it joins: "A was commander and B the pilot" says nothing of A the pilot.</summary>
internal static class ClaimBindings
{
    /// <summary>The heads with what is said of them, in the order of the claim.</summary>
    public static IEnumerable<(List<ClaimedWord> Heads, List<ClaimedWord> Said)> Of(SentenceReading claim, List<ClaimedWord> words)
    {
        if (words.TrueForAll(word => word.IsHead) || !words.Exists(word => word.IsHead))
        {
            yield break;
        }

        var runs = Runs(claim, words);
        // Where the claim begins with what is said, it says it of what follows: "for Japan, A; for the United States, B".
        if (!runs[0][0].IsHead)
        {
            for (var i = 0; i + 1 < runs.Count; i += 2)
            {
                yield return (runs[i + 1], runs[i]);
            }

            yield break;
        }

        for (var i = 0; i + 1 < runs.Count; i += 2)
        {
            var said = runs[i + 1];
            var next = i + 2 < runs.Count ? runs[i + 2] : null;
            // "… with pilot B": a title goes with the name behind it.
            var titles = next is null ? [] : said.FindAll(word => said.Count > 1 || i > 0 ? IsTitle(claim, word, next[0]) : IsTitle(claim, word, next[0]) && !runs[i].Exists(word.Agrees));
            if (titles.Count > 0)
            {
                yield return (next!, titles);
            }

            yield return (runs[i], said.FindAll(word => !titles.Contains(word)));
        }
    }

    private static bool IsTitle(SentenceReading claim, ClaimedWord said, ClaimedWord head) =>
        head.Span.Start >= said.Span.End && head.Span.Start - said.Span.End <= 2 && claim.Text[said.Span.End..head.Span.Start].Trim() is "" or "の" or "'s" or "s";

    /// <summary>Heads and what is said of them, by turns.</summary>
    private static List<List<ClaimedWord>> Runs(SentenceReading claim, List<ClaimedWord> words)
    {
        var runs = new List<List<ClaimedWord>>();
        foreach (var word in words)
        {
            if (runs.Count == 0 || runs[^1][0].IsHead != word.IsHead)
            {
                runs.Add([]);
            }
            else if (word.IsHead && !IsCoordinated(claim, runs[^1][^1], word))
            {
                // "A flew with B of JAXA": only the last head is spoken of.
                runs[^1].Clear();
            }

            runs[^1].Add(word);
        }

        return runs;
    }

    private static bool IsCoordinated(SentenceReading claim, ClaimedWord one, ClaimedWord other)
    {
        if (one.Span.End > other.Span.Start || one.Agrees(other))
        {
            return true;
        }

        return claim.Text[one.Span.End..other.Span.Start].Trim() is "and" or "," or "の" or ", and" or "&" or "と" or "や" or "、" or "・" or "および" or "及び" or "氏と" or "";
    }
}
