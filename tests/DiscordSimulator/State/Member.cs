namespace DiscordSimulator.State;

/// <summary>A user in a guild.</summary>
public sealed record Member(User User, IReadOnlyList<Role> Roles, DateTimeOffset Joined)
{
    public Permissions Permissions => Roles.Aggregate(Permissions.None, (sum, role) => sum | role.Permissions);

    public bool May(Permissions wanted) => Permissions.HasFlag(Permissions.Administrator) || Permissions.HasFlag(wanted);
}
