using System.Globalization;

namespace DiscordSimulator.Validation;

/// <summary><c>allowed_mentions</c>: kinds to look for, or ids; not both for the same kind.</summary>
internal static class AllowedMentionsForm
{
    private const int MostIds = 100;
    private static readonly string[] Kinds = ["roles", "users", "everyone"];
    private static readonly string[] WithIds = ["users", "roles"];

    public static void Check(Form message)
    {
        if (message.Object("allowed_mentions") is not { } allowed)
        {
            return;
        }

        var parsed = allowed.Items("parse").Select(item => item?.ToString() ?? "").ToList();

        foreach (var kind in parsed.Where(kind => !Kinds.Contains(kind)))
        {
            allowed.Refuse("parse", "BASE_TYPE_CHOICES", $"Value \"{kind}\" must be one of ('{string.Join("', '", Kinds)}').");
        }

        foreach (var kind in WithIds)
        {
            CheckIds(allowed, kind, parsed.Contains(kind));
        }

        allowed.Flag("replied_user");
    }

    private static void CheckIds(Form allowed, string kind, bool isParsed)
    {
        var ids = allowed.Items(kind, max: MostIds).Select(item => item?.ToString() ?? "").ToList();

        if (ids.Exists(id => !ulong.TryParse(id, NumberStyles.None, CultureInfo.InvariantCulture, out _)))
        {
            allowed.Refuse(kind, "NUMBER_TYPE_COERCE", "A value is not snowflake.");
        }

        if (isParsed && ids.Count > 0)
        {
            allowed.Refuse("", "MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE", $"parse:[\"{kind}\"] and {kind}: [ids...] are mutually exclusive.");
        }
    }
}
