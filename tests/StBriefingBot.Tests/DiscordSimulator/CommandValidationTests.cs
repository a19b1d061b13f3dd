using System.Text.Json.Nodes;

namespace StBriefingBot.Tests.DiscordSimulator;

public sealed class CommandValidationTests
{
    [Theory]
    [InlineData("""{"name":"ask","description":"Asks"}""")]
    [InlineData("""{"name":"質問","description":"質問する"}""")]
    [InlineData("""{"name":"ask","description":"Asks","name_localizations":{"ja":"質問","en-GB":"ask"},"description_localizations":{"ja":"質問する"}}""")]
    [InlineData("""{"name":"Check this message","type":3}""")]
    [InlineData("""{"name":"Check this message","type":3,"name_localizations":{"ja":"出典を確認"}}""")]
    [InlineData("""{"name":"admin","description":"Admin","default_member_permissions":"32","contexts":[0],"integration_types":[0]}""")]
    [InlineData("""{"name":"quiz","description":"Quiz","options":[{"type":1,"name":"start","description":"Starts","options":[{"type":4,"name":"items","description":"How many","min_value":1,"max_value":20}]}]}""")]
    [InlineData("""{"name":"quiz","description":"Quiz","options":[{"type":2,"name":"bank","description":"Bank","options":[{"type":1,"name":"add","description":"Adds"}]}]}""")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":3,"name":"lang","description":"Language","choices":[{"name":"日本語","value":"ja"},{"name":"English","value":"en"}]}]}""")]
    public async Task A_good_command_is_registered(string command)
    {
        await using var bot = await SimulatedBot.StartAsync();

        var (status, body) = await PutAsync(bot, $"[{command}]");

        Assert.True(status == 200, body?.ToJsonString());
        Assert.Single(bot.Discord.Commands());
    }

    [Theory]
    [InlineData("""{"name":"Ask","description":"Asks"}""", "0.name", "APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"name":"ask me","description":"Asks"}""", "0.name", "APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"name":"abcdefghijklmnopqrstuvwxyzabcdefg","description":"Asks"}""", "0.name", "BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"name":"ask"}""", "0.description", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"name":"ask","description":"Asks","name_localizations":{"ja-JP":"質問"}}""", "0.name_localizations", "BASE_TYPE_CHOICES")]
    [InlineData("""{"name":"ask","description":"Asks","name_localizations":{"ja":"質問 する"}}""", "0.name_localizations.ja", "APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"name":"ask","description":"Asks","description_localizations":{"ja":""}}""", "0.description_localizations.ja", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"name":"Check","type":3,"description":"Not here"}""", "0.description", "APPLICATION_COMMAND_DESCRIPTION_UNEXPECTED")]
    [InlineData("""{"name":"ask","type":9,"description":"Asks"}""", "0.type", "BASE_TYPE_CHOICES")]
    [InlineData("""{"name":"ask","description":"Asks","contexts":[7]}""", "0.contexts", "BASE_TYPE_CHOICES")]
    [InlineData("""{"name":"ask","description":"Asks","contexts":[]}""", "0.contexts", "BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"name":"ask","description":"Asks","default_member_permissions":"admin"}""", "0.default_member_permissions", "NUMBER_TYPE_COERCE")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":3,"name":"a","description":"A"},{"type":3,"name":"b","description":"B","required":true}]}""", "0.options", "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":3,"name":"a","description":"A"},{"type":3,"name":"a","description":"B"}]}""", "0.options", "APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":1,"name":"a","description":"A"},{"type":3,"name":"b","description":"B"}]}""", "0.options", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":1,"name":"a","description":"A","options":[{"type":1,"name":"b","description":"B"}]}]}""", "0.options.0.options.0.type", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":3,"name":"Q","description":"A"}]}""", "0.options.0.name", "APPLICATION_COMMAND_INVALID_NAME")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"name":"q","description":"A"}]}""", "0.options.0.type", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":3,"name":"q","description":"A","max_length":7000}]}""", "0.options.0.max_length", "NUMBER_TYPE_MAX")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":3,"name":"q","description":"A","min_value":1}]}""", "0.options.0.min_value", "APPLICATION_COMMAND_OPTIONS_TYPE_INVALID")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":5,"name":"q","description":"A","autocomplete":true}]}""", "0.options.0.choices", "APPLICATION_COMMAND_OPTIONS_CHOICES_INVALID")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":3,"name":"q","description":"A","autocomplete":true,"choices":[{"name":"a","value":"a"}]}]}""", "0.options.0.autocomplete", "APPLICATION_COMMAND_OPTIONS_AUTOCOMPLETE_INVALID")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":3,"name":"q","description":"A","choices":[{"name":"a","value":7}]}]}""", "0.options.0.choices.0.value", "STRING_TYPE_CONVERT")]
    [InlineData("""{"name":"ask","description":"Asks","options":[{"type":4,"name":"q","description":"A","choices":[{"name":"a","value":"x"}]}]}""", "0.options.0.choices.0.value", "NUMBER_TYPE_COERCE")]
    public async Task A_bad_command_is_refused_at_its_place(string command, string place, string code)
    {
        await using var bot = await SimulatedBot.StartAsync();

        var (status, body) = await PutAsync(bot, $"[{command}]");

        Assert.Equal(400, status);
        Assert.Equal(50035, body!["code"]!.GetValue<int>());
        Assert.Contains(code, ErrorsAt(body, place));
        Assert.Empty(bot.Discord.Commands());
    }

    [Fact]
    public async Task Twenty_five_options_and_choices_pass_and_one_more_does_not()
    {
        await using var bot = await SimulatedBot.StartAsync();

        Assert.Equal(200, (await PutAsync(bot, WithOptions(25))).Status);
        Assert.Equal(400, (await PutAsync(bot, WithOptions(26))).Status);
        Assert.Equal(200, (await PutAsync(bot, WithChoices(25))).Status);
        Assert.Equal(400, (await PutAsync(bot, WithChoices(26))).Status);
    }

    [Fact]
    public async Task Eight_thousand_characters_are_the_most_and_the_longest_localisation_counts()
    {
        await using var bot = await SimulatedBot.StartAsync();

        // An option of these counts 2378 characters, so that three pass; long names in another language make three too many.
        Assert.Equal(200, (await PutAsync(bot, Heavy(3))).Status);
        var four = await PutAsync(bot, Heavy(4));
        var localised = await PutAsync(bot, Heavy(3).Replace("\"name\":\"n1", $"\"name_localizations\":{{\"ja\":\"{new string('x', 95)}\"}},\"name\":\"n1", StringComparison.Ordinal));

        Assert.Contains("APPLICATION_COMMAND_TOO_LARGE", ErrorsAt(four.Body!, "0"));
        Assert.Contains("APPLICATION_COMMAND_TOO_LARGE", ErrorsAt(localised.Body!, "0"));
    }

    [Fact]
    public async Task One_name_stands_once_and_a_hundred_commands_are_the_most()
    {
        await using var bot = await SimulatedBot.StartAsync();

        var twice = await PutAsync(bot, """[{"name":"ask","description":"A"},{"name":"ask","description":"B"}]""");
        var tooMany = await PutAsync(bot, Named('a')[..^1] + """,{"name":"one-more","description":"C"}]""");

        Assert.Equal(400, twice.Status);
        Assert.Contains("APPLICATION_COMMANDS_DUPLICATE_NAME", ErrorsAt(twice.Body!, "1.name"));
        Assert.Equal(30032, tooMany.Body!["code"]!.GetValue<int>());
    }

    [Fact]
    public async Task Two_hundred_new_commands_a_day_are_the_most()
    {
        await using var bot = await SimulatedBot.StartAsync();

        Assert.Equal(200, (await PutAsync(bot, Named('a'))).Status);
        Assert.Equal(200, (await PutAsync(bot, Named('b'))).Status);
        Assert.Equal(200, (await PutAsync(bot, Named('b'))).Status);
        Assert.Equal(30034, (await PutAsync(bot, Named('c'))).Body!["code"]!.GetValue<int>());
        bot.Time.Advance(TimeSpan.FromDays(1));
        Assert.Equal(200, (await PutAsync(bot, Named('c'))).Status);
    }

    [Fact]
    public async Task Single_commands_are_made_changed_and_removed()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var path = $"/applications/{bot.Discord.ApplicationId}/commands";

        var made = await bot.SendAsync("POST", path, """{"name":"ask","description":"Asks"}""");
        var again = await bot.SendAsync("POST", path, """{"name":"ask","description":"Asks again"}""");
        var changed = await bot.SendAsync("PATCH", $"{path}/{made.Body!["id"]}", """{"description":"Changed"}""");
        var refused = await bot.SendAsync("PATCH", $"{path}/{made.Body["id"]}", """{"description":""}""");
        var seen = await bot.SendAsync("GET", $"{path}/{made.Body["id"]}");
        var removed = await bot.SendAsync("DELETE", $"{path}/{made.Body["id"]}");
        var gone = await bot.SendAsync("GET", $"{path}/{made.Body["id"]}");

        Assert.Equal((201, 200, 200, 400), (made.Status, again.Status, changed.Status, refused.Status));
        Assert.Equal("Changed", seen.Body!["description"]!.ToString());
        Assert.Equal(204, removed.Status);
        Assert.Equal(10063, gone.Body!["code"]!.GetValue<int>());
    }

    [Fact]
    public async Task Registering_again_keeps_the_ids_of_what_stays()
    {
        await using var bot = await SimulatedBot.StartAsync();
        await bot.RegisterAskAsync();
        var before = bot.Discord.Commands()[0]!["id"]!.ToString();

        await bot.RegisterAsync("""[{"name":"help","description":"Helps"},{"name":"ask","description":"Asks differently"}]""");

        Assert.Equal(before, bot.Discord.Commands()[1]!["id"]!.ToString());
    }

    [Fact]
    public async Task A_guild_has_commands_of_its_own_and_only_the_bot_may_register_them()
    {
        await using var bot = await SimulatedBot.StartAsync();
        const string ask = """[{"name":"ask","description":"Asks"}]""";

        var inGuild = await bot.SendAsync("PUT", $"/applications/{bot.Discord.ApplicationId}/guilds/{bot.Discord.Guild.Id}/commands", ask);
        var elsewhere = await bot.SendAsync("PUT", $"/applications/{bot.Discord.ApplicationId}/guilds/1/commands", ask);
        var another = await bot.SendAsync("PUT", "/applications/1/commands", ask);

        Assert.Equal(200, inGuild.Status);
        Assert.Single(bot.Discord.Commands(bot.Discord.Guild));
        Assert.Empty(bot.Discord.Commands());
        Assert.Equal(403, elsewhere.Status);
        Assert.Equal(20012, another.Body!["code"]!.GetValue<int>());
    }

    /// <summary>The codes of the errors at a place such as <c>0.options.1.name</c>.</summary>
    internal static IReadOnlyList<string> ErrorsAt(JsonNode body, string place)
    {
        var at = place.Split('.').Aggregate(body["errors"], (node, name) => (node as JsonObject)?[name]);
        return (at?["_errors"] as JsonArray ?? []).Select(error => error!["code"]!.ToString()).ToList();
    }

    private static Task<(int Status, JsonNode? Body)> PutAsync(SimulatedBot bot, string commands)
    {
        // Registering is limited to five times in twenty seconds.
        bot.Time.Advance(TimeSpan.FromSeconds(21));
        return bot.SendAsync("PUT", $"/applications/{bot.Discord.ApplicationId}/commands", commands);
    }

    private static string Named(char first) => "[" + string.Join(',', Enumerable.Range(0, 100).Select(number => $$"""{"name":"{{first}}{{number}}","description":"C"}""")) + "]";

    private static string WithOptions(int count) =>
        $$"""[{"name":"ask","description":"Asks","options":[{{string.Join(',', Enumerable.Range(0, count).Select(number => $$"""{"type":3,"name":"o{{number}}","description":"O"}"""))}}]}]""";

    private static string WithChoices(int count) => $$"""[{"name":"ask","description":"Asks","options":[{"type":3,"name":"q","description":"Q","choices":[{{Choices(count, "v")}}]}]}]""";

    private static string Heavy(int options) =>
        $$"""[{"name":"ask","description":"Asks","options":[{{string.Join(',', Enumerable.Range(0, options).Select(number => $$"""{"type":3,"name":"o{{number}}","description":"O","choices":[{{Choices(25, new string('v', 90))}}]}"""))}}]}]""";

    private static string Choices(int count, string value) =>
        string.Join(',', Enumerable.Range(10, count).Select(number => $$"""{"name":"n{{number}}","value":"{{value}}{{number}}"}"""));
}
