using System.Text.RegularExpressions;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Typing;

/// <summary>Divides what is typed after a command's name among its options.</summary>
internal static partial class TypedOptions
{
    /// <summary>Null when the words cannot stand behind the shortcut.</summary>
    public static IReadOnlyDictionary<string, string>? Read(CommandDeclaration declaration, CommandShortcut? shortcut, string typed)
    {
        var options = new Dictionary<string, string>(shortcut?.Options ?? new Dictionary<string, string>());
        var remainder = Labelled().Replace(typed, match => TakeLabelled(declaration, match, options) ? " " : match.Value).Trim();
        remainder = TakeAnswerId(declaration, remainder, options);
        if (remainder.Length == 0)
        {
            return options;
        }

        if (shortcut is not null)
        {
            return shortcut.RemainderTo is { } option && options.TryAdd(option, remainder) ? options : null;
        }

        Divide(declaration, remainder, options);
        return options;
    }

    /// <summary>A number, an id, a number in brackets: what no question goes on with.</summary>
    public static bool IsValue(string word) => Value().IsMatch(TextFolding.Fold(word)) || AnswerId.Read(word) is not null;

    /// <summary><c>source:us-japan-sta-1988</c>, <c>private:yes</c>, 出典：….</summary>
    private static bool TakeLabelled(CommandDeclaration declaration, Match match, Dictionary<string, string> options)
    {
        var name = match.Groups["name"].Value;
        var option = declaration.Options.FirstOrDefault(option => new[] { option.Name, option.Label.English, option.Label.Japanese }.Contains(name, StringComparer.OrdinalIgnoreCase));
        return option is not null && options.TryAdd(option.Name, match.Groups["value"].Value.Trim('"'));
    }

    private static string TakeAnswerId(CommandDeclaration declaration, string remainder, Dictionary<string, string> options)
    {
        var option = declaration.Options.FirstOrDefault(option => option.Suggestions == SuggestionSource.RecentAnswers);
        if (option is null || options.ContainsKey(option.Name))
        {
            return remainder;
        }

        var words = remainder.Split([' ', '\u3000'], StringSplitOptions.RemoveEmptyEntries);
        foreach (var word in new[] { words.FirstOrDefault(""), words.LastOrDefault("") })
        {
            if (AnswerId.Read(word) is { } id)
            {
                options[option.Name] = id;
                return word == words[0] ? remainder[word.Length..].Trim() : remainder[..^word.Length].Trim();
            }
        }

        return remainder;
    }

    /// <summary>A choice takes the words that name it, and leaves the others to the next text; any other option takes all.</summary>
    private static void Divide(CommandDeclaration declaration, string remainder, Dictionary<string, string> options)
    {
        if (declaration.Options.FirstOrDefault(option => !options.ContainsKey(option.Name)) is not { } first)
        {
            return;
        }

        if (first.Kind != OptionKind.Choice)
        {
            options[first.Name] = remainder;
            return;
        }

        if (declaration.Options.Count > 1 && declaration.Options.All(option => option.Kind is OptionKind.Choice or OptionKind.Number))
        {
            DivideAmongClosed(declaration, remainder, options);
            return;
        }

        var (choice, length) = first.Choices
            .SelectMany(choice => new[] { choice.Value, choice.Label.English, choice.Label.Japanese }.Select(phrase => (choice.Value, phrase.Length, Stands: Stands(remainder, phrase))))
            .Where(candidate => candidate.Stands)
            .OrderByDescending(candidate => candidate.Length)
            .Select(candidate => (candidate.Value, candidate.Length))
            .FirstOrDefault((remainder, remainder.Length));
        options[first.Name] = choice;
        var after = remainder[length..].TrimStart(':', '：', ' ', '\u3000');
        if (after.Length > 0 && declaration.Options.FirstOrDefault(option => option is { Kind: OptionKind.Text, Suggestions: null } && !options.ContainsKey(option.Name)) is { } next)
        {
            options[next.Name] = after;
        }
    }

    /// <summary>Choices and numbers only: each takes what it can from the front, in their order; what nothing takes goes to the first, which refuses it.</summary>
    private static void DivideAmongClosed(CommandDeclaration declaration, string remainder, Dictionary<string, string> options)
    {
        while (remainder.Length > 0)
        {
            var open = declaration.Options.Where(option => !options.ContainsKey(option.Name)).ToList();
            var taken = open.Select(option => (option.Name, Length: Longest(option, remainder))).FirstOrDefault(pair => pair.Length > 0);
            if (taken.Name is null)
            {
                options[(open.FirstOrDefault() ?? declaration.Options[0]).Name] = remainder;
                return;
            }

            options[taken.Name] = remainder[..taken.Length];
            remainder = remainder[taken.Length..].TrimStart(':', '：', '、', ' ', '\u3000');
        }
    }

    private static int Longest(CommandOption option, string remainder) => option.Kind == OptionKind.Number
        ? Whole().Match(remainder).Length
        : option.Choices.SelectMany(choice => new[] { choice.Value, choice.Label.English, choice.Label.Japanese }).Where(phrase => Stands(remainder, phrase)).Select(phrase => phrase.Length).DefaultIfEmpty().Max();

    private static bool Stands(string remainder, string phrase) =>
        remainder.StartsWith(phrase, StringComparison.OrdinalIgnoreCase)
        && (remainder.Length == phrase.Length || char.IsWhiteSpace(remainder[phrase.Length]) || remainder[phrase.Length] is ':' or '：' or '、');

    [GeneratedRegex("""(?<=^|[\s\u3000])(?<name>[\p{L}_]{1,32})[:：](?<value>"[^"]*"|[^\s\u3000]+)(?=$|[\s\u3000])""")]
    private static partial Regex Labelled();

    [GeneratedRegex(@"^\d{1,9}(?=$|[\s\u3000])")]
    private static partial Regex Whole();

    [GeneratedRegex(@"^(?:\[?\d{1,4}\]?|[\w.-]*#[\w#.-]*)$")]
    private static partial Regex Value();
}
