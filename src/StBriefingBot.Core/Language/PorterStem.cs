using System.Buffers;

namespace StBriefingBot.Core.Language;

/// <summary>
/// The Snowball English stemmer ("Porter2", snowballstem.org/algorithms/english/stemmer.html), worked out in place on one lower-case word. Letters keep
/// the meaning they have there: R1 begins after the first non-vowel that follows a vowel, R2 is R1 of R1, and Y is a y that acts as a consonant.
/// </summary>
internal ref struct PorterStem(Span<char> word)
{
    // Words whose family the general rule for R1 would run together: general and generic, university and universe.
    private static readonly string[] LongFirstRegions = ["gener", "commun", "arsen", "past", "univers", "later", "emerg", "organ", "inter"];
    private static readonly string[] WholeWordsInIng = ["inn", "out", "cann", "herr", "earr", "even"];

    private static readonly SearchValues<char> Vowels = SearchValues.Create("aeiouy");

    private readonly Span<char> word = word;
    private int length = word.Length;
    private int first = word.Length;
    private int second = word.Length;

    /// <summary>Stems the word in place and returns the stem's length. The memory must hold one character more than the word.</summary>
    public static int Stem(Span<char> memory, int length)
    {
        if (length < 3)
        {
            return length;
        }

        var start = memory[0] == '\'' ? 1 : 0;
        var stem = new PorterStem(memory[start..]) { length = length - start };
        stem.MarkConsonantY();
        stem.MarkRegions();
        stem.RemovePlural();
        stem.RemovePastAndGerund();
        stem.ReplaceFinalY();
        stem.Replace(PorterSuffixes.Second, stem.first);
        stem.Replace(PorterSuffixes.Third, stem.first);
        stem.Replace(PorterSuffixes.Fourth, stem.second);
        stem.RemoveFinalLetter();
        memory[start..(start + stem.length)].Replace('Y', 'y');
        if (start == 1)
        {
            memory[1..(1 + stem.length)].CopyTo(memory);
        }

        return stem.length;
    }

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private readonly void MarkConsonantY()
    {
        for (var at = 0; at < length; at++)
        {
            if (word[at] == 'y' && (at == 0 || IsVowel(word[at - 1])))
            {
                word[at] = 'Y';
            }
        }
    }

    private void MarkRegions()
    {
        first = length;
        second = length;
        var start = RegionAfter(0);
        foreach (var prefix in LongFirstRegions)
        {
            if (word[..length].StartsWith(prefix))
            {
                start = prefix.Length;
            }
        }

        first = start;
        second = RegionAfter(start);
    }

    private readonly int RegionAfter(int start)
    {
        var at = start;
        while (at < length && !IsVowel(word[at]))
        {
            at++;
        }

        while (at < length && IsVowel(word[at]))
        {
            at++;
        }

        return Math.Min(at + 1, length);
    }

    private readonly bool EndsWith(ReadOnlySpan<char> suffix) => word[..length].EndsWith(suffix);

    private readonly bool HasVowelBefore(int end) => word[..end].IndexOfAny(Vowels) >= 0;

    /// <summary>A short syllable ends at <paramref name="end"/>.</summary>
    private readonly bool IsShortSyllable(int end) => end switch
    {
        < 2 => false,
        2 => IsVowel(word[0]) && !IsVowel(word[1]),
        _ when word[..end].EndsWith("past") => true,
        _ => !IsVowel(word[end - 3]) && IsVowel(word[end - 2]) && !IsVowel(word[end - 1]) && word[end - 1] is not ('w' or 'x' or 'Y'),
    };

    private void RemovePlural()
    {
        length -= EndsWith("'s'") ? 3 : EndsWith("'s") ? 2 : EndsWith("'") ? 1 : 0;
        if (EndsWith("sses"))
        {
            length -= 2;
        }
        else if (EndsWith("ied") || EndsWith("ies"))
        {
            length -= length > 4 ? 2 : 1;
        }
        else if (EndsWith("s") && !EndsWith("us") && !EndsWith("ss") && length > 2 && HasVowelBefore(length - 2))
        {
            length--;
        }
    }

    private void RemovePastAndGerund()
    {
        var eed = EndsWith("eedly") ? 5 : EndsWith("eed") ? 3 : 0;
        if (eed > 0)
        {
            ShortenEed(eed);
            return;
        }

        var suffix = EndsWith("ingly") ? 5 : EndsWith("edly") ? 4 : EndsWith("ing") ? 3 : EndsWith("ed") ? 2 : 0;
        if (suffix == 0 || (suffix == 3 && KeepsOrRestoresIng()) || !HasVowelBefore(length - suffix))
        {
            return;
        }

        length -= suffix;
        if (EndsWith("at") || EndsWith("bl") || EndsWith("iz"))
        {
            AppendE();
        }
        else if (EndsInDouble())
        {
            var isWholeWord = length == 3 && word[0] is ('a' or 'e' or 'o'); // add, egg, off
            length -= isWholeWord ? 0 : 1;
        }
        else if (length == first && IsShortSyllable(length))
        {
            AppendE();
        }
    }

    private void ShortenEed(int suffix)
    {
        var root = word[..(length - suffix)];
        if (length - suffix >= first && root is not ("proc" or "exc" or "succ"))
        {
            length -= suffix - 2;
        }
    }

    /// <summary>Dying comes from die, and an inning or an outing is not a form of a verb.</summary>
    private bool KeepsOrRestoresIng()
    {
        var root = word[..(length - 3)];
        if (root.Length == 2 && root[1] == 'y' && !IsVowel(root[0]))
        {
            word[1] = 'i';
            word[2] = 'e';
            length = 3;
            return true;
        }

        foreach (var whole in WholeWordsInIng)
        {
            if (root.SequenceEqual(whole))
            {
                return true;
            }
        }

        return false;
    }

    private readonly bool EndsInDouble() =>
        length > 1 && word[length - 1] == word[length - 2] && word[length - 1] is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't';

    private void AppendE() => word[length++] = 'e';

    private readonly void ReplaceFinalY()
    {
        if (length > 2 && word[length - 1] is 'y' or 'Y' && !IsVowel(word[length - 2]))
        {
            word[length - 1] = 'i';
        }
    }

    /// <summary>Replaces the longest suffix of a step, if it lies in the region and its condition holds.</summary>
    private void Replace(PorterSuffix[] suffixes, int region)
    {
        foreach (var suffix in suffixes)
        {
            if (!EndsWith(suffix.Text))
            {
                continue;
            }

            var root = length - suffix.Text.Length;
            if (root >= region && (suffix.After.Length == 0 || (root > 0 && suffix.After.Contains(word[root - 1]))) && (!suffix.InSecond || root >= second))
            {
                suffix.Replacement.CopyTo(word[root..]);
                length = root + suffix.Replacement.Length;
            }

            return;
        }
    }

    private void RemoveFinalLetter()
    {
        var root = length - 1;
        if (EndsWith("e") && (root >= second || (root >= first && !IsShortSyllable(root))))
        {
            length = root;
        }
        else if (EndsWith("ll") && root >= second)
        {
            length = root;
        }
    }
}
