using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Terminal;

/// <summary>The commands, or one of them with its options.</summary>
internal static class HelpLines
{
    public static IReadOnlyList<StyledLine> Of(Reply.HelpShown help)
    {
        var labels = ChatLabels.In(help.Language);
        return help.InFull
            ? [.. help.Commands.SelectMany(command => InFull(command, help.Language))]
            : [StyledLine.Of(labels.HelpBegins), .. help.Commands.Select(command => Brief(command, help.Language)), StyledLine.Of(labels.HelpEnds)];
    }

    private static StyledLine Brief(CommandDeclaration command, LanguageCode language) => new(
        [new StyledSpan(Shown(command, language), TextStyle.Strong), new StyledSpan("  " + command.Description.In(language))], Indent: 2);

    private static IEnumerable<StyledLine> InFull(CommandDeclaration command, LanguageCode language)
    {
        yield return StyledLine.Of(Shown(command, language), TextStyle.Strong);
        yield return StyledLine.Of(command.Help.In(language), indent: 2);
        foreach (var option in command.Options)
        {
            var choices = option.Choices.Count == 0 ? "" : $" ({string.Join(" / ", option.Choices.Select(choice => Shown(choice, language)))})";
            yield return new StyledLine([new StyledSpan(option.Label.In(language), TextStyle.Marker), new StyledSpan($"  {option.Description.In(language)}{choices}")], Indent: 4);
        }
    }

    /// <summary>What is typed, and what it means where that says more.</summary>
    private static string Shown(OptionChoice choice, LanguageCode language) => language == LanguageCode.Japanese || choice.Label.English == choice.Value
        ? choice.Label.In(language)
        : $"{choice.Value}: {choice.Label.English}";

    private static string Shown(CommandDeclaration command, LanguageCode language) =>
        language == LanguageCode.Japanese && command.Label.Japanese != command.Name ? $"{command.Label.Japanese} ({command.Name})" : command.Name;
}
