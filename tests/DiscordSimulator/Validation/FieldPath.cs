namespace DiscordSimulator.Validation;

/// <summary>Where in a body a field stands, such as <c>embeds</c>, 0, <c>title</c>.</summary>
internal sealed record FieldPath(FieldPath? Parent, string Name)
{
    public static FieldPath Root { get; } = new(null, "");

    public FieldPath this[string name] => new(this, name);

    public FieldPath this[int index] => new(this, index.ToString(System.Globalization.CultureInfo.InvariantCulture));

    public IEnumerable<string> Names => Parent is null ? [] : Parent.Names.Append(Name);
}
