using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace DiscordSimulator.Validation;

/// <summary>
/// Reads the fields of a body and notes each one that is missing, of a wrong type or out of bounds. Unknown fields are passed over, as Discord does.
/// Lengths count UTF-16 units: the stricter of the readings of "characters", so that what passes here passes there.
/// </summary>
internal sealed class Form(JsonObject fields, FieldPath path, FormErrors errors)
{
    public JsonObject Fields => fields;

    public FormErrors Errors => errors;

    public static Form Of(JsonObject body) => new(body, FieldPath.Root, new FormErrors());

    public bool Has(string name) => fields[name] is not null;

    public void Refuse(string name, string code, string message) => errors.Add(name.Length == 0 ? path : path[name], code, message);

    public string? Text(string name, int min = 0, int max = int.MaxValue, bool required = false)
    {
        if (!Given(name, required))
        {
            return null;
        }

        if (fields[name] is not JsonValue value || value.GetValueKind() is not (JsonValueKind.String or JsonValueKind.Number))
        {
            Refuse(name, "STRING_TYPE_CONVERT", $"Could not interpret \"{fields[name]!.ToJsonString()}\" as string.");
            return null;
        }

        var text = value.ToString();
        var length = text.Trim().Length;

        if (required && length == 0)
        {
            Refuse(name, "BASE_TYPE_REQUIRED", "This field is required");
        }
        else if (length > max && min == 0)
        {
            Refuse(name, "BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length.");
        }
        else if (length > max || length < min)
        {
            Refuse(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length.");
        }

        return text;
    }

    public long? Integer(string name, long min = long.MinValue, long max = long.MaxValue, bool required = false)
    {
        if (!Given(name, required))
        {
            return null;
        }

        if (fields[name] is not JsonValue value || !long.TryParse(value.ToString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Refuse(name, "NUMBER_TYPE_COERCE", $"Value \"{fields[name]!.ToJsonString()}\" is not int.");
            return null;
        }

        if (number > max)
        {
            Refuse(name, "NUMBER_TYPE_MAX", $"int value should be less than or equal to {max}.");
        }

        if (number < min)
        {
            Refuse(name, "NUMBER_TYPE_MIN", $"int value should be greater than or equal to {min}.");
        }

        return number;
    }

    public bool? Flag(string name)
    {
        if (!Given(name, required: false))
        {
            return null;
        }

        if (fields[name]!.GetValueKind() is JsonValueKind.True or JsonValueKind.False)
        {
            return fields[name]!.GetValue<bool>();
        }

        Refuse(name, "BOOLEAN_TYPE_CONVERT", "Must be either true or false.");
        return null;
    }

    public ulong? Snowflake(string name, bool required = false)
    {
        if (!Given(name, required))
        {
            return null;
        }

        if (ulong.TryParse(fields[name]!.ToString(), NumberStyles.None, CultureInfo.InvariantCulture, out var id))
        {
            return id;
        }

        Refuse(name, "NUMBER_TYPE_COERCE", $"Value \"{fields[name]}\" is not snowflake.");
        return null;
    }

    public long? Choice(string name, IReadOnlyList<long> allowed, bool required = false)
    {
        if (Integer(name, required: required) is not { } value)
        {
            return null;
        }

        if (!allowed.Contains(value))
        {
            Refuse(name, "BASE_TYPE_CHOICES", $"Value must be one of ({string.Join(", ", allowed)}).");
        }

        return value;
    }

    public Form? Object(string name, bool required = false)
    {
        if (!Given(name, required))
        {
            return null;
        }

        if (fields[name] is JsonObject child)
        {
            return new Form(child, path[name], errors);
        }

        Refuse(name, "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
        return null;
    }

    public IReadOnlyList<Form> Objects(string name, int min = 0, int max = int.MaxValue, bool required = false)
    {
        var list = new List<Form>();
        var items = Items(name, min, max, required);

        for (var index = 0; index < items.Count; index++)
        {
            if (items[index] is JsonObject child)
            {
                list.Add(new Form(child, path[name][index], errors));
            }
            else
            {
                errors.Add(path[name][index], "DICT_TYPE_CONVERT", "Only dictionaries may be used in a DictType");
            }
        }

        return list;
    }

    public IReadOnlyList<JsonNode?> Items(string name, int min = 0, int max = int.MaxValue, bool required = false)
    {
        if (!Given(name, required))
        {
            return [];
        }

        if (fields[name] is not JsonArray array)
        {
            Refuse(name, "LIST_TYPE_CONVERT", "Only iterables may be used in a ListType");
            return [];
        }

        if (array.Count > max && min == 0)
        {
            Refuse(name, "BASE_TYPE_MAX_LENGTH", $"Must be {max} or fewer in length.");
        }
        else if (array.Count < min || array.Count > max)
        {
            Refuse(name, "BASE_TYPE_BAD_LENGTH", $"Must be between {min} and {max} in length.");
        }

        return [.. array];
    }

    private bool Given(string name, bool required)
    {
        if (Has(name))
        {
            return true;
        }

        if (required)
        {
            Refuse(name, "BASE_TYPE_REQUIRED", "This field is required");
        }

        return false;
    }
}
