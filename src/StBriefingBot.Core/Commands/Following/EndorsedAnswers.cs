using System.Security.Cryptography;
using System.Text;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Following;

/// <summary>Whether an endorsement holds now.</summary>
/// <param name="Changed">Cited passages whose text is another one now, or gone; empty where it stands.</param>
public sealed record EndorsementState(Endorsement Endorsement, IReadOnlyList<string> Changed)
{
    public bool Stands => Changed.Count == 0;
}

/// <summary>Answers that admins endorsed: each is given for its question as long as every passage it cites says what it said.</summary>
public sealed class EndorsedAnswers(IEndorsements endorsements, IAnswerStore answers, IPassageIndex index, IFaultLog faults)
{
    /// <summary>The answer endorsed for a question, with a note that says so; null where there is none, or it no longer stands.</summary>
    public async Task<(string Id, Answer Answer)?> FindAsync(AskRequest request, QuestionTopic topic, CancellationToken cancellationToken)
    {
        if (topic.LeansOnEarlierTurns || request.AsOf is not null || request.SourceIds.Count > 0)
        {
            return null;
        }

        try
        {
            var language = request.Language ?? topic.Language;
            return await endorsements.FindAsync(KeyOf(request.Turns[^1], language), cancellationToken) is { } endorsement
                && (await StateAsync(endorsement, cancellationToken)).Stands
                && await answers.FindAsync(endorsement.AnswerId, cancellationToken) is { Answer: var answer }
                    ? (endorsement.AnswerId, answer with { Notes = [.. answer.Notes, FollowingWording.Endorsed(endorsement.At, answer.Language)] })
                    : null;
        }
        catch (StoreException exception)
        {
            faults.Record("endorsed answers", exception);
            return null;
        }
    }

    public async Task<EndorsementState> StateAsync(Endorsement endorsement, CancellationToken cancellationToken)
    {
        var now = await HashesAsync(endorsement.Passages.Keys, cancellationToken);
        return new EndorsementState(endorsement, [.. endorsement.Passages.Where(passage => now.GetValueOrDefault(passage.Key) != passage.Value).Select(passage => passage.Key)]);
    }

    /// <summary>The passages as they are now; those the library does not hold are left out.</summary>
    public async Task<IReadOnlyDictionary<string, string>> HashesAsync(IEnumerable<string> passageIds, CancellationToken cancellationToken)
    {
        var hashes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var id in passageIds.Distinct(StringComparer.Ordinal))
        {
            if (await index.FindAsync(id, cancellationToken) is { } passage)
            {
                hashes[id] = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(passage.Text)));
            }
        }

        return hashes;
    }

    /// <summary>The question in letters and digits alone: punctuation, width and capitals make no other question.</summary>
    public static byte[] KeyOf(string question, LanguageCode language)
    {
        var letters = string.Concat(TextFolding.Fold(question).Where(char.IsLetterOrDigit));
        return SHA256.HashData(Encoding.UTF8.GetBytes($"{language.Tag()} {letters}"));
    }
}
