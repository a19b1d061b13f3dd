using System.Security.Cryptography;
using System.Text;

namespace StBriefingBot.Core.Questions;

/// <summary>The name people give an answer when they talk about it, such as <c>SB-7F3K</c>.</summary>
public static class AnswerId
{
    private const int Length = 4;

    // Crockford's base 32: nothing that can be misread.
    private const string Letters = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>The same question with the same answer has the same id in every channel.</summary>
    public static string Of(AskRequest request, Answer answer)
    {
        var said = string.Join('\n', request.Turns.Append(answer.Text));
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(said));
        Span<char> id = stackalloc char[Length];
        for (var i = 0; i < Length; i++)
        {
            id[i] = Letters[hash[i] % Letters.Length];
        }

        return "SB-" + id.ToString();
    }
}
