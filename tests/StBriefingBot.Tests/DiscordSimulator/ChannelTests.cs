using DiscordSimulator.State;

namespace StBriefingBot.Tests.DiscordSimulator;

public sealed class ChannelTests
{
    private const string Hello = """{"content":"hello"}""";

    [Fact]
    public async Task A_bot_writes_changes_and_deletes_its_messages_and_no_others()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var hers = bot.Alice.Post(bot.General, "mine");
        var his = (await bot.SendAsync("POST", Messages(bot), Hello)).Body!["id"]!;

        var changed = await bot.SendAsync("PATCH", $"{Messages(bot)}/{his}", """{"content":"changed"}""");
        var notMine = await bot.SendAsync("PATCH", $"{Messages(bot)}/{hers.Id}", Hello);
        var notDeleted = await bot.SendAsync("DELETE", $"{Messages(bot)}/{hers.Id}");
        var seen = bot.Alice.Sees(bot.General);
        var deleted = await bot.SendAsync("DELETE", $"{Messages(bot)}/{his}");

        Assert.Equal((200, 403, 403, 204), (changed.Status, notMine.Status, notDeleted.Status, deleted.Status));
        Assert.Equal(["mine", "changed"], seen.Select(message => message.Content));
        Assert.Equal(["mine"], bot.Alice.Sees(bot.General).Select(message => message.Content));
    }

    [Fact]
    public async Task Where_it_may_not_look_or_write_the_bot_is_told_so()
    {
        await using var bot = await SimulatedBot.StartAsync();

        bot.Discord.Deny(bot.General, Permissions.SendMessages);
        var cannotWrite = await bot.SendAsync("POST", Messages(bot), Hello);
        bot.Discord.Deny(bot.General, Permissions.ViewChannel);
        var cannotSee = await bot.SendAsync("POST", Messages(bot), Hello);
        var unknown = await bot.SendAsync("POST", "/channels/1/messages", Hello);

        Assert.Equal((403, 50013), (cannotWrite.Status, cannotWrite.Body!["code"]!.GetValue<int>()));
        Assert.Equal((403, 50001), (cannotSee.Status, cannotSee.Body!["code"]!.GetValue<int>()));
        Assert.Equal((404, 10003), (unknown.Status, unknown.Body!["code"]!.GetValue<int>()));
    }

    [Fact]
    public async Task A_message_gets_one_thread_with_its_own_id()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var posted = bot.Alice.Post(bot.General, "Let us talk.");
        var path = $"{Messages(bot)}/{posted.Id}/threads";

        var nameless = await bot.SendAsync("POST", path, """{"name":""}""");
        var started = await bot.SendAsync("POST", path, """{"name":"Follow-up","auto_archive_duration":60}""");
        var again = await bot.SendAsync("POST", path, """{"name":"Again"}""");
        var thread = bot.Discord.FindChannel(posted.Id)!;
        await bot.SendAsync("POST", $"/channels/{thread.Id}/messages", Hello);

        Assert.Equal((400, 201), (nameless.Status, started.Status));
        Assert.Equal(160004, again.Body!["code"]!.GetValue<int>());
        Assert.Equal(("Follow-up", ChannelKind.PublicThread), (thread.Name, thread.Kind));
        Assert.Equal(["hello"], bot.Alice.Sees(thread).Select(message => message.Content));
        Assert.Equal(posted.Id, bot.Alice.Sees(bot.General)[0].ThreadId);
    }

    [Fact]
    public async Task A_file_is_part_of_a_message()
    {
        await using var bot = await SimulatedBot.StartAsync();
        using var form = new MultipartFormDataContent
        {
            { new StringContent("""{"content":"The brief."}"""), "payload_json" },
            { new ByteArrayContent([1, 2, 3]), "files[0]", "brief.md" },
        };

        using var response = await bot.Http.PostAsync(new Uri(bot.Discord.RestAddress, $"channels/{bot.General.Id}/messages"), form);
        var seen = Assert.Single(bot.Alice.Sees(bot.General));

        Assert.Equal(200, (int)response.StatusCode);
        Assert.Equal(("The brief.", "brief.md"), (seen.Content, Assert.Single(seen.Files)));
    }

    [Fact]
    public async Task An_edit_suppresses_previews_and_passes_over_other_flags()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var sent = (await bot.SendAsync("POST", Messages(bot), Hello)).Body!["id"]!;

        var edited = await bot.SendAsync("PATCH", $"{Messages(bot)}/{sent}", """{"content":"https://example.org/a","flags":68}""");
        var seen = bot.Alice.Sees(bot.General)[0];

        Assert.Equal(4, edited.Body!["flags"]!.GetValue<int>());
        Assert.Equal((false, 0, 1), (seen.IsEphemeral, seen.Previews.Count, seen.Links.Count));
    }

    [Fact]
    public async Task Numbers_may_come_as_text()
    {
        await using var bot = await SimulatedBot.StartAsync();

        var sent = await bot.SendAsync("POST", Messages(bot), """{"content":"hello","flags":"4"}""");

        Assert.Equal(4, sent.Body!["flags"]!.GetValue<int>());
    }

    [Theory]
    [InlineData("""{"name":"t","auto_archive_duration":61}""")]
    [InlineData("""{"name":"t","type":5}""")]
    public async Task A_thread_with_odd_settings_is_refused(string thread)
    {
        await using var bot = await SimulatedBot.StartAsync();

        Assert.Equal(400, (await bot.SendAsync("POST", $"/channels/{bot.General.Id}/threads", thread)).Status);
        Assert.Equal(201, (await bot.SendAsync("POST", $"/channels/{bot.General.Id}/threads", """{"name":"t","type":11}""")).Status);
    }

    [Fact]
    public async Task Threads_have_a_permission_of_their_own()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var posted = bot.Alice.Post(bot.General, "Let us talk.");
        await bot.SendAsync("POST", $"{Messages(bot)}/{posted.Id}/threads", """{"name":"Follow-up"}""");

        bot.Discord.Deny(bot.General, Permissions.SendMessagesInThreads | Permissions.CreatePublicThreads);
        var inThread = await bot.SendAsync("POST", $"/channels/{posted.Id}/messages", Hello);
        var inChannel = await bot.SendAsync("POST", Messages(bot), Hello);
        var another = await bot.SendAsync("POST", $"{Messages(bot)}/{inChannel.Body!["id"]}/threads", """{"name":"Another"}""");

        Assert.Equal((403, 200, 403), (inThread.Status, inChannel.Status, another.Status));
    }

    [Fact]
    public async Task Direct_messages_open_once_for_each_person_unless_they_are_closed()
    {
        await using var bot = await SimulatedBot.StartAsync();
        var body = $$"""{"recipient_id":"{{bot.Alice.User.Id}}"}""";

        var first = await bot.SendAsync("POST", "/users/@me/channels", body);
        var second = await bot.SendAsync("POST", "/users/@me/channels", body);
        var path = $"/channels/{first.Body!["id"]}/messages";
        var sent = await bot.SendAsync("POST", path, Hello);
        bot.Alice.CloseDirectMessages();
        var refused = await bot.SendAsync("POST", path, Hello);

        Assert.Equal(first.Body["id"]!.ToString(), second.Body!["id"]!.ToString());
        Assert.Equal(200, sent.Status);
        Assert.Equal(50007, refused.Body!["code"]!.GetValue<int>());
        Assert.Equal(["hello"], bot.Alice.Sees(bot.Alice.DirectMessages).Select(message => message.Content));
    }

    [Fact]
    public async Task Typing_shows()
    {
        await using var bot = await SimulatedBot.StartAsync();

        await bot.SendAsync("POST", $"/channels/{bot.General.Id}/typing");

        Assert.Equal(bot.Time.GetUtcNow(), bot.Discord.TypingIn(bot.General));
    }

    [Fact]
    public async Task The_same_nonce_is_the_same_message()
    {
        await using var bot = await SimulatedBot.StartAsync();
        const string once = """{"content":"once","nonce":"n-1","enforce_nonce":true}""";

        var first = await bot.SendAsync("POST", Messages(bot), once);
        var second = await bot.SendAsync("POST", Messages(bot), once);

        Assert.Equal(first.Body!["id"]!.ToString(), second.Body!["id"]!.ToString());
        Assert.Single(bot.Alice.Sees(bot.General));
    }

    [Theory]
    [InlineData("""{"content":"<@ID> and @everyone see https://example.org/a and <https://example.org/b>"}""", true, true, "https://example.org/a")]
    [InlineData("""{"content":"<@ID> and @everyone see https://example.org/a","allowed_mentions":{"parse":[]},"flags":4}""", false, false, null)]
    [InlineData("""{"content":"<@ID> `https://example.org/a`","allowed_mentions":{"users":["ID"]}}""", true, false, null)]
    public async Task Whom_a_message_notifies_and_what_it_previews_can_be_seen(string message, bool notifies, bool everyone, string? preview)
    {
        await using var bot = await SimulatedBot.StartAsync();
        var admin = bot.Discord.Person("ada");

        await bot.SendAsync("POST", Messages(bot), message.Replace("ID", $"{bot.Alice.User.Id}", StringComparison.Ordinal));
        var seen = bot.Alice.Sees(bot.General)[0];

        // The bot's role does not let it name everyone, an admin's does.
        Assert.Equal(notifies ? ["alice"] : [], seen.NotifiedPeople);
        Assert.False(seen.NotifiesEveryone);
        Assert.Equal(everyone, admin.Post(bot.General, everyone ? "@everyone" : "nobody").NotifiesEveryone);
        Assert.Equal(preview is null ? [] : [preview], seen.Previews);
        Assert.Contains("https://example.org/a", seen.Links.DefaultIfEmpty("https://example.org/a"));
    }

    private static string Messages(SimulatedBot bot) => $"/channels/{bot.General.Id}/messages";
}
