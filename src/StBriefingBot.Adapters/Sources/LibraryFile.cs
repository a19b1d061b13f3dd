using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Sources;

/// <summary>What a file of the knowledge or data folder is to the library.</summary>
internal abstract record LibraryFile(string Name)
{
    /// <summary>A digest; its front matter says of which source.</summary>
    public sealed record Digest(string Path, string Name) : LibraryFile(Name);

    /// <summary>A document without a catalogue entry of its own; one was derived from it.</summary>
    public sealed record Document(string Path, string Name, CatalogueEntry Entry) : LibraryFile(Name);

    /// <summary>The imported full text of a catalogued source.</summary>
    public sealed record FullText(string Path, string Name, string SourceId, LanguageCode Language) : LibraryFile(Name);

    public sealed record Broken(string Name, int? Line, string Reason) : LibraryFile(Name);
}
