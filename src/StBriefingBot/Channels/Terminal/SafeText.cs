using System.Text;

namespace StBriefingBot.Channels.Terminal;

/// <summary>Takes out of a text what could steer a terminal or turn its order around; sources and questions are data, not commands.</summary>
internal static class SafeText
{
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var letter in text)
        {
            if (letter is '\t' or '\n' or '\r')
            {
                safe.Append(' ');
            }
            else if (!char.IsControl(letter) && !TurnsDirection(letter))
            {
                safe.Append(letter);
            }
        }

        return safe.ToString();
    }

    private static bool TurnsDirection(char letter) => letter is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
