using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;

namespace StBriefingBot.Tests.Configuration;

public sealed class StBotConfigurationTests : IDisposable
{
    private static readonly SettingsOnCommandLine Nothing = new(null, null, null, null, null);

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("stbot-config-");
    private readonly Dictionary<string, string> environment = [];

    [Fact]
    public void Without_any_file_the_defaults_are_those_of_the_shipped_file()
    {
        var shipped = StBotConfiguration.Load(Nothing with { ConfigFile = ShippedSettings.Path }, Here());
        var bare = StBotConfiguration.Load(Nothing, Here());

        Assert.Equivalent(bare, shipped, strict: true);
    }

    [Fact]
    public void The_file_beats_the_default_the_environment_the_file_and_the_command_line_all()
    {
        var file = Write("""{ "Search": { "Top": 20 }, "Chat": { "RememberTurns": 2 }, "Index": { "Use": "lucene" } }""");
        environment["STBOT_SEARCH__TOP"] = "30";
        environment["stbot_Index__Use"] = "lucene";

        var options = StBotConfiguration.Load(Nothing with { ConfigFile = file, Index = "sqlite" }, Here());

        Assert.Equal((30, 2, "sqlite"), (options.Search.Top, options.Chat.RememberTurns, options.Index.Use));
    }

    [Theory]
    [InlineData("""{ "Search": { "Top": "many" } }""", "The setting Search:Top cannot be \"many\".")]
    [InlineData("""{ "Search": { "Top": 0 } }""", "Search:Top is 0; it must lie between 1 and 1000.")]
    [InlineData("""{ "Ask": { "Parallel": 65 } }""", "Ask:Parallel is 65; it must lie between 1 and 64.")]
    [InlineData("""{ "Index": { "Use": "sqllite" } }""", "the choices are auto, sqlite, lucene. Did you mean \"sqlite\"?")]
    [InlineData("""{ "Serve": { "Url": "http://192.0.2.1:80" } }""", "name a file of tokens with Serve:TokensFile")]
    [InlineData("{ \"Search\": {\n  \"Top\": 5,,\n} }", "is not valid JSON (line 2)")]
    [InlineData("[1]", "is not valid JSON")]
    [InlineData("""{ "Discord": { "Api": "https://discord.example.com" } }""", "Discord:Api is \"https://discord.example.com\". It must be https://discord.com/api/v10")]
    [InlineData("""{ "Discord": { "Token": "a", "TokenFile": "b" } }""", "Set one of them.")]
    [InlineData("""{ "Discord": { "Token": "Bot abc" } }""", "without the word Bot before it")]
    [InlineData("""{ "Discord": { "Guilds": "123, Team" } }""", "Discord:Guilds has \"Team\", which is no id")]
    [InlineData("""{ "Discord": { "Application": "Briefing" } }""", "Discord:Application has \"Briefing\", which is no id")]
    [InlineData("""{ "Discord": { "Parallel": 0 } }""", "Discord:Parallel is 0; it must lie between 1 and 64.")]
    [InlineData("""{ "Discord": { "Shards": -1 } }""", "Discord:Shards is -1; it must lie between 0 and 256.")]
    public void A_value_that_cannot_be_used_is_named_with_the_remedy(string json, string sentence)
    {
        var file = Write(json);

        var exception = Assert.Throws<ConfigurationException>(() => StBotConfiguration.Load(Nothing with { ConfigFile = file }, Here()));

        Assert.Contains(sentence, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_that_nothing_reads_are_found()
    {
        var file = Write("""{ "Search": { "Tip": 20, "Top": 5 }, "Colour": "blue" }""");

        Assert.Equal(["Colour", "Search:Tip"], StBotConfiguration.UnknownKeys(file));
    }

    [Fact]
    public void The_library_is_the_nearest_knowledge_folder_upward_and_its_data_lie_beside_it()
    {
        var knowledge = root.CreateSubdirectory("team/knowledge").FullName;
        var below = root.CreateSubdirectory("team/reports/2021").FullName;

        var location = LibraryLocation.Find(new StBotOptions(), Here() with { WorkingDirectory = below });

        Assert.Equal(new LibraryLocation(knowledge, Path.Combine(root.FullName, "team", "data")), location);
    }

    [Fact]
    public void Any_other_library_has_data_of_its_own_and_always_the_same()
    {
        root.CreateSubdirectory("knowledge");
        root.CreateSubdirectory("one");
        root.CreateSubdirectory("two");

        var one = Find("one");
        var again = Find(Path.Combine(root.FullName, "one") + Path.DirectorySeparatorChar);
        var two = Find("two");
        var usual = Find("knowledge");

        Assert.Equal(one.Data, again.Data);
        Assert.NotEqual(one.Data, two.Data);
        Assert.StartsWith(Path.Combine(root.FullName, "user", "stbot"), one.Data, StringComparison.Ordinal);
        Assert.Equal(Path.Combine(root.FullName, "data"), usual.Data);
    }

    [Fact]
    public void No_library_anywhere_is_told_with_the_way_out()
    {
        var nowhere = Here() with { WorkingDirectory = root.CreateSubdirectory("empty").FullName };

        var exception = Assert.Throws<ConfigurationException>(() => LibraryLocation.Find(new StBotOptions { Knowledge = { Folder = "missing" } }, nowhere));

        Assert.Contains("Check --knowledge", exception.Message, StringComparison.Ordinal);
    }

    public void Dispose() => root.Delete(recursive: true);

    private LibraryLocation Find(string folder) => LibraryLocation.Find(new StBotOptions { Knowledge = { Folder = folder } }, Here());

    private Surroundings Here() => new(
        TextReader.Null, TextWriter.Null, TextWriter.Null, false, false, root.FullName, Path.Combine(root.FullName, "program"), Path.Combine(root.FullName, "user"), environment, TimeProvider.System);

    private string Write(string json)
    {
        var path = Path.Combine(root.FullName, "settings.json");
        File.WriteAllText(path, json);
        return path;
    }
}
