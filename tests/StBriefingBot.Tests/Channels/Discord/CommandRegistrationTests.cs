using StBriefingBot.Channels.Discord;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Tests.Channels.Discord;

public sealed class CommandRegistrationTests
{
    private static readonly IReadOnlyList<ApplicationCommand> Commands = CommandRegistration.Global(Declared.All, servers: true, directMessages: true);

    [Fact]
    public void Names_and_descriptions_come_in_both_languages()
    {
        var ask = Commands.Single(command => command.Name == "ask");

        Assert.Equal("質問", ask.NameLocalizations!["ja"]);
        Assert.Equal(("ask", "ask"), (ask.NameLocalizations["en-US"], ask.NameLocalizations["en-GB"]));
        Assert.Equal("ライブラリーに質問します", ask.DescriptionLocalizations!["ja"]);
        Assert.Equal("質問文", ask.Options![0].NameLocalizations!["ja"]);
    }

    [Fact]
    public void Options_have_the_kind_limits_and_choices_declared()
    {
        var options = Commands.Single(command => command.Name == "ask").Options!.ToDictionary(option => option.Name);

        Assert.Equal((3, true, 2000), (options["question"].Type, options["question"].Required, options["question"].MaxLength));
        Assert.True(options["source"].Autocomplete);
        Assert.Equal((5, null), (options["private"].Type, options["private"].MaxLength));
        Assert.Equal(["en", "ja"], options["language"].Choices!.Select(choice => choice.Value));
        Assert.Equal("日本語", options["language"].Choices![1].NameLocalizations!["ja"]);
    }

    [Fact]
    public void A_command_on_messages_is_one_more_command_without_description()
    {
        var onMessage = Commands.Single(command => command.Type == ApplicationCommandType.OnMessage);

        Assert.Equal(("Check this message", "", "出典を確認"), (onMessage.Name, onMessage.Description, onMessage.NameLocalizations!["ja"]));
        Assert.Null(onMessage.Options);
    }

    [Fact]
    public void Admins_commands_are_hidden_from_others_by_default()
    {
        Assert.Equal("32", Commands.Single(command => command.Name == "reindex").DefaultMemberPermissions);
        Assert.Null(Commands.Single(command => command.Name == "ask").DefaultMemberPermissions);
    }

    [Fact]
    public void Where_servers_are_listed_the_rest_of_the_world_gets_direct_messages_only()
    {
        var global = CommandRegistration.Global(Declared.All, servers: false, directMessages: true);

        Assert.All(global, command => Assert.Equal([1], command.Contexts!));
        Assert.All(CommandRegistration.ForGuild(Declared.All), command => Assert.Null(command.Contexts));
        Assert.Empty(CommandRegistration.Global(Declared.All, servers: false, directMessages: false));
    }
}
