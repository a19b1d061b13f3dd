using System.CommandLine;
using StBriefingBot.Configuration;

namespace StBriefingBot.CommandLine;

/// <summary>The options every command takes, before or after its name.</summary>
internal static class GlobalOptions
{
    private static readonly Option<string?> Knowledge = new("--knowledge")
    {
        Description = "Folder with the library. Default: the nearest folder named knowledge upward from here, else the one beside the program.",
        HelpName = "DIR",
        Recursive = true,
    };

    private static readonly Option<string?> Data = new("--data")
    {
        Description = "Folder for index, imported texts and logs. Default: data beside the default library; for any other library one of its own among the user's data.",
        HelpName = "DIR",
        Recursive = true,
    };

    private static readonly Option<string?> Config = new("--config")
    {
        Description = "Configuration file (JSON) laid over the shipped config/appsettings.json.",
        HelpName = "FILE",
        Recursive = true,
    };

    private static readonly Option<string?> Composer = new("--composer")
    {
        Description = "Who writes answers: " + string.Join(", ", AdapterWords.Composers) + ".",
        HelpName = "NAME",
        Recursive = true,
    };

    private static readonly Option<string?> Index = new("--index")
    {
        Description = "Which index searches: " + string.Join(", ", AdapterWords.Indexes) + ".",
        HelpName = "NAME",
        Recursive = true,
    };

    public static void AddTo(RootCommand root)
    {
        foreach (var option in (Option[])[Knowledge, Data, Config, Composer, Index])
        {
            root.Options.Add(option);
        }
    }

    public static SettingsOnCommandLine Read(ParseResult arguments) => new(
        arguments.GetValue(Knowledge),
        arguments.GetValue(Data),
        arguments.GetValue(Config),
        arguments.GetValue(Composer),
        arguments.GetValue(Index));
}
