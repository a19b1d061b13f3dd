namespace StBriefingBot.Core.Language.Meaning;

/// <summary>The general lists of synonyms, everyday words, related words, metonyms and opposites: the same for every library, so read once per process.</summary>
internal sealed class GeneralTerms
{
    // Of each language; more than the lists hold.
    private const int Keys = 40_000;

    private static readonly Lazy<GeneralTerms> Loaded = new(() => new GeneralTerms());

    private readonly Dictionary<TermKind, List<string>> groups = [];
    private readonly Dictionary<TermKind, IReadOnlyList<string>?[]> members = [];

    private GeneralTerms()
    {
        AddList("synonyms.txt", TermKind.Synonym);
        AddList("related.txt", TermKind.Related);
        AddList("metonyms.txt", TermKind.Metonym);
        AddList("everyday.txt", TermKind.Everyday);
        AddOppositions();
        foreach (var (kind, lines) in groups)
        {
            members[kind] = new IReadOnlyList<string>?[lines.Count];
        }
    }

    public static GeneralTerms Shared => Loaded.Value;

    public TermTables Tables { get; } = new(Keys);

    public int CountOf(TermKind kind) => groups[kind].Count;

    // Most sets are never asked for; two threads that ask at once make the same list.
    public IReadOnlyList<string> Members(TermKind kind, int set) => members[kind][set] ??= ListForms.Of(groups[kind][set]);

    /// <summary>Every form of every list.</summary>
    public IEnumerable<string> Forms() => groups.Values.SelectMany(lines => lines).SelectMany(line => ListForms.Of(line));

    private void AddList(string name, TermKind kind)
    {
        groups[kind] = [];
        foreach (var line in LexiconFile.ReadLines(name))
        {
            AddGroup(line, kind);
        }
    }

    /// <summary>The two sides of a line are two groups, one after the other.</summary>
    private void AddOppositions()
    {
        groups[TermKind.Opposed] = [];
        foreach (var line in LexiconFile.ReadLines("antonyms.txt"))
        {
            var sides = line.Split(" <> ");
            if (sides.Length != 2)
            {
                throw new InvalidOperationException($"antonyms.txt: the line \"{line}\" does not have two sides parted by <>.");
            }

            AddGroup(sides[0], TermKind.Opposed);
            AddGroup(sides[1], TermKind.Opposed);
        }
    }

    private void AddGroup(string group, TermKind kind)
    {
        var set = groups[kind].Count;
        groups[kind].Add(group);
        var forms = new ListForms(group);
        while (forms.MoveNext())
        {
            Tables.Add(forms.Current, kind, set);
        }
    }
}
