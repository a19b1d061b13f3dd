namespace DiscordSimulator.State;

/// <summary>Accounts, guilds, channels and messages. Touched under the simulation's lock only.</summary>
internal sealed class DiscordState(User bot, Snowflakes ids)
{
    private readonly Dictionary<ulong, User> users = new() { [bot.Id] = bot };
    private readonly Dictionary<ulong, Channel> channels = [];
    private readonly Dictionary<ulong, Message> messages = [];

    public User Bot { get; } = bot;

    public List<Guild> Guilds { get; } = [];

    /// <summary>People who let nobody write to them.</summary>
    public HashSet<ulong> RefusesDirect { get; } = [];

    /// <summary>When the bot last showed that it types, by channel.</summary>
    public Dictionary<ulong, DateTimeOffset> Typing { get; } = [];

    public IEnumerable<User> People => users.Values.Where(user => !user.IsBot);

    public IEnumerable<Message> Messages => messages.Values.OrderBy(message => message.Id);

    public User AddUser(string name, string locale)
    {
        var user = new User(ids.Next(), name, locale);
        users.Add(user.Id, user);
        return user;
    }

    public Channel Add(Channel channel)
    {
        channels.Add(channel.Id, channel);
        channel.Guild?.Channels.Add(channel);
        return channel;
    }

    public Message Add(Message message)
    {
        messages.Add(message.Id, message);
        message.Channel.LastMessageId = message.Id;
        return message;
    }

    public void Remove(Message message) => messages.Remove(message.Id);

    public User? FindUser(ulong id) => users.GetValueOrDefault(id);

    public Guild? FindGuild(ulong id) => Guilds.Find(guild => guild.Id == id);

    public Channel? FindChannel(ulong id) => channels.GetValueOrDefault(id);

    public Message? FindMessage(ulong id) => messages.GetValueOrDefault(id);

    /// <summary>The direct messages between a person and the bot, made when first wanted.</summary>
    public Channel DirectWith(User person) => channels.Values.FirstOrDefault(channel => channel.Recipient?.Id == person.Id)
        ?? Add(new Channel(ids.Next(), ChannelKind.Direct, $"direct messages with {person.Name}", recipient: person));
}
