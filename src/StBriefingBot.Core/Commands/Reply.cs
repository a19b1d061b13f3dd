using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands;

/// <summary>What a command comes to, the same in every channel. A channel renders each kind; none holds markup, links or mentions of its own.</summary>
public abstract record Reply
{
    private Reply(LanguageCode language) => Language = language;

    /// <summary>The language of its words.</summary>
    public LanguageCode Language { get; }

    /// <summary>What the person is to be told besides, for their eyes only: plain text. Empty unless the request said that the channel can show it.</summary>
    public IReadOnlyList<string> Notices { get; init; } = [];

    /// <summary>An answer or an abstention, with the id it is stored under.</summary>
    public sealed record Answered(string AnswerId, Answer Answer) : Reply(Answer.Language);

    /// <summary>A passage in full, with the cited stretch marked.</summary>
    /// <param name="Cited">The stretch of its text that an answer cites; null when the passage was opened by itself.</param>
    /// <param name="Source">Its catalogue entry; null in a library without a catalogue.</param>
    public sealed record PassageShown(Passage Passage, TextSpan? Cited, CatalogueEntry? Source, LanguageCode Language) : Reply(Language)
    {
        /// <summary>Why no more of it is shown; null where the passage is whole.</summary>
        public string? Shortened { get; init; }
    }

    /// <summary>Passages found for words, best first; possibly none.</summary>
    public sealed record PassagesFound(string Query, IReadOnlyList<RankedPassage> Passages, LanguageCode Language) : Reply(Language);

    public sealed record SourcesListed(IReadOnlyList<CatalogueEntry> Sources, LanguageCode Language) : Reply(Language);

    /// <param name="Headings">What its passages are about, in order.</param>
    /// <param name="HasFullText">Whether the library holds the source's own text beside our restatement.</param>
    public sealed record SourceShown(CatalogueEntry Source, IReadOnlyList<string> Headings, bool HasFullText, LanguageCode Language) : Reply(Language)
    {
        /// <summary>What of its documents is not in the index, and why: plain text, a line each.</summary>
        public IReadOnlyList<string> SetAside { get; init; } = [];
    }

    /// <summary>Glossary terms that fit, the best first; never empty.</summary>
    public sealed record TermsShown(IReadOnlyList<GlossaryTerm> Terms, LanguageCode Language) : Reply(Language);

    /// <summary>The claims of a message, in order, each with its verdict; never empty.</summary>
    public sealed record ClaimsChecked(IReadOnlyList<CheckedClaim> Claims, LanguageCode Language) : Reply(Language)
    {
        /// <summary>How many sentences were left out: questions, opinions, greetings, and what was too much.</summary>
        public int LeftOut { get; init; }
    }

    /// <summary>Where a pasted text stands in the library.</summary>
    public sealed record QuotationTraced(QuotationHome Home, LanguageCode Language) : Reply(Language);

    /// <summary>How an answer came about.</summary>
    public sealed record Explained(string AnswerId, Answer Answer, LanguageCode Language) : Reply(Language);

    /// <summary>The commands a person may use, or one of them in full.</summary>
    public sealed record HelpShown(IReadOnlyList<CommandDeclaration> Commands, bool InFull, LanguageCode Language) : Reply(Language);

    /// <summary>What is stored about the asker.</summary>
    public sealed record PrivacyShown(StoredAboutPerson Stored, LanguageCode Language) : Reply(Language);

    /// <summary>A report in parts, and what can be done about it.</summary>
    public sealed record CardShown(string Title, IReadOnlyList<CardSection> Sections, IReadOnlyList<CardAction> Actions, LanguageCode Language) : Reply(Language);

    /// <summary>Something was done: a sentence that says what.</summary>
    public sealed record Done(string Sentence, LanguageCode Language) : Reply(Language);

    /// <summary>Something was not done: a sentence that says why and what to do.</summary>
    public sealed record Declined(DeclineReason Reason, string Sentence, LanguageCode Language) : Reply(Language);

    /// <summary>A fault of ours: a sentence with the reference under which the log has the details.</summary>
    public sealed record Failed(string Reference, string Sentence, LanguageCode Language) : Reply(Language);
}

public enum DeclineReason
{
    UnknownCommand,
    NotAllowed,
    TooMany,
    BadOption,
    NotFound,
}
