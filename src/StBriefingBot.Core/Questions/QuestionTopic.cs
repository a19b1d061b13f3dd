using System.Security.Cryptography;
using System.Text;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions.Reading;

namespace StBriefingBot.Core.Questions;

/// <summary>What a question is about, without a word of it: enough to tell whether two questions are about the same.</summary>
/// <param name="Keys">A short hash for each thing it speaks of, the same in both languages where the library knows it; in no order.</param>
/// <param name="Asks">The kind of answer it wants.</param>
/// <param name="Terms">The library's own terms that it names.</param>
/// <param name="Language">The language it is asked in.</param>
/// <param name="LeansOnEarlierTurns">Whether it means nothing without what was asked before it.</param>
public sealed record QuestionTopic(IReadOnlyList<string> Keys, AnswerType Asks, IReadOnlyList<Bilingual> Terms, LanguageCode Language, bool LeansOnEarlierTurns)
{
    /// <summary>From here on two sets of keys are of the same topic: one word more or less, a question that wants a date instead of a place.</summary>
    private const double SameTopic = 0.6;

    /// <summary>Whether two questions are about the same; a question about nothing is about nothing else.</summary>
    public static bool AreAlike(IReadOnlyCollection<string> one, IReadOnlyCollection<string> other)
    {
        var shared = one.Intersect(other, StringComparer.Ordinal).Count();
        return shared > 0 && shared >= SameTopic * (one.Count + other.Count - shared);
    }
}

/// <summary>Reads what questions are about. Pure.</summary>
public sealed class ReadTopic(Thesaurus thesaurus)
{
    private const int TurnsRead = 6;
    private const int KeyLength = 12;

    private readonly QuestionReader reader = new(thesaurus);

    /// <param name="turns">What was typed, oldest first; the last one is the question.</param>
    public QuestionTopic Execute(IReadOnlyList<string> turns)
    {
        var question = FollowUps.Complete([.. turns.TakeLast(TurnsRead).Select(turn => reader.Read(turn, language: null))]);
        return new QuestionTopic(
            [.. question.Concepts.Select(Key).Distinct(StringComparer.Ordinal)],
            question.Type,
            [.. question.Concepts.SelectMany(concept => concept.Sets).Where(set => set.Kind == TermKind.Glossary).Select(set => thesaurus.Glossary[set.Set]).Distinct().Select(term => new Bilingual(term.English, term.Japanese))],
            question.Language,
            turns.Count > 1 ? question.Concepts.Any(concept => concept.Carried) : FollowUps.LeansOnOthers(question));
    }

    /// <summary>The library's term where it is one, so that 量子協力 and "quantum cooperation" are the same; else the words' stems.</summary>
    private string Key(Concept concept)
    {
        var set = concept.Sets.OrderBy(set => set.Kind).Select(set => ((TermKind Kind, int Set)?)set).FirstOrDefault(set => set is { Kind: TermKind.Glossary or TermKind.Synonym });
        var name = set is { } known ? $"{known.Kind} {thesaurus.Members(known.Kind, known.Set)[0]}"
            : concept.Words.Count > 0 ? string.Join(' ', concept.Words.Select(word => word.Stem)) : TextFolding.Fold(concept.Text);
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..KeyLength];
    }
}
