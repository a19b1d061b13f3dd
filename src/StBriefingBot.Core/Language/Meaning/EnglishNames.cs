using System.Collections.Frozen;

namespace StBriefingBot.Core.Language.Meaning;

/// <summary>Finds proper names in English by their capitals, and tells persons, organisations and places apart by their words and surroundings.</summary>
internal static class EnglishNames
{
    private static readonly FrozenSet<string> Titles = Set(
        "president prime minister secretary ambassador dr mr ms mrs professor prof senator representative governor general admiral colonel administrator director chairman chair "
        + "premier chancellor king queen emperor deputy vice under assistant astronaut astronauts economist scholar spokesman spokeswoman envoy commissioner officer chief sir foreign trade");

    private static readonly FrozenSet<string> OrganisationWords = Set(
        "agency department ministry committee council commission organization organisation foundation endowment institute institution university college laboratory lab force forces command "
        + "squadron times news corporation corp inc company administration association bank center centre office embassy panel party union group bureau senate house congress diet cabinet government "
        + "court board society academy museum hospital network consortium alliance press service authority post journal magazine school team headquarters");

    private static readonly FrozenSet<string> ThingWords = Set(
        "agreement treaty statement protocol act plan principles dialogue partnership meeting project mission station report article section agenda charter convention declaration initiative "
        + "program programme exchange framework memorandum accord strategy policy law bill award prize war gateway moonshot forum summit goal goals conference relationship cooperation science technology issue volume chapter annex phase footnote");

    /// <summary>What offices are named for: "Secretary of State Lopez" names Lopez, "Minister of Education" nobody.</summary>
    private static readonly FrozenSet<string> Portfolios = Set(
        "state defense defence commerce energy education labor labour treasury transportation transport agriculture interior finance justice health environment culture trade industry economy sports science technology "
        + "affairs foreign home internal innovation infrastructure tourism land forestry fisheries welfare communications security research");

    private static readonly FrozenSet<string> Connectors = Set("of the and for on in de von van & to");

    private static readonly FrozenSet<string> PlacePrepositions = Set("in at from near off to outside into");

    private static readonly FrozenSet<string> CalendarWords = Set(
        "january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday spring summer autumn winter");

    private static readonly FrozenSet<string> Openers = Set(
        "the a an in on at by for from to of with as it its he she they his her their this that these those there when while after before since although though because if during under according both "
        + "each all some many most no not and but or so yet also however under between among through one two three four five six seven eight nine ten what who where which how why did does do is are was were "
        + "has have had can could will would should may might must i we you yesterday today tomorrow now later earlier meanwhile moreover similarly without within despite throughout beyond upon besides except unlike onto whereas whenever wherever unless until whether instead across along around behind below beside");

    /// <summary>A word that stands before a person's name: president, astronaut.</summary>
    public static bool IsTitle(string folded) => Titles.Contains(folded);

    public static IEnumerable<Name> Read(string text, IReadOnlyList<Word> words)
    {
        for (var i = 0; i < words.Count; i++)
        {
            if (!Begins(text, words, i))
            {
                continue;
            }

            var last = Extend(text, words, i);
            var first = i;
            while (first < last && Titles.Contains(words[first].Folded))
            {
                first++;
            }

            first = AfterPortfolio(words, first, last, i);
            if (first <= last && !Titles.Contains(words[first].Folded) && !(first == last && StartsSentence(text, words[first]) && IsPlainOpener(words, first)))
            {
                var span = new TextSpan(words[first].Span.Start, words[last].Span.End);
                yield return new Name(span.Of(text), span, KindOf(words, i, first, last));
            }

            i = last;
        }
    }

    /// <summary>The first word after "of State", "of Education and Science" where a title stands before it.</summary>
    private static int AfterPortfolio(IReadOnlyList<Word> words, int first, int last, int start)
    {
        if (first == start || words[first].Folded != "of" || !Portfolios.Contains(words[first + 1].Folded))
        {
            return first;
        }

        var next = first + 1;
        while (next <= last && (Portfolios.Contains(words[next].Folded) || Connectors.Contains(words[next].Folded)))
        {
            next++;
        }

        return next;
    }

    private static bool Begins(string text, IReadOnlyList<Word> words, int at)
    {
        var word = words[at];
        return IsCapitalised(word) && !CalendarWords.Contains(word.Folded) && !(Openers.Contains(word.Folded) && (at == 0 || StartsSentence(text, word) || word.Surface.Length < 2));
    }

    /// <summary>A single capitalised word that opens a sentence and goes on in small letters is an ordinary word unless it is short for something.</summary>
    private static bool IsPlainOpener(IReadOnlyList<Word> words, int at) =>
        words[at].Surface.Skip(1).All(char.IsLower) && words[at].Stem != words[at].Folded && at + 1 < words.Count && char.IsLower(words[at + 1].Surface[0]);

    private static int Extend(string text, IReadOnlyList<Word> words, int first)
    {
        var last = first;
        for (var next = first + 1; next < words.Count && words[next].Span.Start - words[next - 1].Span.End <= 2; next++)
        {
            var gap = text[words[next - 1].Span.End..words[next].Span.Start];
            if (gap is ", " && IsPortfolioList(words, first, last, next))
            {
                last = next;
                continue;
            }

            if (gap is not (" " or "-" or ". "))
            {
                break;
            }

            if (gap == ". " && words[next - 1].Surface.Length > 3)
            {
                break;
            }

            if (IsCapitalised(words[next]) && !CalendarWords.Contains(words[next].Folded))
            {
                last = next;
            }
            else if (!Connectors.Contains(words[next].Folded) || next - last > 2 || !Joins(words, first, last, next))
            {
                break;
            }
        }

        return last;
    }

    /// <summary>"Council for Science, Technology and Innovation": what a body is named for may be several things.</summary>
    private static bool IsPortfolioList(IReadOnlyList<Word> words, int first, int last, int next) =>
        IsCapitalised(words[next]) && Portfolios.Contains(words[next].Folded) && last - first >= 2 && OrganisationWords.Contains(words[first].Folded) && Connectors.Contains(words[first + 1].Folded);

    /// <summary>
    /// "Department of Energy", "Cooperation in Science" are one name; "Jake Taylor of OSTP", "Gibbons and Nakagawa", "the Harbour Act in Lisbon" are two.
    /// </summary>
    private static bool Joins(IReadOnlyList<Word> words, int first, int last, int connector)
    {
        var next = connector + 1 < words.Count ? words[connector + 1].Folded : "";
        if ((words[connector].Folded is "and" or "&" && next == "the") || (words[connector].Folded == "in" && !OrganisationWords.Contains(next) && !ThingWords.Contains(next)))
        {
            return false;
        }

        for (var i = first; i <= last; i++)
        {
            if (OrganisationWords.Contains(words[i].Folded) || ThingWords.Contains(words[i].Folded))
            {
                return true;
            }
        }

        return words[connector].Folded is not ("and" or "&" or "to" or "for" or "on") && first == last;
    }

    private static NameKind KindOf(IReadOnlyList<Word> words, int start, int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (OrganisationWords.Contains(words[i].Folded))
            {
                return NameKind.Organisation;
            }
        }

        for (var i = first; i <= last; i++)
        {
            if (ThingWords.Contains(words[i].Folded) || words[i].Kind == WordKind.MixedAlnum)
            {
                return NameKind.Other;
            }
        }

        var titled = first > start || (start > 0 && Titles.Contains(words[start - 1].Folded));
        if (titled)
        {
            return NameKind.Person;
        }

        var before = start > 1 && words[start - 1].Folded == "the" ? start - 2 : start - 1;
        if (before >= 0 && PlacePrepositions.Contains(words[before].Folded) && !words[first].Surface.All(char.IsUpper))
        {
            return NameKind.Place;
        }

        if (first == last)
        {
            return words[first].Surface.Length > 1 && words[first].Surface.All(letter => char.IsUpper(letter) || letter is '.' or '&') ? NameKind.Organisation : NameKind.Other;
        }

        return last - first <= 3 && !words.Skip(first).Take(last - first + 1).Any(word => Connectors.Contains(word.Folded)) ? NameKind.Person : NameKind.Other;
    }

    private static bool IsCapitalised(Word word) => word.Kind is WordKind.Latin or WordKind.MixedAlnum && char.IsUpper(word.Surface[0]);

    private static bool StartsSentence(string text, Word word)
    {
        var before = text.AsSpan(0, word.Span.Start).TrimEnd();
        return before.Length == 0 || before[^1] is '.' or '!' or '?' or '"' or '“' or ':' or ';' or '\n' or '(';
    }

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
