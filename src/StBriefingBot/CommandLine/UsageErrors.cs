using System.CommandLine;

namespace StBriefingBot.CommandLine;

/// <summary>Says what is wrong with a command line, what was probably meant, and where help is.</summary>
internal static class UsageErrors
{
    public static async Task<ExitCode> TellAsync(ParseResult parsed, TextWriter error)
    {
        var command = parsed.CommandResult.Command;
        var known = command.Subcommands.Select(sub => sub.Name)
            .Concat(command.Options.Concat(parsed.RootCommandResult.Command.Options.Where(option => option.Recursive)).Select(option => option.Name))
            .ToList();
        var unmatched = parsed.UnmatchedTokens;
        foreach (var message in parsed.Errors.Select(problem => problem.Message).Distinct())
        {
            var word = unmatched.FirstOrDefault(token => message.Contains($"'{token}'", StringComparison.Ordinal));
            await error.WriteLineAsync(message + (word is null ? "" : DidYouMean.Sentence(word, known)));
        }

        await error.WriteLineAsync($"See `{CommandPath(parsed)} --help`.");
        return ExitCode.Usage;
    }

    private static string CommandPath(ParseResult parsed)
    {
        var names = new List<string>();
        for (var result = parsed.CommandResult; result is not null; result = result.Parent as System.CommandLine.Parsing.CommandResult)
        {
            names.Insert(0, result.Command is RootCommand ? "stbot" : result.Command.Name);
        }

        return string.Join(' ', names);
    }
}
