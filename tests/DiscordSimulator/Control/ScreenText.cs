using System.Text;
using DiscordSimulator.People;

namespace DiscordSimulator.Control;

/// <summary>Messages and windows as lines of text.</summary>
internal static class ScreenText
{
    public static string Of(SeenMessage message)
    {
        var text = new StringBuilder($"[{message.Id}] {message}{(message.IsEdited ? " (edited)" : "")}");

        foreach (var link in message.Previews)
        {
            text.Append($"\n    (Discord shows a preview of {link})");
        }

        if (message.NotifiesEveryone || message.NotifiedPeople.Count + message.NotifiedRoles.Count > 0)
        {
            text.Append($"\n    (notifies {string.Join(", ", message.NotifiedPeople.Concat(message.NotifiedRoles).Concat(message.NotifiesEveryone ? ["everyone"] : []))})");
        }

        if (message.Buttons.Count > 0)
        {
            text.Append($"\n    {string.Join(' ', message.Buttons.Select(button => button.IsDisabled ? $"({button.Label})" : $"[{button.Label}]"))}");
        }

        foreach (var select in message.Selects)
        {
            text.Append($"\n    menu {select.CustomId}: {string.Join(" | ", select.Options.Select(option => option.Label))}");
        }

        foreach (var file in message.Files)
        {
            text.Append($"\n    file {file}");
        }

        return message.ThreadId is null ? text.ToString() : text.Append($"\n    thread {message.ThreadId}").ToString();
    }

    public static string Of(Invocation invocation) => invocation.State == InvocationState.Suggestions
        ? $"Suggestions: {string.Join(" | ", invocation.Suggestions.Select(suggestion => $"{suggestion.Label} ({suggestion.Value})"))}"
        : $"A window opened: {invocation.Modal!["title"]}. Fill it in with: :submit FIELD=TEXT\n    fields: {string.Join(", ", ModalUse.Fields(invocation.Modal))}";
}
