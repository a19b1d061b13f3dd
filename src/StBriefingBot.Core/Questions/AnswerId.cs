using System.Security.Cryptography;
using System.Text;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Questions;

/// <summary>The name people give an answer when they talk about it, such as <c>SB-7F3K</c>.</summary>
public static class AnswerId
{
    public const int ShortestLength = 4;
    private const string Beginning = "SB-";

    // Crockford's base 32: nothing that can be misread.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The same question with the same answer has the same id in every channel, unless another answer took it before.</summary>
    public static string Of(AskRequest request, Answer answer) => Of(Fingerprint(request, answer), ShortestLength);

    /// <summary>A hash over what was asked and what was answered.</summary>
    public static byte[] Fingerprint(AskRequest request, Answer answer) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', request.Turns.Append(answer.Text))));

    /// <summary>The id of a length, up to 32 letters: longer ones begin with the shorter ones.</summary>
    public static string Of(ReadOnlySpan<byte> fingerprint, int length)
    {
        Span<char> id = stackalloc char[length];
        for (var i = 0; i < length; i++)
        {
            id[i] = Letters[fingerprint[i] % Letters.Length];
        }

        return Beginning + id.ToString();
    }

    /// <summary>The id as we write it, from what a person typed: <c>sb-7f3k</c>, <c>ＳＢ－７Ｆ３Ｋ</c>, <c>7F3K</c> behind the mark; letters that are misread are put right. Null when it is none.</summary>
    public static string? Read(string typed)
    {
        var text = TextFolding.Fold(typed).Trim().ToUpperInvariant();
        if (!text.StartsWith(Beginning, StringComparison.Ordinal) || text.Length < Beginning.Length + ShortestLength || text.Length > Beginning.Length + 32)
        {
            return null;
        }

        var letters = text[Beginning.Length..].Replace('O', '0').Replace('I', '1').Replace('L', '1');
        return letters.All(letter => Letters.Contains(letter, StringComparison.Ordinal)) ? Beginning + letters : null;
    }
}
