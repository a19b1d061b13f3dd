namespace DiscordSimulator.State;

/// <summary>Whom a message notifies.</summary>
internal sealed record MentionList(IReadOnlyList<User> Users, IReadOnlyList<Role> Roles, bool Everyone)
{
    public static MentionList None { get; } = new([], [], false);

    public bool Includes(User user) => Users.Any(mentioned => mentioned.Id == user.Id);
}
