using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Knowledge;

/// <summary>A document as read, before it is split into passages.</summary>
/// <param name="SourceId">The catalogue id, or a name derived from the file.</param>
/// <param name="Language">Its language.</param>
/// <param name="Kind">Digest or full text.</param>
/// <param name="Title">Its title.</param>
/// <param name="Sections">In reading order.</param>
public sealed record SourceText(string SourceId, LanguageCode Language, PassageKind Kind, string Title, IReadOnlyList<SourceSection> Sections);

/// <summary>What stands under one heading.</summary>
/// <param name="HeadingPath">Outermost first, without the document's title; empty for text before the first heading.</param>
/// <param name="Slug">Names the section in passage ids; unique in the document.</param>
/// <param name="Blocks">Paragraphs or statements.</param>
public sealed record SourceSection(IReadOnlyList<string> HeadingPath, string Slug, IReadOnlyList<SourceBlock> Blocks);

/// <summary>A paragraph of a full text, or a statement of a digest.</summary>
/// <param name="Text">Plain text without markup or note marks.</param>
/// <param name="Locator">For example <c>¶1</c> or <c>p. 7 ¶2</c>; null when the heading says enough.</param>
/// <param name="Attributes">A digest statement's attributes; its span is set when the passage is cut. Null for a paragraph.</param>
/// <param name="NoteMarks">Where in <paramref name="Text"/> a note was attached: position and note number, in order.</param>
/// <param name="Line">Where it starts in its file, from 1; null where the format has no lines worth naming.</param>
public sealed record SourceBlock(string Text, string? Locator, Statement? Attributes, IReadOnlyList<NoteMark> NoteMarks, int? Line = null);

/// <summary>A note attached at a position of a text.</summary>
public readonly record struct NoteMark(int Position, int Number);

/// <summary>What came of reading one file. A broken file never stops the rest.</summary>
public abstract record ReadOutcome
{
    private ReadOutcome()
    {
    }

    public sealed record Read(string File, SourceText Text) : ReadOutcome
    {
        /// <summary>What of the document is not in <see cref="Text"/>, and why.</summary>
        public IReadOnlyList<SetAside> SetAside { get; init; } = [];
    }

    /// <param name="File">The file, relative to the knowledge or data folder.</param>
    /// <param name="Line">From 1; null when the whole file is concerned.</param>
    /// <param name="Reason">A sentence: what is wrong and what to do.</param>
    public sealed record Unreadable(string File, int? Line, string Reason) : ReadOutcome
    {
        /// <summary>The reason for a file that a person named in a way of their own.</summary>
        internal Bilingual Of(string named) => new($"{named}: {Reason}", $"{named} を読み取れません（{Reason}）");
    }
}

/// <summary>The curated library as it stands on disk.</summary>
public sealed record Library(
    Catalogue Catalogue, IReadOnlyList<GlossaryTerm> Glossary, IReadOnlyList<Discrepancy> Discrepancies, IReadOnlyList<ReadOutcome.Unreadable> Problems);

/// <summary>Reads the knowledge folder and the imported full texts in the data folder.</summary>
public interface ISourceReader
{
    /// <summary>Catalogue, glossary and discrepancies; what cannot be read is listed in <see cref="Library.Problems"/>, the rest is used.</summary>
    Task<Library> ReadLibraryAsync(CancellationToken cancellationToken);

    /// <summary>Every document, one by one, in a stable order.</summary>
    IAsyncEnumerable<ReadOutcome> ReadTextsAsync(CancellationToken cancellationToken);

    /// <summary>How many documents <see cref="ReadTextsAsync"/> will look at, as far as that can be told quickly; null where it cannot.</summary>
    Task<int?> CountAsync(CancellationToken cancellationToken) => Task.FromResult<int?>(null);

    /// <summary>A hash over everything a reindex reads; equal when nothing changed.</summary>
    Task<string> FingerprintAsync(CancellationToken cancellationToken);
}
