namespace StBriefingBot.Core.Commands;

/// <summary>Who holds which role. Whoever is not named is a member.</summary>
/// <param name="admins">Ids of persons or of groups, as channels give them.</param>
/// <param name="trainers">The same, for trainers.</param>
public sealed class AccessPolicy(IEnumerable<string> admins, IEnumerable<string> trainers)
{
    private readonly HashSet<string> admins = Normal(admins);
    private readonly HashSet<string> trainers = Normal(trainers);

    /// <summary>The highest role the speaker holds.</summary>
    public Role RoleOf(Speaker speaker) => Holds(admins, speaker) ? Role.Admin : Holds(trainers, speaker) ? Role.Trainer : Role.Member;

    private static bool Holds(HashSet<string> named, Speaker speaker) => named.Contains(speaker.Id) || speaker.RoleIds.Any(named.Contains);

    private static HashSet<string> Normal(IEnumerable<string> ids) => ids.Select(id => id.Trim()).Where(id => id.Length > 0).ToHashSet(StringComparer.OrdinalIgnoreCase);
}
