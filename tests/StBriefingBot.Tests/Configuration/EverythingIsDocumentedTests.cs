using System.CommandLine;
using System.Text.Json;
using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;
using StBriefingBot.Tests.Commands;
using StBriefingBot.Tests.Commands.Training;

namespace StBriefingBot.Tests.Configuration;

public sealed class EverythingIsDocumentedTests
{
    private static readonly string Documentation = File.ReadAllText(ShippedSettings.Documentation);

    [Fact]
    public void Every_setting_stands_in_the_shipped_file_and_in_the_documentation()
    {
        using var shipped = JsonDocument.Parse(File.ReadAllText(ShippedSettings.Path));
        var inFile = shipped.RootElement.EnumerateObject().SelectMany(section => section.Value.EnumerateObject().SelectMany(setting => InFile($"{section.Name}:{setting.Name}", setting.Value)));
        var inCode = typeof(StBotOptions).GetProperties().SelectMany(section => InCode(section.Name, section.PropertyType));

        Assert.Equal(SettingNames.All.Order(), inFile.Order());
        Assert.Equal(SettingNames.All.Order(), inCode.Order());
        Assert.All(SettingNames.All, name => Assert.Contains($"`{name}`", Documentation, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_command_and_every_option_stands_in_the_documentation()
    {
        using var run = new StringWriter();
        var surroundings = new Surroundings(TextReader.Null, run, run, false, false, ".", ".", ".", new Dictionary<string, string>(), TimeProvider.System);
        var root = StBotCommandLine.Create(new CommandRunner(surroundings, replace: null));

        var missing = Commands(root, "stbot")
            .SelectMany(command => command.Command.Options.Where(option => option.Name.StartsWith("--", StringComparison.Ordinal)).Select(option => option.Name).Append(command.Path))
            .Where(name => !Documentation.Contains(name, StringComparison.Ordinal));

        Assert.Empty(missing);
    }

    [Fact]
    public void Every_command_of_the_chat_stands_in_the_README_in_both_languages_with_what_it_can_be_told()
    {
        var readme = File.ReadAllText(Path.Combine(ShippedSettings.Root, "README.md"));
        var declarations = new ChatBench(others: QuizBench.Every()).Commands.Declarations.ToList();
        var words = declarations.SelectMany(declaration => new[] { declaration.Name, declaration.Label.Japanese })
            .Concat(declarations.SelectMany(declaration => declaration.Shortcuts).Where(shortcut => shortcut.Phrase.English != "?").SelectMany(shortcut => new[] { shortcut.Phrase.English, shortcut.Phrase.Japanese }))
            .Concat(declarations.Where(declaration => declaration.Name is "privacy" or "feedback").SelectMany(declaration => declaration.Options).SelectMany(option => option.Choices).SelectMany(choice => new[] { choice.Value, choice.Label.Japanese }));

        Assert.All(words, word => Assert.Contains(word, readme, StringComparison.Ordinal));
    }

    private static IEnumerable<string> InFile(string name, JsonElement value) =>
        value.ValueKind == JsonValueKind.Object ? value.EnumerateObject().Select(setting => SettingNames.Listed($"{name}:{setting.Name}")) : [name];

    /// <summary>A dictionary holds sections of one kind under names of people's own.</summary>
    private static IEnumerable<string> InCode(string section, Type type) => type.IsGenericType
        ? InCode($"{section}:NAME", type.GetGenericArguments()[1])
        : type.GetProperties().Select(setting => $"{section}:{setting.Name}");

    private static IEnumerable<(Command Command, string Path)> Commands(Command command, string path) =>
        command.Subcommands.SelectMany(sub => Commands(sub, $"{path} {sub.Name}")).Prepend((command, path));
}
