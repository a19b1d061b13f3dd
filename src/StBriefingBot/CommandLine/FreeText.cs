using System.CommandLine;
using System.CommandLine.Parsing;

namespace StBriefingBot.CommandLine;

/// <summary>An argument of any number of words, such as a question typed without quotation marks.</summary>
internal static class FreeText
{
    public static Argument<string[]> Argument(string name, string description)
    {
        var argument = new Argument<string[]>(name) { Description = description, Arity = ArgumentArity.ZeroOrMore };
        argument.Validators.Add(RejectUnknownOptions);
        return argument;
    }

    public static string Of(ParseResult arguments, Argument<string[]> argument) => string.Join(' ', arguments.GetValue(argument) ?? []).Trim();

    /// <summary>The parser takes an unknown option for a word; a person who typed <c>--jsn</c> wants to be told.</summary>
    private static void RejectUnknownOptions(ArgumentResult result)
    {
        if (result.Parent is not CommandResult parent)
        {
            return;
        }

        var known = parent.Command.Options.Concat(parent.Command.Parents.OfType<Command>().SelectMany(command => command.Options.Where(option => option.Recursive)))
            .Select(option => option.Name);
        foreach (var token in result.Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash).Select(token => token.Value).Where(LooksLikeOption))
        {
            result.AddError($"There is no option {token}.{DidYouMean.Sentence(token, known)} Put quotation marks around a text that begins with a dash and holds blanks.");
        }
    }

    private static bool LooksLikeOption(string token) =>
        token.Length > 1 && token[0] == '-' && (char.IsAsciiLetter(token[1]) || (token[1] == '-' && token.Length > 2)) && !token.Contains(' ', StringComparison.Ordinal);
}
