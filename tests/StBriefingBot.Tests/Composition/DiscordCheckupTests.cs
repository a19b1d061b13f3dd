using StBriefingBot.CommandLine;
using StBriefingBot.Tests.CommandLine;
using StBriefingBot.Tests.Discord;

namespace StBriefingBot.Tests.Composition;

/// <summary>What <c>stbot doctor</c> says of Discord.</summary>
public sealed class DiscordCheckupTests
{
    private const string Application = """{"id":"901","name":"Briefing","flags":0}""";
    private const string Guilds = """[{"id":"30","name":"Team"}]""";

    [Fact]
    public async Task Without_a_token_Discord_is_off_and_that_is_no_fault()
    {
        using var run = new CommandLineRun();

        var outcome = await run.RunAsync(["doctor"]);

        Assert.Contains("discord: No token is set, so Discord is off.", outcome.Out, StringComparison.Ordinal);
        Assert.Contains("STBOT_DISCORD__TOKEN", outcome.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_working_token_tells_whose_it_is_and_where_the_bot_is()
    {
        var told = await DoctorAsync(Application, Guilds);

        Assert.Contains("The token belongs to Briefing (901); the bot is in one server, Team.", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_token_is_broken_and_does_not_show()
    {
        await using var server = await ScriptedDiscord.StartAsync();
        server.Next("GET applications/@me", 401, """{"message":"401: Unauthorized","code":0}""");

        var told = await DoctorAsync(server);

        Assert.Equal(ExitCode.Failed, told.ExitCode);
        Assert.Contains("Discord refuses the token.", told.Out, StringComparison.Ordinal);
        Assert.Contains("Reset Token", told.Out, StringComparison.Ordinal);
        Assert.DoesNotContain("secret", told.Out + told.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_token_of_another_application_is_noticed()
    {
        var told = await DoctorAsync(Application, Guilds, ("STBOT_DISCORD__APPLICATION", "902"));

        Assert.Contains("The token belongs to the application Briefing (901), but Discord:Application says 902.", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_intent_is_noticed_only_where_it_is_needed()
    {
        var without = await DoctorAsync(Application, Guilds, ("STBOT_DISCORD__FREETHREADS", "true"));
        var with = await DoctorAsync("""{"id":"901","name":"Briefing","flags":524288}""", Guilds, ("STBOT_DISCORD__FREETHREADS", "true"));

        Assert.Contains("switch on Message Content Intent", without.Out, StringComparison.Ordinal);
        Assert.Contains("The token belongs to Briefing", with.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Commands_that_go_elsewhere_are_noticed()
    {
        var told = await DoctorAsync("""{"id":"901","name":"Briefing","interactions_endpoint_url":"https://example.com/discord"}""", Guilds);

        Assert.Contains("Interactions Endpoint URL", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_bot_that_is_in_no_server_or_not_in_a_listed_one_gets_its_invitation()
    {
        var nowhere = await DoctorAsync(Application, "[]");
        var elsewhere = await DoctorAsync(Application, Guilds, ("STBOT_DISCORD__GUILDS", "30,31"));

        Assert.Contains("The bot is in no server yet.", nowhere.Out, StringComparison.Ordinal);
        Assert.Contains("https://discord.com/oauth2/authorize?client_id=901&scope=bot+applications.commands&permissions=309237730304", nowhere.Out, StringComparison.Ordinal);
        Assert.Contains("The bot is not in the server 31", elsewhere.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_token_file_that_cannot_be_used_is_named()
    {
        using var run = new CommandLineRun();
        run.Write("two-words", "not a token");
        run.Environment["STBOT_DISCORD__TOKENFILE"] = "nowhere";
        var missing = await run.RunAsync(["doctor"]);
        run.Environment["STBOT_DISCORD__TOKENFILE"] = "two-words";
        var odd = await run.RunAsync(["doctor"]);

        Assert.Contains("named by Discord:TokenFile, cannot be read", missing.Out, StringComparison.Ordinal);
        Assert.Contains("does not hold a token and nothing else", odd.Out, StringComparison.Ordinal);
    }

    private static async Task<CommandLineRun.Outcome> DoctorAsync(string application, string guilds, params (string Name, string Value)[] settings)
    {
        await using var server = await ScriptedDiscord.StartAsync();
        server.Usually("GET applications/@me", application);
        server.Usually("GET users/@me/guilds", guilds);
        return await DoctorAsync(server, settings);
    }

    private static async Task<CommandLineRun.Outcome> DoctorAsync(ScriptedDiscord server, params (string Name, string Value)[] settings)
    {
        using var run = new CommandLineRun();
        run.Write("token", "secret\n");
        run.Environment["STBOT_DISCORD__TOKENFILE"] = "token";
        run.Environment["STBOT_DISCORD__API"] = server.Address + "/api/v10";
        foreach (var (name, value) in settings)
        {
            run.Environment[name] = value;
        }

        return await run.RunAsync(["doctor"]);
    }
}
