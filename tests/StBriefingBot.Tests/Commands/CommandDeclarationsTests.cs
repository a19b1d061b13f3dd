using System.Text.RegularExpressions;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Tests.Commands.Training;

namespace StBriefingBot.Tests.Commands;

/// <summary>What the strictest channel demands of a declaration.</summary>
public sealed partial class CommandDeclarationsTests
{
    private static readonly List<CommandDeclaration> All = [.. new ChatBench(others: QuizBench.Every()).Commands.Declarations];

    [Fact]
    public void Names_fit_every_wire_and_the_English_label_is_the_name()
    {
        Assert.All(All, declaration =>
        {
            Assert.Matches(CommandName(), declaration.Name);
            Assert.Equal(declaration.Name, declaration.Label.English);
            Assert.All(declaration.Options, option => Assert.Matches(OptionName(), option.Name));
            Assert.All(declaration.Options.Select(option => option.Label).Append(declaration.Label), label => Assert.InRange(label.Japanese.Length, 1, 32));
        });
    }

    [Fact]
    public void No_two_commands_share_a_label()
    {
        Assert.Equal(All.Count, All.Select(declaration => declaration.Label.Japanese).Distinct().Count());
        Assert.All(All, declaration => Assert.Equal(declaration.Options.Count, declaration.Options.Select(option => option.Label.Japanese).Distinct().Count()));
    }

    [Fact]
    public void Descriptions_are_short_and_in_both_languages()
    {
        var lines = All.SelectMany(declaration => declaration.Options.Select(option => option.Description).Append(declaration.Description));

        Assert.All(lines.SelectMany(Both), line => Assert.InRange(line.Length, 1, 100));
        Assert.All(All.Select(declaration => declaration.Help).SelectMany(Both), help => Assert.InRange(help.Length, 10, 400));
    }

    [Fact]
    public void Required_options_come_first_and_choices_are_few()
    {
        Assert.All(All, declaration =>
        {
            Assert.Equal(declaration.Options, declaration.Options.OrderBy(option => option.Required ? 0 : 1));
            Assert.InRange(declaration.Options.Count, 0, 25);
            Assert.All(declaration.Options, option => Assert.Equal(option.Kind == OptionKind.Choice, option.Choices.Count is > 0 and <= 25));
        });
    }

    private static IEnumerable<string> Both(Bilingual text) => [text.English, text.Japanese];

    [GeneratedRegex("^[a-z0-9-]{1,32}$")]
    private static partial Regex CommandName();

    [GeneratedRegex("^[a-z0-9_]{1,32}$")]
    private static partial Regex OptionName();
}
