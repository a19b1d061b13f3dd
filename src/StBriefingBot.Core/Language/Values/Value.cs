namespace StBriefingBot.Core.Language.Values;

public enum ValueKind
{
    /// <summary>A year, month, day or any part of a date.</summary>
    Date,

    /// <summary>Ten years named together, "the 1980s" or "the early 2030s".</summary>
    Decade,

    /// <summary>A number, with its unit where it has one: money, percent, duration, count.</summary>
    Quantity,

    /// <summary>A place in a series: 14th, 第14回.</summary>
    Ordinal,
}

/// <summary>How a quantity is limited: "up to 6 million" is not "6 million".</summary>
public enum Bound
{
    Exact,
    About,
    AtLeast,
    AtMost,
    MoreThan,
    LessThan,

    /// <summary>"Over three years": for as long, or longer; the words do not tell.</summary>
    Over,
}

/// <summary>The parts of a date that a text states; "2 May" has no year.</summary>
public readonly record struct DateParts(int? Year, int? Month, int? Day)
{
    /// <summary>True when every part that <paramref name="other"/> states stands here with the same value.</summary>
    public bool States(DateParts other) => Same(other.Year, Year) && Same(other.Month, Month) && Same(other.Day, Day);

    /// <summary>True when no part stated by both differs.</summary>
    public bool CompatibleWith(DateParts other) => Compatible(Year, other.Year) && Compatible(Month, other.Month) && Compatible(Day, other.Day);

    private static bool Same(int? asked, int? stated) => asked is null || asked == stated;

    private static bool Compatible(int? left, int? right) => left is null || right is null || left == right;
}

/// <summary>A value read from a text, comparable across notations and languages: "$6 million", "six million dollars" and 600万ドル are equal.</summary>
/// <param name="Kind">What sort of value.</param>
/// <param name="Span">Where it stands in the text.</param>
/// <param name="Number">The quantity in base units (months for years, days for weeks), the ordinal, or the decade's first year; 0 for dates.</param>
/// <param name="Unit">A <see cref="Units"/> name; empty where there is none, or <c>early</c>, <c>mid</c>, <c>late</c> for a part of a decade.</param>
/// <param name="Date">The parts of a date; empty for other kinds.</param>
/// <param name="Bound">How a quantity is limited.</param>
public sealed record Value(ValueKind Kind, TextSpan Span, decimal Number, string Unit, DateParts Date, Bound Bound = Bound.Exact)
{
    /// <summary>True when a text that states this value also states <paramref name="claimed"/>: never with more detail than this one has.</summary>
    public bool Supports(Value claimed) => (Kind, claimed.Kind) switch
    {
        (ValueKind.Date, ValueKind.Date) => Date.States(claimed.Date),
        (ValueKind.Decade, ValueKind.Decade) => Number == claimed.Number && (claimed.Unit.Length == 0 || claimed.Unit == Unit),
        (ValueKind.Date, ValueKind.Decade) => Date.Year is { } year && year - (year % 10) == claimed.Number && (claimed.Unit.Length == 0 || claimed.Unit == PartOfDecade(year)),
        (ValueKind.Ordinal, ValueKind.Ordinal) => Number == claimed.Number,

        // 第9条 is Article 9.
        (ValueKind.Ordinal, ValueKind.Quantity) or (ValueKind.Quantity, ValueKind.Ordinal) => Number == claimed.Number && Unit.Length == 0 && claimed.Unit.Length == 0,
        (ValueKind.Quantity, ValueKind.Quantity) when Unit == Units.Percent && claimed.Unit == Units.Percent => Math.Round(Number, 1) == Math.Round(claimed.Number, 1),
        (ValueKind.Quantity, ValueKind.Quantity) => (Number == claimed.Number && (claimed.Unit.Length == 0 || Unit.Length == 0 || claimed.Unit == Unit)) || (Unit != claimed.Unit && Units.AreEqual(Number, Unit, claimed.Number, claimed.Unit)),
        _ => false,
    };

    /// <summary>1980 to 1983 are the early, 1984 to 1986 the mid, 1987 to 1989 the late 1980s.</summary>
    private static string PartOfDecade(int year) => (year % 10) switch { < 4 => "early", < 7 => "mid", _ => "late" };

    /// <summary>True when both answer the same question, so that one can contradict the other: two dates, two sums of money, two ordinals.</summary>
    public bool Comparable(Value other) => (Kind, other.Kind) switch
    {
        (ValueKind.Date or ValueKind.Decade, ValueKind.Date or ValueKind.Decade) => true,
        (ValueKind.Ordinal, ValueKind.Ordinal) => true,
        (ValueKind.Quantity, ValueKind.Quantity) => Unit == other.Unit || (Unit.Length == 0 && Units.IsCount(other.Unit)) || (other.Unit.Length == 0 && Units.IsCount(Unit))
            || (Units.IsCurrency(Unit) && Units.IsCurrency(other.Unit)) || (Units.IsDuration(Unit) && Units.IsDuration(other.Unit)),
        _ => false,
    };

    /// <summary>True when the bounds agree: about and exact count as one, all others must be the same.</summary>
    public bool BoundAgrees(Value claimed) =>
        Softened(Bound) == Softened(claimed.Bound) || (Bound == Bound.Over && MayBeOver(claimed.Bound)) || (claimed.Bound == Bound.Over && MayBeOver(Bound));

    private static bool MayBeOver(Bound bound) => bound is Bound.Exact or Bound.About or Bound.MoreThan;

    private static Bound Softened(Bound bound) => bound == Bound.About ? Bound.Exact : bound;
}
