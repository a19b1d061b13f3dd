using System.Security.Cryptography;
using System.Text;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Commands;

namespace StBriefingBot.Channels.Web.SigningIn;

/// <summary>A person or program that may sign in with a secret.</summary>
/// <param name="Role">What it may do.</param>
/// <param name="Name">By what name commands and the audit know it.</param>
/// <param name="Hash">Of the secret; the secret itself is not held.</param>
internal sealed record AccessToken(Role Role, string Name, byte[] Hash)
{
    /// <summary>A secret that can be tried out is none: so many characters at least.</summary>
    public const int ShortestSecret = 20;

    public static byte[] HashOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    /// <summary>Compared in the same time whatever differs.</summary>
    public bool Fits(byte[] hash) => CryptographicOperations.FixedTimeEquals(Hash, hash);

    /// <summary>Reads a file of lines <c>ROLE NAME SECRET</c>; empty lines and such that begin with # count for nothing.</summary>
    /// <exception cref="ConfigurationException">The file cannot be read, or a line is wrong. The message names the line and never the secret.</exception>
    public static IReadOnlyList<AccessToken> ReadFile(string path)
    {
        string[] lines;
        try
        {
            lines = File.ReadAllLines(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ConfigurationException($"The file {path}, named by Serve:TokensFile, cannot be read: {exception.Message} Correct the path or the file's permissions.");
        }

        var tokens = lines.Select((line, i) => (Line: line.Trim(), Number: i + 1)).Where(each => each.Line.Length > 0 && each.Line[0] != '#').Select(each => Read(each.Line, each.Number, path)).ToList();
        var twice = tokens.GroupBy(token => token.Name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(group => group.Count() > 1);
        return twice is null ? tokens : throw new ConfigurationException($"The file {path}, named by Serve:TokensFile, names \"{twice.Key}\" twice; give each line a name of its own.");
    }

    private static AccessToken Read(string line, int number, string path)
    {
        var parts = line.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries);
        if (parts is not [var roleName, var name, var secret] || !Enum.TryParse<Role>(roleName, ignoreCase: true, out var role) || int.TryParse(roleName, out _))
        {
            throw Wrong("has not the form ROLE NAME SECRET, where ROLE is member, trainer or admin");
        }

        if (name.Length > 40 || !name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.'))
        {
            throw Wrong("has a name that is not made of letters, digits, hyphens, dots and underscores (40 at most)");
        }

        return secret.Length >= ShortestSecret ? new AccessToken(role, name, HashOf(secret)) : throw Wrong($"has a secret of fewer than {ShortestSecret} characters; `openssl rand -hex 24` makes a good one");

        ConfigurationException Wrong(string problem) => new($"Line {number} of the file {path}, named by Serve:TokensFile, {problem}.");
    }
}
