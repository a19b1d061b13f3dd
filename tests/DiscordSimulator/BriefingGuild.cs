using DiscordSimulator.State;

namespace DiscordSimulator;

/// <summary>The place everything happens in: a guild with two channels, two roles, and people with different rights and languages.</summary>
internal static class BriefingGuild
{
    public static Guild Found(Simulation simulation)
    {
        var state = simulation.State;
        var id = simulation.Ids.Next();
        var everyone = new Role(id, "@everyone", Permissions.Ordinary);
        var trainers = new Role(simulation.Ids.Next(), "Trainers", Permissions.None);
        var admins = new Role(simulation.Ids.Next(), "Admins", Permissions.ManageGuild | Permissions.ManageMessages | Permissions.MentionEveryone);
        var now = simulation.Now;
        var guild = new Guild(id, "Briefing room", "en-US", new Member(state.Bot, [everyone], now));

        guild.Roles.AddRange([everyone, trainers, admins]);
        guild.Members.Add(new Member(state.AddUser("ada", "en-US"), [everyone, admins], now));
        guild.Members.Add(new Member(state.AddUser("tina", "en-GB"), [everyone, trainers], now));
        guild.Members.Add(new Member(state.AddUser("alice", "en-US"), [everyone], now));
        guild.Members.Add(new Member(state.AddUser("kenji", "ja"), [everyone], now));
        guild.Members.Add(guild.BotMember);
        state.Guilds.Add(guild);

        foreach (var name in new[] { "general", "briefings" })
        {
            state.Add(new Channel(simulation.Ids.Next(), ChannelKind.Text, name, guild));
        }

        return guild;
    }
}
