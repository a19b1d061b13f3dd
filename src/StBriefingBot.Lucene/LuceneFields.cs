using Lucene.Net.Documents;
using Lucene.Net.Index;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Lucene;

/// <summary>What a passage is to Lucene.</summary>
internal static class LuceneFields
{
    public const string Id = "id";
    public const string Source = "source";

    /// <summary>The passage's number in the order it was written; equal scores go by it.</summary>
    public const string Order = "order";

    public const string Language = "language";

    /// <summary>The whole passage, see <see cref="PassageCodec"/>.</summary>
    public const string Passage = "passage";

    /// <summary>Every language has fields of its own, and with them frequencies and lengths of its own.</summary>
    public static readonly IReadOnlyList<LanguageCode> Languages = Enum.GetValues<LanguageCode>();

    /// <summary>How often a term occurs, weighted by field; nothing of where, which phrases tell.</summary>
    public static readonly FieldType Ranked = new FieldType { IsIndexed = true, IsTokenized = true, IndexOptions = IndexOptions.DOCS_AND_FREQS }.Freeze();

    /// <summary>Words in a row.</summary>
    public static readonly FieldType Row = new FieldType { IsIndexed = true, IsTokenized = true, OmitNorms = true, IndexOptions = IndexOptions.DOCS_AND_FREQS_AND_POSITIONS }.Freeze();

    /// <summary>The field that is ranked by.</summary>
    public static string Terms(LanguageCode language) => language.Tag() + ".terms";

    /// <summary>The field in which phrases are looked up.</summary>
    public static string Words(LanguageCode language) => language.Tag() + ".words";

    /// <summary>Sources are named without regard to case.</summary>
    public static string Folded(string sourceId) => sourceId.ToUpperInvariant();
}
