using System.Globalization;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace DiscordSimulator.State;

/// <summary>Finds whom a text notifies: a mention must stand in the text, and <c>allowed_mentions</c> must let it through.</summary>
internal static partial class MentionReader
{
    private static readonly string[] Anyone = ["users", "roles", "everyone"];
    private static readonly string[] UsersOnly = ["users"];

    /// <param name="allowed">Null stands for the default, which is narrower for answers to interactions.</param>
    public static MentionList Read(DiscordState state, Channel channel, string content, JsonObject? allowed, bool answersInteraction, Message? replyTo, bool mayNameEveryone)
    {
        var parse = allowed is null ? (answersInteraction ? UsersOnly : Anyone) : Texts(allowed, "parse");
        var users = Ids(UserMention(), content)
            .Where(id => parse.Contains("users") || Texts(allowed, "users").Contains(id.ToString(CultureInfo.InvariantCulture)))
            .Select(state.FindUser).OfType<User>().ToList();
        var roles = Ids(RoleMention(), content)
            .Where(id => parse.Contains("roles") || Texts(allowed, "roles").Contains(id.ToString(CultureInfo.InvariantCulture)))
            .Select(id => channel.Guild?.Roles.Find(role => role.Id == id)).OfType<Role>().ToList();
        var notifiesReplied = replyTo is not null && (allowed is null ? !answersInteraction : allowed["replied_user"]?.GetValue<bool>() ?? false);

        if (notifiesReplied && users.TrueForAll(user => user.Id != replyTo!.Author.Id))
        {
            users.Add(replyTo!.Author);
        }

        return new MentionList(users, roles, mayNameEveryone && parse.Contains("everyone") && EveryoneMention().IsMatch(content));
    }

    private static IEnumerable<ulong> Ids(Regex pattern, string content) =>
        pattern.Matches(content).Select(match => ulong.Parse(match.Groups["id"].Value, CultureInfo.InvariantCulture)).Distinct();

    private static IReadOnlyList<string> Texts(JsonObject? from, string name) =>
        from?[name] is JsonArray values ? values.Select(value => value?.ToString() ?? "").ToList() : [];

    [GeneratedRegex("<@!?(?<id>[0-9]{1,19})>")]
    private static partial Regex UserMention();

    [GeneratedRegex("<@&(?<id>[0-9]{1,19})>")]
    private static partial Regex RoleMention();

    [GeneratedRegex("@(?:everyone|here)")]
    private static partial Regex EveryoneMention();
}
