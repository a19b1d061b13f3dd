using System.Text.RegularExpressions;

namespace StBriefingBot.Tests.Architecture;

public sealed partial class CoreLayersTests
{
    private const string Core = "src/StBriefingBot.Core";

    /// <summary>From top to bottom: a folder may use those behind it, never those before it.</summary>
    private static readonly string[] Layers =
        ["Commands", "Administration", "Briefs", "Quizzes", "Questions", "Knowledge", "Citations", "Answers", "Retrieval", "Language"];

    [Fact]
    public void Every_folder_of_Core_has_its_place_in_the_order()
    {
        var unplaced = RepositoryFiles.In(Core).Where(file => !Layers.Contains(file.Split('/')[0], StringComparer.Ordinal));

        Assert.Empty(unplaced);
    }

    [Fact]
    public void A_folder_of_Core_never_uses_one_above_it()
    {
        var upward =
            from file in RepositoryFiles.In(Core)
            from line in RepositoryFiles.Lines(Core, file)
            from Match use in Mention().Matches(line)
            where Array.IndexOf(Layers, use.Groups["folder"].Value) is >= 0 and var used && used < Array.IndexOf(Layers, file.Split('/')[0])
            select $"{file} uses {use.Groups["folder"].Value}";

        Assert.Empty(upward.Distinct());
    }

    /// <summary>In a using, or written out in the middle of the code.</summary>
    [GeneratedRegex(@"\bStBriefingBot\.Core\.(?<folder>\w+)")]
    private static partial Regex Mention();
}
