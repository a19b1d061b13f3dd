using System.Text;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Benchmarks;

/// <summary>Passages of about 100 words whose frequencies fall off as in real text (Zipf), the same in every run.</summary>
internal sealed class SyntheticPassages
{
    private const int Vocabulary = 60_000;
    private const int WordsPerPassage = 100;
    private const int PassagesPerSource = 200;
    private const string Consonants = "bcdfghklmnprstvw";
    private const string Vowels = "aeiou";

    // The most frequent words of English come first, so that stop words weigh here what they weigh there.
    private static readonly string[] MostFrequent =
        ["the", "of", "and", "in", "to", "a", "is", "for", "that", "with", "on", "as", "by", "was", "from", "at", "are", "be", "this", "it"];

    private readonly Random random = new(20211);
    private readonly double[] cumulative = new double[Vocabulary];

    public SyntheticPassages()
    {
        var sum = 0.0;
        for (var rank = 0; rank < Vocabulary; rank++)
        {
            sum += 1 / (rank + 2.7);
            cumulative[rank] = sum;
        }
    }

    public IEnumerable<Passage> Take(int count)
    {
        for (var number = 0; number < count; number++)
        {
            yield return new Passage(
                $"source{number / PassagesPerSource}.en#p{number}",
                $"source{number / PassagesPerSource}",
                LanguageCode.English,
                PassageKind.Digest,
                Words(4),
                [Words(3)],
                $"¶{number}",
                Words(WordsPerPassage),
                []);
        }
    }

    public string Words(int count) => string.Join(' ', Enumerable.Range(0, count).Select(_ => Word(Rank())));

    /// <summary>A question as people ask: a few words of grammar, a few of the subject.</summary>
    public SearchQuery Question() => new([new QueryTerm("what is the " + Words(3) + " of " + Words(4))], LanguageCode.English, 10, []);

    private int Rank()
    {
        var at = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return Math.Min(at < 0 ? ~at : at, Vocabulary - 1);
    }

    private static string Word(int rank)
    {
        if (rank < MostFrequent.Length)
        {
            return MostFrequent[rank];
        }

        var word = new StringBuilder();
        for (var rest = rank; rest > 0; rest /= Consonants.Length * Vowels.Length)
        {
            word.Append(Consonants[rest % Consonants.Length]).Append(Vowels[rest / Consonants.Length % Vowels.Length]);
        }

        return word.ToString();
    }
}
