using StBriefingBot.CommandLine;
using StBriefingBot.Configuration;

namespace StBriefingBot.Tests.Configuration;

public sealed class ModelOptionsTests : IDisposable
{
    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("stbot-models-");
    private readonly Dictionary<string, string> environment = [];

    [Fact]
    public void A_model_is_set_up_by_variables_alone()
    {
        environment["STBOT_MODELS__MAIN__MODEL"] = "small";
        environment["STBOT_MODELS__MAIN__KEY"] = "secret";
        environment["STBOT_MODELS__SECOND__ENDPOINT"] = "http://127.0.0.1:9/v1";

        var options = Load(ShippedSettings.Path);

        Assert.Equal(("small", "secret", "https://api.openai.com/v1"), (options.Models["main"].Model, options.Models["main"].Key, options.Models["main"].Endpoint));
        Assert.Equal("http://127.0.0.1:9/v1", options.Models["second"].Endpoint);
        Assert.Equal(2, options.Models.Count);
    }

    [Theory]
    [InlineData("""{ "Composer": { "Use": "openai" } }""", "STBOT_MODELS__MAIN__MODEL=")]
    [InlineData("""{ "Composer": { "Model": "other" } }""", "there is no section Models:other. Known are main.")]
    [InlineData("""{ "Composer": { "Seconds": 0 } }""", "Composer:Seconds is 0; it must lie between 1 and 600.")]
    [InlineData("""{ "Models": { "main": { "Endpoint": "localhost:11434" } } }""", "which is not an http address")]
    [InlineData("""{ "Models": { "main": { "Key": "a", "KeyFile": "b" } } }""", "Set one of them.")]
    [InlineData("""{ "Models": { "main": { "Parallel": 0 } } }""", "Models:main:Parallel is 0")]
    [InlineData("""{ "Budget": { "TokensPerDay": -1 } }""", "Budget:TokensPerDay is -1")]
    [InlineData("""{ "Verifier": { "Judge": "strict" } }""", "Models:strict:Model names no model")]
    public void A_value_that_cannot_be_used_is_named_with_the_remedy(string json, string sentence)
    {
        var file = Write(json);

        Assert.Contains(sentence, Assert.Throws<ConfigurationException>(() => Load(file)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Settings_of_models_are_known_under_any_name()
    {
        var file = Write("""{ "Models": { "second": { "Model": "x", "Modle": "y" } } }""");

        Assert.Equal(["Models:second:Modle"], StBotConfiguration.UnknownKeys(file));
    }

    public void Dispose() => root.Delete(recursive: true);

    private string Write(string json)
    {
        var file = Path.Combine(root.FullName, "settings.json");
        File.WriteAllText(file, json);
        return file;
    }

    private StBotOptions Load(string file) => StBotConfiguration.Load(
        new SettingsOnCommandLine(null, null, file, null, null),
        new Surroundings(TextReader.Null, TextWriter.Null, TextWriter.Null, false, false, root.FullName, root.FullName, root.FullName, environment, TimeProvider.System));
}
