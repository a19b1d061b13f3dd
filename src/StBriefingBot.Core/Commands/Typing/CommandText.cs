using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Typing;

/// <summary>
/// Reads a typed line: <c>/why SB-7F3K</c>, <c>passage 1</c>, <c>not helpful the date is wrong</c>, ／検索 量子. What is no command is a question. Shared by
/// every channel in which people type.
/// </summary>
public sealed class CommandText
{
    private const string Ask = "ask";
    private const string Question = "question";
    private const int FewWords = 3;

    private readonly List<(string Phrase, CommandDeclaration Declaration, CommandShortcut? Shortcut)> beginnings;

    public CommandText(CommandSet commands)
    {
        var typed = commands.Declarations.Where(declaration => declaration.Surface.HasFlag(CommandSurface.Typed)).ToList();
        var names = typed.SelectMany(declaration => new[] { declaration.Name, declaration.Name.Replace('-', ' '), declaration.Label.English, declaration.Label.Japanese }
            .Select(phrase => (TextFolding.Fold(phrase), declaration, (CommandShortcut?)null)));
        var shortcuts = typed.SelectMany(declaration => declaration.Shortcuts
            .SelectMany(shortcut => new[] { shortcut.Phrase.English, shortcut.Phrase.Japanese }.Select(phrase => (TextFolding.Fold(phrase), declaration, (CommandShortcut?)shortcut))));

        // "not helpful" before "not": the longest beginning is the one meant.
        beginnings = [.. names.Concat(shortcuts).Distinct().OrderByDescending(beginning => beginning.Item1.Length)];
    }

    /// <summary>The request a line stands for; null when nothing was typed.</summary>
    /// <param name="line">Whatever was typed.</param>
    /// <param name="speaker">By whom.</param>
    /// <param name="place">Where.</param>
    /// <param name="language">The language the person's client is set to; null where that is not known.</param>
    public CommandRequest? Read(string line, Speaker speaker, Place place, LanguageCode? language)
    {
        var text = line.Trim();
        if (text.Length == 0)
        {
            return null;
        }

        var isSlashed = text[0] is '/' or '／';
        return Named(isSlashed ? text[1..].TrimStart() : text, isSlashed) is { } named
            ? new CommandRequest(named.Command, named.Options, speaker, place, language) { Spoken = named.InJapanese ? LanguageCode.Japanese : null }
            : new CommandRequest(Ask, new Dictionary<string, string> { [Question] = text }, speaker, place, language);
    }

    private (string Command, IReadOnlyDictionary<string, string> Options, bool InJapanese)? Named(string text, bool isSlashed)
    {
        var folded = TextFolding.FoldWithMap(text);
        foreach (var (phrase, declaration, shortcut) in beginnings)
        {
            if (After(folded, phrase, text, isSlashed) is { } remainder
                && TypedOptions.Read(declaration, shortcut, remainder) is { } options
                && (isSlashed || IsMeant(declaration, shortcut, remainder, options)))
            {
                return (declaration.Name, options, IsJapanese(phrase));
            }
        }

        // A slash says that a command was meant; the dispatcher knows what to say of one that does not exist.
        return isSlashed ? (text.Split([' ', '\u3000', '\t', '\n'], 2)[0], new Dictionary<string, string>(), false) : null;
    }

    /// <summary>What follows the phrase at the beginning of the text; null when it does not begin so. Japanese needs no blank behind a slash command.</summary>
    private static string? After(FoldedText folded, string phrase, string text, bool isSlashed)
    {
        if (!folded.Text.StartsWith(phrase, StringComparison.Ordinal))
        {
            return null;
        }

        var after = text[folded.Map[phrase.Length]..];
        if (after.Length == 0 || char.IsWhiteSpace(after[0]) || after[0] is ':' or '：')
        {
            return after.TrimStart(':', '：', ' ', '\u3000', '\t', '\n').TrimEnd();
        }

        return isSlashed && IsJapanese(phrase) ? after.Trim() : null;
    }

    private static bool IsJapanese(string phrase) => phrase[0] > '\u3000';

    /// <summary>Without a slash, only what can hardly be a question is a command: "sources" lists them, "sources of funding for CREW-2?" asks.</summary>
    private bool IsMeant(CommandDeclaration declaration, CommandShortcut? shortcut, string remainder, IReadOnlyDictionary<string, string> options)
    {
        var words = remainder.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        var asks = remainder.EndsWith('?') || remainder.EndsWith('？');
        return shortcut is not null
            ? words.Length == 0 || (shortcut.RemainderTo is not null && (shortcut.MayAsk || !asks || remainder.Length == 1)) || words.All(TypedOptions.IsValue)
            : declaration.Bare switch
            {
                BareForm.Never => false,
                BareForm.Alone => words.Length == 0,
                BareForm.WithValues => words.All(TypedOptions.IsValue) || NamesCommand(declaration, words) || (!asks && declaration.Options.Count > 0 && IsChoice(declaration.Options[0], options)),
                BareForm.WithOneWord => words.Length == 1 && !asks,
                BareForm.WithFewWords => words.Length is > 0 and <= FewWords && !asks,
                BareForm.WithAnything => true,
                _ => throw new System.Diagnostics.UnreachableException(),
            };
    }

    private bool NamesCommand(CommandDeclaration declaration, string[] words) =>
        words.Length == 1 && declaration.Options is [{ Suggestions: SuggestionSource.Commands }, ..] && beginnings.Exists(beginning => beginning.Phrase == TextFolding.Fold(words[0]));

    private static bool IsChoice(CommandOption option, IReadOnlyDictionary<string, string> options) =>
        option.Kind == OptionKind.Choice && options.TryGetValue(option.Name, out var value) && option.Choices.Any(choice => choice.Value == value);
}
