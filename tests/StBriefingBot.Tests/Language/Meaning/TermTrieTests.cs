using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Tests.Language.Meaning;

public sealed class TermTrieTests
{
    private readonly TermTrie<string> trie = new();

    [Fact]
    public void Every_term_that_starts_at_a_place_is_found_the_longer_one_too()
    {
        trie.Add(["harbour"], TermKind.Synonym, 1);
        trie.Add(["harbour", "master"], TermKind.Glossary, 2);

        Assert.Equal([(1, TermKind.Synonym, 1), (2, TermKind.Glossary, 2)], At(["the", "harbour", "master", "came"], 1));
        Assert.Equal([(1, TermKind.Synonym, 1)], At(["harbour"], 0));
    }

    [Fact]
    public void The_beginning_of_a_term_is_not_the_term()
    {
        trie.Add(["harbour", "master"], TermKind.Glossary, 2);

        Assert.Empty(At(["harbour"], 0));
        Assert.Empty(At(["harbour", "office"], 0));
        Assert.Empty(At([], 0));
    }

    [Fact]
    public void A_term_added_twice_is_found_once()
    {
        trie.Add(["harbour"], TermKind.Synonym, 1);
        trie.Add(["harbour"], TermKind.Synonym, 1);
        trie.Add(["harbour"], TermKind.Synonym, 7);

        Assert.Equal([(1, TermKind.Synonym, 1), (1, TermKind.Synonym, 7)], At(["harbour"], 0));
    }

    private List<(int, TermKind, int)> At(string[] units, int start)
    {
        var found = new List<(int, TermKind, int)>();
        trie.At(units, start, (length, kind, set) => found.Add((length, kind, set)));
        return found;
    }
}
