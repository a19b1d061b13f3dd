using Microsoft.Extensions.AI;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Adapters.Models;

/// <summary>Counts what a call uses: as its server counts, and by the length of the texts until and unless it does.</summary>
internal sealed class TokenMeter(ModelSettings settings, string prompt, IEnumerable<ChatMessage> messages)
{
    // English comes to about four characters a token, Japanese to about one.
    private const int LatinPerToken = 4;

    private readonly long estimatedInput = messages.Sum(message => Estimate(message.Text));
    private long estimatedOutput;
    private UsageDetails? counted;

    /// <summary>So far.</summary>
    public ModelUse Use
    {
        get
        {
            var (input, output) = (counted?.InputTokenCount ?? estimatedInput, counted?.OutputTokenCount ?? estimatedOutput);
            return new ModelUse(settings.Model, prompt, 1, input, output, settings.Cost(input, output), counted is null);
        }
    }

    public void Count(ChatResponseUpdate update)
    {
        estimatedOutput += Estimate(update.Text);
        counted = update.Contents.OfType<UsageContent>().LastOrDefault()?.Details ?? counted;
    }

    public static long Estimate(string text)
    {
        var latin = text.Count(letter => letter < '\u0300');
        return (latin + LatinPerToken - 1) / LatinPerToken + (text.Length - latin);
    }
}
