using System.Text.Json.Nodes;

namespace StBriefingBot.Tests.DiscordSimulator;

public sealed class MessageValidationTests
{
    [Theory]
    [InlineData("""{"content":"hello"}""")]
    [InlineData("""{"content":"hello","allowed_mentions":{"parse":[]}}""")]
    [InlineData("""{"content":"hello","allowed_mentions":{"parse":["roles"],"users":["1"]}}""")]
    [InlineData("""{"content":null,"embeds":[{"title":"日米","description":"d","color":255,"timestamp":"2026-03-01T00:00:00Z","footer":{"text":"f"},"fields":[{"name":"n","value":"v","inline":true}]}]}""")]
    [InlineData("""{"embeds":[{"title":"t","url":"https://example.org/a","image":{"url":"attachment://a.png"}}]}""")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":2,"style":1,"label":"Why","custom_id":"why"},{"type":2,"style":5,"label":"Open","url":"https://example.org"}]}]}""")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":2,"style":2,"emoji":{"name":"👍"},"custom_id":"up"}]}]}""")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"One","value":"1"}]}]}]}""")]
    [InlineData("""{"content":"c","flags":4}""")]
    [InlineData("""{"flags":32768,"components":[{"type":17,"components":[{"type":10,"content":"text"}]}]}""")]
    public async Task A_good_message_is_sent(string message)
    {
        await using var bot = await SimulatedBot.StartAsync();

        var (status, body) = await PostAsync(bot, message);

        Assert.True(status == 200, body?.ToJsonString());
        Assert.Single(bot.Alice.Sees(bot.General));
    }

    [Theory]
    [InlineData("""{"content":5.5,"embeds":{}}""", "embeds", "LIST_TYPE_CONVERT")]
    [InlineData("""{"content":["a"]}""", "content", "STRING_TYPE_CONVERT")]
    [InlineData("""{"embeds":[{"title":"t","color":16777216}]}""", "embeds.0.color", "NUMBER_TYPE_MAX")]
    [InlineData("""{"embeds":[{"title":"t","url":"ftp://example.org"}]}""", "embeds.0.url", "URL_TYPE_INVALID_SCHEME")]
    [InlineData("""{"embeds":[{"title":"t","url":"not an address"}]}""", "embeds.0.url", "URL_TYPE_INVALID_URL")]
    [InlineData("""{"embeds":[{"fields":[{"name":"n"}]}]}""", "embeds.0.fields.0.value", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"embeds":[{"fields":[{"name":" ","value":"v"}]}]}""", "embeds.0.fields.0.name", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"embeds":[{"title":"t","timestamp":"yesterday"}]}""", "embeds.0.timestamp", "DATETIME_TYPE_PARSE")]
    [InlineData("""{"content":"c","flags":64}""", "flags", "MESSAGE_FLAGS_INVALID")]
    [InlineData("""{"content":"c","allowed_mentions":{"parse":["users"],"users":["1"]}}""", "allowed_mentions", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE")]
    [InlineData("""{"content":"c","allowed_mentions":{"parse":["channels"]}}""", "allowed_mentions.parse", "BASE_TYPE_CHOICES")]
    [InlineData("""{"content":"c","components":[{"type":2,"style":1,"label":"Why","custom_id":"why"}]}""", "components.0.type", "BASE_TYPE_CHOICES")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[]}]}""", "components.0.components", "BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":2,"style":1,"label":"A","custom_id":"a"},{"type":2,"style":1,"label":"B","custom_id":"a"}]}]}""", "components.0.components.1.custom_id", "COMPONENT_CUSTOM_ID_DUPLICATED")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":2,"style":1,"label":"A"}]}]}""", "components.0.components.0.custom_id", "BASE_TYPE_REQUIRED")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"a"}]}]}""", "components.0.components.0", "BUTTON_COMPONENT_LABEL_OR_EMOJI_REQUIRED")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":2,"style":5,"label":"A","url":"https://example.org","custom_id":"a"}]}]}""", "components.0.components.0", "BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":2,"style":1,"custom_id":"a","emoji":{"name":"thumbsup"}}]}]}""", "components.0.components.0.emoji.name", "COMPONENT_INVALID_EMOJI")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":3,"custom_id":"s","options":[]}]}]}""", "components.0.components.0.options", "BASE_TYPE_BAD_LENGTH")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"A","value":"1"},{"label":"B","value":"1"}]}]}]}""", "components.0.components.0.options", "SELECT_COMPONENT_OPTION_VALUE_DUPLICATED")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":3,"custom_id":"s","options":[{"label":"A","value":"1"}]},{"type":2,"style":1,"label":"B","custom_id":"b"}]}]}""", "components.0.components", "COMPONENT_LAYOUT_WIDTH_EXCEEDED")]
    [InlineData("""{"content":"c","components":[{"type":1,"components":[{"type":4,"custom_id":"s","style":1,"label":"L"}]}]}""", "components.0.components.0.type", "BASE_TYPE_CHOICES")]
    [InlineData("""{"content":"c","flags":32768,"components":[{"type":10,"content":"t"}]}""", "content", "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2")]
    [InlineData("""{"content":"c","message_reference":{"message_id":"1"}}""", "message_reference", "MESSAGE_REFERENCE_UNKNOWN_MESSAGE")]
    public async Task A_bad_message_is_refused_at_its_place(string message, string place, string code)
    {
        await using var bot = await SimulatedBot.StartAsync();

        var (status, body) = await PostAsync(bot, message);

        Assert.Equal(400, status);
        Assert.Equal(50035, body!["code"]!.GetValue<int>());
        Assert.Contains(code, CommandValidationTests.ErrorsAt(body, place));
        Assert.Empty(bot.Alice.Sees(bot.General));
    }

    [Theory]
    [InlineData("content", 2000)]
    [InlineData("title", 256)]
    [InlineData("description", 4096)]
    [InlineData("footer", 2048)]
    [InlineData("author", 256)]
    [InlineData("field name", 256)]
    [InlineData("field value", 1024)]
    [InlineData("label", 80)]
    [InlineData("custom id", 100)]
    [InlineData("option label", 100)]
    [InlineData("placeholder", 150)]
    public async Task A_text_may_be_as_long_as_its_limit_and_no_longer(string part, int limit)
    {
        await using var bot = await SimulatedBot.StartAsync();

        Assert.Equal(200, (await PostAsync(bot, With(part, new string('x', limit)))).Status);
        Assert.Equal(400, (await PostAsync(bot, With(part, new string('x', limit + 1)))).Status);
    }

    [Fact]
    public async Task All_embeds_together_have_a_limit_too()
    {
        await using var bot = await SimulatedBot.StartAsync();

        var (status, body) = await PostAsync(bot, $$"""{"embeds":[{"description":"{{new string('x', 3000)}}"},{"description":"{{new string('y', 3001)}}"}]}""");

        Assert.Equal(400, status);
        Assert.Contains("MAX_EMBED_SIZE_EXCEEDED", CommandValidationTests.ErrorsAt(body!, "embeds"));
    }

    [Theory]
    [InlineData("""{}""")]
    [InlineData("""{"content":"  "}""")]
    [InlineData("""{"embeds":[{}]}""")]
    [InlineData("""{"embeds":[{"color":7}]}""")]
    public async Task A_message_that_shows_nothing_is_refused(string message)
    {
        await using var bot = await SimulatedBot.StartAsync();

        Assert.Equal(50006, (await PostAsync(bot, message)).Body!["code"]!.GetValue<int>());
    }

    [Fact]
    public async Task Rows_buttons_and_options_have_their_numbers()
    {
        await using var bot = await SimulatedBot.StartAsync();

        Assert.Equal(200, (await PostAsync(bot, Rows(5, 5))).Status);
        Assert.Equal(400, (await PostAsync(bot, Rows(6, 1))).Status);
        Assert.Equal(400, (await PostAsync(bot, Rows(1, 6))).Status);
        Assert.Equal(200, (await PostAsync(bot, Options(25))).Status);
        Assert.Equal(400, (await PostAsync(bot, Options(26))).Status);
    }

    [Fact]
    public async Task What_is_no_JSON_or_of_another_type_is_refused()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var text = new StringContent("hello");

        var broken = await PostAsync(bot, """{"content":""");
        using var plain = await bot.Http.PostAsync(new Uri(bot.Discord.RestAddress, $"channels/{bot.General.Id}/messages"), text);

        Assert.Equal(50109, broken.Body!["code"]!.GetValue<int>());
        Assert.Equal(400, (int)plain.StatusCode);
    }

    private static Task<(int Status, JsonNode? Body)> PostAsync(SimulatedBot bot, string message)
    {
        bot.Time.Advance(TimeSpan.FromSeconds(6));
        return bot.SendAsync("POST", $"/channels/{bot.General.Id}/messages", message);
    }

    private static string With(string part, string text) => part switch
    {
        "content" => $$"""{"content":"{{text}}"}""",
        "title" or "description" => $$"""{"embeds":[{"{{part}}":"{{text}}"}]}""",
        "footer" => $$$"""{"embeds":[{"footer":{"text":"{{{text}}}"}}]}""",
        "author" => $$$"""{"embeds":[{"author":{"name":"{{{text}}}"}}]}""",
        "field name" => $$$"""{"embeds":[{"fields":[{"name":"{{{text}}}","value":"v"}]}]}""",
        "field value" => $$$"""{"embeds":[{"fields":[{"name":"n","value":"{{{text}}}"}]}]}""",
        "label" => Button($"\"label\":\"{text}\",\"custom_id\":\"a\""),
        "custom id" => Button($"\"label\":\"a\",\"custom_id\":\"{text}\""),
        "option label" => Select($"\"options\":[{{\"label\":\"{text}\",\"value\":\"1\"}}]"),
        _ => Select($"\"placeholder\":\"{text}\",\"options\":[{{\"label\":\"A\",\"value\":\"1\"}}]"),
    };

    private static string Button(string fields) => $$$"""{"content":"c","components":[{"type":1,"components":[{"type":2,"style":1,{{{fields}}}}]}]}""";

    private static string Select(string fields) => $$$"""{"content":"c","components":[{"type":1,"components":[{"type":3,"custom_id":"s",{{{fields}}}}]}]}""";

    private static string Rows(int rows, int buttons) => $$"""{"content":"c","components":[{{string.Join(',', Enumerable.Range(0, rows).Select(row =>
        $$"""{"type":1,"components":[{{string.Join(',', Enumerable.Range(0, buttons).Select(button => $$"""{"type":2,"style":1,"label":"L","custom_id":"{{row}}-{{button}}"}"""))}}]}"""))}}]}""";

    private static string Options(int count) =>
        Select($"\"options\":[{string.Join(',', Enumerable.Range(0, count).Select(number => $"{{\"label\":\"L{number}\",\"value\":\"{number}\"}}"))}]");
}
