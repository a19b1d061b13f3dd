namespace DiscordSimulator.Validation;

/// <summary>The small picture on a button or an option: a Unicode emoji by itself, or a guild's own by its id.</summary>
internal static class EmojiForm
{
    private const int FirstSign = 0xA9;

    public static void Check(Form parent)
    {
        if (parent.Object("emoji") is not { } emoji || emoji.Snowflake("id") is not null)
        {
            return;
        }

        var name = emoji.Text("name", required: true) ?? "";

        if (name.Length > 0 && (name.All(sign => sign < FirstSign) || name.Any(char.IsLetter)))
        {
            emoji.Refuse("name", "COMPONENT_INVALID_EMOJI", "Invalid emoji");
        }
    }
}
