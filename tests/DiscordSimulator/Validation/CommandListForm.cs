using System.Text.Json.Nodes;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Validation;

/// <summary>A whole set of commands that takes the place of another.</summary>
internal static class CommandListForm
{
    private const int MostSlash = 100;
    private const int MostOfAMenu = 15;

    public static FormErrors Check(JsonArray commands)
    {
        var errors = new FormErrors();

        for (var index = 0; index < commands.Count; index++)
        {
            if (commands[index] is JsonObject command)
            {
                CommandForm.Check(new Form(command, FieldPath.Root[index], errors));
            }
            else
            {
                errors.Add(FieldPath.Root[index], "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
            }
        }

        CheckNames(commands, errors);
        return errors;
    }

    /// <summary>How many commands of each type there may be.</summary>
    public static bool IsTooMany(IEnumerable<JsonObject> commands) =>
        commands.GroupBy(TypeOf).Any(group => group.Count() > (group.Key == CommandForm.Slash ? MostSlash : MostOfAMenu));

    public static int TypeOf(JsonObject command) => command["type"]?.WholeNumber() ?? CommandForm.Slash;

    /// <summary>A name is one command of each type.</summary>
    public static bool IsSame(JsonObject one, JsonObject other) => one["name"]!.ToString() == other["name"]!.ToString() && TypeOf(one) == TypeOf(other);

    private static void CheckNames(JsonArray commands, FormErrors errors)
    {
        var names = new HashSet<(string?, string?)>();

        for (var index = 0; index < commands.Count; index++)
        {
            if (commands[index] is JsonObject command && !names.Add((command["type"]?.ToString() ?? "1", command["name"]?.ToString())))
            {
                errors.Add(FieldPath.Root[index]["name"], "APPLICATION_COMMANDS_DUPLICATE_NAME", "Application command names must be unique");
            }
        }
    }
}
