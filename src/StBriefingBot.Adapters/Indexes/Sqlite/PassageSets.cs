using System.Runtime.InteropServices;
using System.Text;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Indexes.Sqlite;

/// <summary>What ranking must know of every passage without reading it: its source and its language, by passage number.</summary>
internal sealed class PassageSets
{
    public const string SourceNumbers = "source numbers";
    public const string SourceNames = "source names";
    public const string Languages = "languages";

    private readonly byte[] languages;
    private readonly byte[] sources;
    private readonly Dictionary<string, int> numbersByName;

    public PassageSets(byte[] languages, byte[] sources, byte[] sourceNames)
    {
        this.languages = languages;
        this.sources = sources;
        numbersByName = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var name in Encoding.UTF8.GetString(sourceNames).Split('\n'))
        {
            numbersByName[name] = numbersByName.Count;
        }
    }

    public int Count => languages.Length;

    public LanguageCode LanguageOf(int passage) => (LanguageCode)languages[passage];

    public int SourceOf(int passage) => MemoryMarshal.Cast<byte, int>(sources)[passage];

    public IEnumerable<string> SourceIds => numbersByName.Keys;

    /// <summary>The numbers of a source's passages, in order.</summary>
    public IEnumerable<int> OfSource(string sourceId) =>
        numbersByName.TryGetValue(sourceId, out var source) ? Enumerable.Range(0, Count).Where(passage => SourceOf(passage) == source) : [];

    /// <summary>The numbers of the named sources; null when none is named: all of them.</summary>
    public HashSet<int>? Numbers(IReadOnlyList<string> sourceIds) => sourceIds.Count == 0
        ? null
        : [.. sourceIds.Select(id => numbersByName.GetValueOrDefault(id, -1))];
}
