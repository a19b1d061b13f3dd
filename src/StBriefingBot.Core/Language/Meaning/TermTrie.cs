namespace StBriefingBot.Core.Language.Meaning;

/// <summary>Finds terms of one or more units (English stems, or characters of Japanese) in linear time.</summary>
internal sealed class TermTrie<TUnit>
    where TUnit : notnull
{
    private readonly Node root = new();

    public void Add(IReadOnlyList<TUnit> units, TermKind kind, int set)
    {
        var node = root;
        foreach (var unit in units)
        {
            node = node.Next(unit);
        }

        if (!node.Terms.Contains((kind, set)))
        {
            node.Terms.Add((kind, set));
        }
    }

    /// <summary>Calls <paramref name="found"/> with length, kind and set of every term that starts at <paramref name="start"/>.</summary>
    public void At(IReadOnlyList<TUnit> units, int start, Action<int, TermKind, int> found)
    {
        var node = root;
        for (var position = start; position < units.Count; position++)
        {
            if (!node.TryNext(units[position], out node))
            {
                return;
            }

            foreach (var (kind, set) in node.Terms)
            {
                found(position - start + 1, kind, set);
            }
        }
    }

    private sealed class Node
    {
        private Dictionary<TUnit, Node>? children;

        public List<(TermKind Kind, int Set)> Terms { get; } = [];

        public Node Next(TUnit unit)
        {
            children ??= [];
            if (!children.TryGetValue(unit, out var next))
            {
                children[unit] = next = new Node();
            }

            return next;
        }

        public bool TryNext(TUnit unit, out Node next)
        {
            next = this;
            return children is not null && children.TryGetValue(unit, out next!);
        }
    }
}
