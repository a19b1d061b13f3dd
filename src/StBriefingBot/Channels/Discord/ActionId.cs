using System.Text;
using StBriefingBot.Channels.Discord.Rendering;

namespace StBriefingBot.Channels.Discord;

/// <summary>What a button, select or form does when it is used.</summary>
internal enum ActionKind
{
    /// <summary>Gives the command.</summary>
    Do,

    /// <summary>Gives the command with what was picked as the value of an option.</summary>
    Pick,

    /// <summary>Opens a form that asks for the value of an option, and then gives the command.</summary>
    Ask,

    /// <summary>Shows a private answer to everybody.</summary>
    Share,

    /// <summary>Opens a thread at an answer.</summary>
    FollowUp,
}

/// <summary>The <c>custom_id</c> of a component: all that is needed to act on it, so that buttons work after a restart.</summary>
/// <param name="Command">The command, or empty where there is none.</param>
/// <param name="Option">The option that what is picked or written goes to; empty where there is none.</param>
/// <param name="Options">Options that are set.</param>
internal sealed record ActionId(ActionKind Kind, string Command, string Option, IReadOnlyDictionary<string, string> Options)
{
    private const char Between = '|';
    private const char Is = '=';

    private static readonly string[] Words = ["do", "pick", "ask", "share", "follow"];

    public static ActionId Do(string command, params (string Name, string Value)[] options) => new(ActionKind.Do, command, "", Set(options));

    public static ActionId Pick(string command, string option, params (string Name, string Value)[] options) => new(ActionKind.Pick, command, option, Set(options));

    public static ActionId Ask(string command, string option, params (string Name, string Value)[] options) => new(ActionKind.Ask, command, option, Set(options));

    public static ActionId Of(ActionKind kind, params (string Name, string Value)[] options) => new(kind, "", "", Set(options));

    /// <summary>Null for anything that we did not write.</summary>
    public static ActionId? Read(string? customId)
    {
        var parts = customId?.Split(Between) ?? [];
        var kind = parts.Length >= 3 ? Array.IndexOf(Words, parts[0]) : -1;
        if (kind < 0)
        {
            return null;
        }

        var options = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var part in parts.Skip(3))
        {
            var at = part.IndexOf(Is, StringComparison.Ordinal);
            if (at <= 0 || !options.TryAdd(part[..at], Uri.UnescapeDataString(part[(at + 1)..])))
            {
                return null;
            }
        }

        return new ActionId((ActionKind)kind, parts[1], parts[2], options);
    }

    /// <summary>The id as it is sent, or null when it is longer than Discord allows.</summary>
    public string? Written()
    {
        var id = new StringBuilder(Words[(int)Kind]).Append(Between).Append(Command).Append(Between).Append(Option);
        foreach (var (name, value) in Options)
        {
            id.Append(Between).Append(name).Append(Is).Append(Uri.EscapeDataString(value));
        }

        return id.Length <= DiscordLimits.CustomId ? id.ToString() : null;
    }

    private static Dictionary<string, string> Set((string Name, string Value)[] options) =>
        options.ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal);
}
