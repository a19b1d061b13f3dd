using System.Reflection;
using StBriefingBot.Adapters.Sources;
using StBriefingBot.CommandLine;
using StBriefingBot.Core.Questions;
using StBriefingBot.Discord;

namespace StBriefingBot.Tests.Architecture;

public sealed class DependencyDirectionTests
{
    private static readonly Assembly Core = typeof(AskQuestion).Assembly;
    private static readonly Assembly Adapters = typeof(KnowledgeFolder).Assembly;
    private static readonly Assembly Connections = typeof(IDiscordConnection).Assembly;
    private static readonly Assembly Executable = typeof(StBotCommandLine).Assembly;

    /// <summary>Package and the only folders that may know it, below src.</summary>
    private static readonly (string Package, string[] Folders)[] Homes =
    [
        ("AngleSharp", ["StBriefingBot.Adapters/Sources/Formats"]),
        ("Markdig", ["StBriefingBot.Adapters/Sources/Formats"]),
        ("YamlDotNet", ["StBriefingBot.Adapters/Sources"]),
        ("Microsoft.Data.Sqlite", ["StBriefingBot.Adapters/Indexes/Sqlite", "StBriefingBot.Adapters/Stores"]),
        ("Dapper", ["StBriefingBot.Adapters/Stores"]),
        ("System.CommandLine", ["StBriefingBot/CommandLine"]),
        ("Spectre.Console", ["StBriefingBot/CommandLine", "StBriefingBot/Channels/Terminal"]),
        ("Microsoft.AspNetCore", ["StBriefingBot/Channels", "StBriefingBot/Composition", "StBriefingBot/CommandLine"]),
        ("DocumentFormat.OpenXml", ["StBriefingBot/Channels/Web/Downloads"]),
        ("ModelContextProtocol", ["StBriefingBot/Channels/Mcp", "StBriefingBot/CommandLine"]),
        ("Microsoft.Extensions.AI", ["StBriefingBot.Adapters/Models", "StBriefingBot.Adapters/Composers", "StBriefingBot.SemanticKernel"]),
        ("OpenAI", ["StBriefingBot.Adapters/Models/OpenAICompatible", "StBriefingBot.SemanticKernel"]),
        ("System.ClientModel", ["StBriefingBot.Adapters/Models/OpenAICompatible"]),
        ("System.Numerics.Tensors", ["StBriefingBot.Adapters/Models/Embeddings", "StBriefingBot.Adapters/Indexes/Vectors"]),
        ("Polly", ["StBriefingBot.Adapters/Models"]),
        ("Lucene.Net", ["StBriefingBot.Lucene"]),
        ("Discord", ["StBriefingBot.DiscordNet"]),
        ("Microsoft.SemanticKernel", ["StBriefingBot.SemanticKernel"]),
    ];

    [Fact]
    public void Core_references_no_technology()
    {
        var foreign = References(Core).Where(name => !IsPlatform(name)).Select(name => $"Core must not reference {name}");

        Assert.Empty(foreign);
    }

    [Fact]
    public void Adapters_know_neither_a_channel_nor_the_command_line()
    {
        var foreign = References(Adapters)
            .Where(name => name == Executable.GetName().Name || Starts(name, "System.CommandLine") || Starts(name, "Spectre.Console") || Starts(name, "Microsoft.AspNetCore"))
            .Select(name => $"Adapters must not reference {name}");

        Assert.Empty(foreign);
    }

    [Fact]
    public void The_way_to_Discord_knows_nothing_else_of_ours()
    {
        var ours = References(Connections).Where(name => Starts(name, "StBriefingBot") || name == Executable.GetName().Name).Select(name => $"StBriefingBot.Discord must not reference {name}");

        Assert.Empty(ours);
    }

    [Fact]
    public void A_package_is_used_in_its_own_folder_only()
    {
        var strays =
            from file in RepositoryFiles.In("src")
            from line in RepositoryFiles.Lines("src", file)
            from home in Homes
            where Uses(line, home.Package) && !home.Folders.Any(folder => file.StartsWith(folder + "/", StringComparison.Ordinal))
            select $"{file} uses {home.Package}";

        Assert.Empty(strays.Distinct());
    }

    private static bool Uses(string line, string package) =>
        (Starts(line, "using ") || Starts(line, "global using ")) && line.Split('=')[^1].Replace("global ", "", StringComparison.Ordinal).Replace("using ", "", StringComparison.Ordinal)
            .Replace("static ", "", StringComparison.Ordinal).Trim() is var name && (name == package + ";" || Starts(name, package + "."));

    private static IEnumerable<string> References(Assembly assembly) => assembly.GetReferencedAssemblies().Select(reference => reference.Name!);

    private static bool IsPlatform(string name) => name is "System" or "mscorlib" or "netstandard" || (Starts(name, "System.") && !Starts(name, "System.CommandLine") && !Starts(name, "System.Data"));

    private static bool Starts(string text, string beginning) => text.StartsWith(beginning, StringComparison.Ordinal);
}
