using System.Text.RegularExpressions;

namespace StBriefingBot.Tests.Architecture;

public sealed partial class FileTests
{
    private const int Ceiling = 400;
    private const int HighestMedian = 60;

    [Fact]
    public void No_file_is_longer_than_the_ceiling()
    {
        var tooLong = Lengths().Where(file => file.Length > Ceiling).Select(file => $"{file.Path} has {file.Length} lines");

        Assert.Empty(tooLong);
    }

    [Fact]
    public void Most_files_of_the_source_fit_a_screen()
    {
        var lengths = Lengths().Where(file => file.Path.StartsWith("src/", StringComparison.Ordinal)).Select(file => file.Length).Order().ToList();

        Assert.InRange(lengths[lengths.Count / 2], 1, HighestMedian);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        var astray =
            from project in RepositoryFiles.Projects()
            from file in RepositoryFiles.In(project)
            let declared = RepositoryFiles.Lines(project, file).Select(line => Declaration().Match(line)).FirstOrDefault(match => match.Success)?.Groups["name"].Value
            let wanted = string.Join('.', file.Split('/').SkipLast(1).Prepend(project.Split('/')[^1]))
            where declared is not null && declared != wanted
            select $"{project}/{file} declares {declared}, not {wanted}";

        Assert.Empty(astray);
    }

    [Fact]
    public void A_name_says_what_a_thing_is_or_does()
    {
        var vague = AllFiles().Where(file => VagueName().IsMatch(file.Path));

        Assert.Empty(vague.Select(file => file.Path));
    }

    [Fact]
    public void Nothing_is_left_for_later_and_no_rule_is_silenced()
    {
        var left =
            from file in AllFiles()
            where !file.Path.EndsWith("/" + nameof(FileTests) + ".cs", StringComparison.Ordinal)
            from line in RepositoryFiles.Lines(file.Project, file.File)
            where LeftForLater().IsMatch(line)
            select $"{file.Path}: {line.Trim()}";

        Assert.Empty(left);
    }

    [Fact]
    public void No_folder_bears_a_name_that_breaks_a_common_type_for_its_siblings()
    {
        var breaking = AllFiles().Where(file => file.Path.Split('/').SkipLast(1).Any(part => part is "Console" or "Host" or "Index"));

        Assert.Empty(breaking.Select(file => file.Path));
    }

    private static IEnumerable<(string Path, int Length)> Lengths() => AllFiles().Select(file => (file.Path, RepositoryFiles.Lines(file.Project, file.File).Length));

    private static IEnumerable<(string Project, string File, string Path)> AllFiles() =>
        RepositoryFiles.Projects().SelectMany(project => RepositoryFiles.In(project).Select(file => (project, file, $"{project}/{file}")));

    [GeneratedRegex(@"^namespace (?<name>[\w.]+)")]
    private static partial Regex Declaration();

    [GeneratedRegex(@"(?:Util|Utils|Utilities|Utility|Helper|Helpers|Manager|Common|Constants|Misc)(?:/|\.cs$)")]
    private static partial Regex VagueName();

    [GeneratedRegex(@"\b(?:TODO|FIXME|HACK|NotImplementedException)\b|#pragma warning disable|Assert\.True\(true\)|Thread\.Sleep|\bTask\.Delay\(\d")]
    private static partial Regex LeftForLater();
}
