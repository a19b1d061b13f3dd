using System.CommandLine;
using System.Text.Json;
using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;

namespace StBriefingBot.Tests.Configuration;

public sealed class EverythingIsDocumentedTests
{
    private static readonly string Documentation = File.ReadAllText(ShippedSettings.Documentation);

    [Fact]
    public void Every_setting_stands_in_the_shipped_file_and_in_the_documentation()
    {
        using var shipped = JsonDocument.Parse(File.ReadAllText(ShippedSettings.Path));
        var inFile = shipped.RootElement.EnumerateObject().SelectMany(section => section.Value.EnumerateObject().Select(setting => $"{section.Name}:{setting.Name}"));
        var inCode = typeof(StBotOptions).GetProperties().SelectMany(section => section.PropertyType.GetProperties().Select(setting => $"{section.Name}:{setting.Name}"));

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

    private static IEnumerable<(Command Command, string Path)> Commands(Command command, string path) =>
        command.Subcommands.SelectMany(sub => Commands(sub, $"{path} {sub.Name}")).Prepend((command, path));
}
