using System.Globalization;

namespace StBriefingBot.Channels.Terminal;

/// <summary>What a line typed in the chat means.</summary>
internal abstract record ChatInput
{
    private ChatInput()
    {
    }

    public sealed record Question(string Text) : ChatInput;

    /// <param name="Marker">The number in brackets of the last answer.</param>
    public sealed record ShowPassage(int Marker) : ChatInput;

    public sealed record ListSources : ChatInput;

    public sealed record ShowSource(string Id) : ChatInput;

    /// <param name="Text">Empty when the person named nothing to look for.</param>
    public sealed record Search(string Text) : ChatInput;

    public sealed record Help : ChatInput;

    public sealed record Quit : ChatInput;

    public sealed record Nothing : ChatInput;

    /// <param name="Name">What stood behind the slash.</param>
    public sealed record UnknownCommand(string Name) : ChatInput;

    public static readonly IReadOnlyList<string> CommandNames = ["passage", "sources", "source", "search", "help", "quit"];

    /// <summary>
    /// Reads a line. Without a slash only what cannot be a question is a command: "sources" lists them, "sources of funding for CREW-2?" asks.
    /// </summary>
    public static ChatInput Parse(string line)
    {
        var text = line.Trim();
        if (text.Length == 0)
        {
            return new Nothing();
        }

        var slashed = text[0] is '/' or '／';
        var (word, rest) = Split(slashed ? text[1..] : text);
        return (Named(word), rest.Length > 0) switch
        {
            (Command.Help, false) => new Help(),
            (Command.Quit, false) => new Quit(),
            (Command.Sources, false) => new ListSources(),
            (Command.Passage, true) when Numbered(rest) is { } marker => new ShowPassage(marker),
            (Command.Source, true) when Numbered(rest) is { } marker => new ShowPassage(marker),
            (Command.Source, true) when !rest.Contains(' ', StringComparison.Ordinal) => new ShowSource(rest.TrimEnd('?', '？')),
            (Command.Search, _) => new Search(rest),
            _ when slashed => new UnknownCommand(word),
            _ => new Question(text),
        };
    }

    private enum Command
    {
        None,
        Passage,
        Sources,
        Source,
        Search,
        Help,
        Quit,
    }

    private static Command Named(string word) => word.ToLowerInvariant() switch
    {
        "passage" or "箇所" => Command.Passage,
        "sources" or "出典一覧" => Command.Sources,
        "source" or "出典" => Command.Source,
        "search" or "検索" => Command.Search,
        "help" or "?" or "ヘルプ" => Command.Help,
        "quit" or "exit" or "終了" => Command.Quit,
        _ => Command.None,
    };

    private static (string Word, string After) Split(string text)
    {
        var blank = text.AsSpan().IndexOfAny(' ', '\u3000', '\t');
        return blank < 0 ? (text, "") : (text[..blank], text[(blank + 1)..].Trim());
    }

    private static int? Numbered(string text) =>
        int.TryParse(text.Trim('[', ']', '［', '］'), NumberStyles.None, CultureInfo.InvariantCulture, out var marker) ? marker : null;
}
