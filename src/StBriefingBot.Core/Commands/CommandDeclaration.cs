using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Commands;

/// <summary>Who may use a command. Each role may do what the ones before it may.</summary>
public enum Role
{
    Member,
    Trainer,
    Admin,
}

/// <summary>What a value of an option is.</summary>
public enum OptionKind
{
    Text,
    Number,
    Flag,

    /// <summary><c>YYYY</c>, <c>YYYY-MM</c> or <c>YYYY-MM-DD</c>.</summary>
    Date,

    /// <summary>One of <see cref="CommandOption.Choices"/>.</summary>
    Choice,
}

/// <summary>Where the values offered while a person types come from; all of them are held in memory.</summary>
public enum SuggestionSource
{
    Sources,
    Terms,
    RecentAnswers,
    Commands,
}

/// <summary>Where a channel offers a command.</summary>
[Flags]
public enum CommandSurface
{
    /// <summary>Only behind buttons that a reply carries.</summary>
    Button = 0,

    /// <summary>Typed, by name.</summary>
    Typed = 1,

    /// <summary>On a message of somebody; its text becomes the command's first option.</summary>
    Message = 2,
}

/// <summary>When a typed line that begins with the command's name, without a slash, is the command and not a question.</summary>
public enum BareForm
{
    Never,

    /// <summary>Its name alone.</summary>
    Alone,

    /// <summary>Its name, alone or with what no question goes on with: numbers, ids, choices, names of commands.</summary>
    WithValues,

    /// <summary>Its name and one word.</summary>
    WithOneWord,

    /// <summary>Its name and up to three words that ask nothing.</summary>
    WithFewWords,

    /// <summary>Its name and anything.</summary>
    WithAnything,
}

/// <summary>Words that stand for a command with some of its options set, such as "not helpful".</summary>
/// <param name="Phrase">What a person types.</param>
/// <param name="Options">What it sets.</param>
/// <param name="RemainderTo">The option that takes what is typed after it; null when nothing may follow.</param>
/// <param name="MayAsk">Whether what follows may end in a question mark; else such a line is a question.</param>
public sealed record CommandShortcut(Bilingual Phrase, IReadOnlyDictionary<string, string> Options, string? RemainderTo = null, bool MayAsk = true);

/// <param name="Value">What the command receives.</param>
/// <param name="Label">What a person sees.</param>
public sealed record OptionChoice(string Value, Bilingual Label);

/// <param name="Name">Lower-case letters, digits, <c>_</c>, at most 32: the name on every wire.</param>
/// <param name="Label">What a person types or sees in each language; the English one is the name.</param>
/// <param name="Description">One line, at most 100 characters in each language.</param>
/// <param name="Kind">What a value is; the dispatcher refuses others with a sentence.</param>
/// <param name="Required">Whether the command means nothing without it. Required options come first; the first option takes a typed line's rest.</param>
/// <param name="MaxLength">The longest text, in UTF-16 units; others are refused.</param>
public sealed record CommandOption(
    string Name, Bilingual Label, Bilingual Description, OptionKind Kind = OptionKind.Text, bool Required = false, int MaxLength = 4000)
{
    public SuggestionSource? Suggestions { get; init; }

    public IReadOnlyList<OptionChoice> Choices { get; init; } = [];
}

/// <summary>A command, declared once for every channel.</summary>
/// <param name="Name">Lower-case letters, digits, <c>-</c>, at most 32: the name on every wire.</param>
/// <param name="Label">What a person types in each language; the English one is the name.</param>
/// <param name="Description">One line, at most 100 characters in each language.</param>
/// <param name="Help">What it does and an example, a few sentences.</param>
/// <param name="Options">Required ones first.</param>
/// <param name="For">The least role that may use it.</param>
/// <param name="Surface">Where channels offer it.</param>
/// <param name="RepliesPrivately">Whether its reply is for the asker's eyes only unless they choose otherwise.</param>
public sealed record CommandDeclaration(
    string Name,
    Bilingual Label,
    Bilingual Description,
    Bilingual Help,
    IReadOnlyList<CommandOption> Options,
    Role For = Role.Member,
    CommandSurface Surface = CommandSurface.Typed,
    bool RepliesPrivately = true)
{
    /// <summary>What the entry on a message is called, at most 32 characters; null where <see cref="Surface"/> has none.</summary>
    public Bilingual? MessageLabel { get; init; }

    /// <summary>Whether its reply is for nobody but the asker, so that it is not given where others read.</summary>
    public bool IsPersonal { get; init; }

    /// <summary>When its name starts a command in a line typed without a slash.</summary>
    public BareForm Bare { get; init; } = BareForm.WithValues;

    public IReadOnlyList<CommandShortcut> Shortcuts { get; init; } = [];
}
