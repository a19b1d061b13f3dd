using System.Text.RegularExpressions;
using Microsoft.Extensions.AI;
using StBriefingBot.Adapters.Models;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Adapters.Composers.Reading;

/// <summary>How a reply came to its end.</summary>
internal sealed partial class ReplyEnd
{
    private bool isRefused;

    /// <summary>What the model's server did wrong; null when nothing.</summary>
    public ModelException? Failure { get; set; }

    public void Note(ChatResponseUpdate update) =>
        isRefused |= update.FinishReason == ChatFinishReason.ContentFilter || update.Contents.OfType<ErrorContent>().Any(error => error.ErrorCode == nameof(ComposerFault.Declined));

    /// <summary>Why there will be no more; null when the reply was read in full.</summary>
    public ComposerFault? FaultOf(DraftReader reader) => (Failure, reader) switch
    {
        ({ } failure, _) => failure.Fault,
        (_, { IsTooLong: true }) => ComposerFault.Endless,
        (_, { SaysNothing: true }) => ComposerFault.Declined,
        _ when isRefused || Refusal().IsMatch(TextFolding.Fold(reader.Text)) => ComposerFault.Declined,
        _ => null,
    };

    /// <summary>At the beginning of a reply: what begins so is no answer.</summary>
    [GeneratedRegex(@"^\W*(?:i(?:'m| am) (?:really |very )?(?:sorry|unable)|sorry|i (?:can ?not|can't|won't|do not|don't)|unfortunately|as an ai|申し訳|すみません|お答えできません|回答できません)")]
    private static partial Regex Refusal();
}
