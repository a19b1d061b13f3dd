namespace DiscordSimulator.State;

/// <summary>A server with its channels, roles and members.</summary>
public sealed class Guild
{
    internal Guild(ulong id, string name, string locale, Member bot)
    {
        Id = id;
        Name = name;
        Locale = locale;
        BotMember = bot;
    }

    public ulong Id { get; }

    public string Name { get; }

    /// <summary>The language of public posts.</summary>
    public string Locale { get; }

    public List<Role> Roles { get; } = [];

    public List<Member> Members { get; } = [];

    /// <summary>Channels and threads, in the order they were made.</summary>
    public List<Channel> Channels { get; } = [];

    internal Member BotMember { get; }

    public Channel Channel(string name) => Channels.Find(channel => channel.Name == name)
        ?? throw new KeyNotFoundException($"There is no channel named {name} in {Name}; there are {string.Join(", ", Channels.Select(channel => channel.Name))}.");

    internal Member? MemberOf(User user) => Members.Find(member => member.User.Id == user.Id);
}
