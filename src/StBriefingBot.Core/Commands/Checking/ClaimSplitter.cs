using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions.Reading;

namespace StBriefingBot.Core.Commands.Checking;

/// <summary>What a message states, sentence by sentence, without what asks, greets or judges.</summary>
/// <param name="Claims">In order.</param>
/// <param name="LeftOut">How many sentences state nothing that a library could hold.</param>
internal sealed record MessageClaims(IReadOnlyList<StatedSentence> Claims, int LeftOut);

/// <param name="Text">As it stands in the message.</param>
/// <param name="Statement">Without "I think that" and ", right?".</param>
internal sealed record StatedSentence(string Text, string Statement);

/// <summary>Finds the sentences of a chat message that state something.</summary>
internal static class ClaimSplitter
{
    public static MessageClaims Split(string message)
    {
        var claims = new List<StatedSentence>();
        var leftOut = 0;
        foreach (var line in MessageText.Lines(message))
        {
            foreach (var span in SentenceSplitter.Split(line))
            {
                var text = span.Of(line);
                if (SentenceFrame.Statement(text) is { } statement && SmallTalk.Read(statement) is null)
                {
                    claims.Add(new StatedSentence(text, statement));
                }
                else
                {
                    leftOut++;
                }
            }
        }

        return new MessageClaims(claims, leftOut);
    }
}
