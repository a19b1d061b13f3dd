using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Answers;

/// <summary>Chooses, among the statements of the passages found, those that speak of what a question asks.</summary>
internal sealed class EvidenceFinder(PassageProfiles profiles)
{
    // What stands around a statement counts for its rank only so far.
    private const double ContextShare = 0.45;

    /// <summary>The glossary tells what a term means and nothing else.</summary>
    private const string DefinitionsOnly = "glossary";

    /// <summary>
    /// Of the passages found in the asker's language, so many have the questions written for their statements compared: those questions helped to find
    /// them, so the right one is among the first.
    /// </summary>
    private const int AskedRead = 6;

    private const double TypeBonus = 0.12;
    private const double DefinitionBonus = 0.3;

    /// <summary>Whoever wrote the statement wrote the same question for it: hardly a word more.</summary>
    private const double VouchedBonus = 0.08;
    private const double SharedWhole = 0.9;
    private const double LanguageBonus = 0.08;
    private const double RankBonus = 0.05;
    private const double FullTextBonus = 0.01;
    private const double OwnShare = 0.35;
    private const double DirectnessBonus = 0.08;
    private const double SubjectBonus = 0.08;

    /// <summary>Every statement of the passages that says something of the question, best first.</summary>
    public IReadOnlyList<Evidence> Find(Question question, SearchResult found, IReadOnlyList<double> weights, DateOnly? asOf)
    {
        var total = weights.Sum();
        var all = new List<Evidence>();
        if (total <= 0)
        {
            return all;
        }

        var asked = profiles.Of(string.Join(' ', question.Concepts.Where(concept => concept.Carried).Select(concept => concept.Text).Append(question.Text)));
        var read = found.Passages.Select(ranked => profiles.Of(ranked.Passage)).ToList();
        var degrees = read.ConvertAll(profile => PassageFit.Degrees(question.Concepts, profile));
        var sources = NamesBySource(question.Concepts, read, degrees);
        var compared = 0;
        for (var at = 0; at < read.Count; at++)
        {
            var (ranked, profile) = (found.Passages[at], read[at]);
            if (question.Type is not (AnswerType.Definition or AnswerType.General) && ranked.Passage.SourceId == DefinitionsOnly)
            {
                continue;
            }

            var comparesAsked = ranked.Passage.Language == question.Language && compared++ < AskedRead;
            var fit = PassageFit.Of(question, asked, weights, profile, comparesAsked, degrees[at], sources[ranked.Passage.SourceId]);
            for (var i = 0; i < profile.Statements.Count; i++)
            {
                if (IsKnownBy(ranked.Passage.Statements[i], asOf) && !(ranked.Passage.SourceId == DefinitionsOnly && NamesLaterDay(profile.Statements[i], asOf)))
                {
                    all.Add(Weigh(question, profile, i, fit, weights, total, ranked.Score));
                }
            }
        }

        all.RemoveAll(evidence => evidence.OwnCoverage <= 0);
        all.Sort((left, right) => right.Score.CompareTo(left.Score));
        return all;
    }

    /// <summary>Per source, how well the passages found of it say each of the question's names: who acts is named once and then called "the President".</summary>
    private static Dictionary<string, double[]> NamesBySource(IReadOnlyList<Concept> concepts, List<PassageProfile> found, List<double[][]> degrees)
    {
        var sources = new Dictionary<string, double[]>(StringComparer.Ordinal);
        for (var at = 0; at < found.Count; at++)
        {
            if (!sources.TryGetValue(found[at].Passage.SourceId, out var best))
            {
                sources[found[at].Passage.SourceId] = best = new double[concepts.Count];
            }

            foreach (var statement in degrees[at])
            {
                for (var i = 0; i < best.Length; i++)
                {
                    best[i] = concepts[i].Kind == ConceptKind.Name ? Math.Max(best[i], statement[i]) : 0;
                }
            }
        }

        return sources;
    }

    private static bool IsKnownBy(Statement statement, DateOnly? asOf) => asOf is null || statement.Since is not { } since || since.Earliest <= asOf;

    /// <summary>A definition is kept up to date and carries no date of its own: one that tells of a later day was written after it.</summary>
    private static bool NamesLaterDay(SentenceProfile definition, DateOnly? asOf) => asOf is { } day
        && definition.Values.Any(value => value.Date.Year is { } year && new PartialDate(year, value.Date.Month, value.Date.Month is null ? null : value.Date.Day).Earliest > day);

    private static Evidence Weigh(
        Question question, PassageProfile profile, int position, PassageFit fit, IReadOnlyList<double> weights, double total, double rank)
    {
        var statement = profile.Statements[position];
        var (covered, own) = (0.0, 0.0);
        var degrees = new double[question.Concepts.Count];
        var ownDegrees = new double[question.Concepts.Count];
        var inOwnWords = new bool[question.Concepts.Count];
        for (var i = 0; i < degrees.Length; i++)
        {
            ownDegrees[i] = fit.AsRead(position, i);
            inOwnWords[i] = fit.InOwnWords(position, i);
            degrees[i] = fit.InContext(position, i);
            covered += weights[i] * Math.Max(ownDegrees[i], Math.Min(degrees[i], ContextShare));
            own += weights[i] * fit.Alone(position, i);
        }

        var asked = fit.AskedOf(position);
        var vouched = asked is { Vouches: true };
        var hasType = vouched || AskedType.IsIn(question, statement);
        var sameLanguage = profile.Passage.Language == question.Language;
        var score = (((1 - OwnShare) * covered) + (OwnShare * own)) / total
            + (hasType ? question.Type == AnswerType.Definition ? DefinitionBonus : TypeBonus : 0) + (vouched && asked!.Shared >= SharedWhole && AsksForOneThing(question.Type) ? VouchedBonus : 0) + (sameLanguage ? LanguageBonus : 0) + (RankBonus * rank)
            + (profile.Passage.Kind == PassageKind.FullText ? FullTextBonus : 0)
            + (DirectnessBonus * Directness(question, statement, ownDegrees)) + (SubjectBonus * Subject(question, statement));
        return new Evidence(profile.Passage, position, statement, score, covered / total, own / total, hasType, degrees, ownDegrees, inOwnWords, fit.AskedOf(position));
    }

    /// <summary>True where a date, a name or a number answers: others are answered by several statements, of which few had the question written for them.</summary>
    private static bool AsksForOneThing(AnswerType type) => type is not (AnswerType.General or AnswerType.List or AnswerType.Reason or AnswerType.Manner or AnswerType.YesNo or AnswerType.Definition);

    /// <summary>The share of the statement's words that the question speaks of: the direct answer says little else.</summary>
    private static double Directness(Question question, SentenceProfile statement, double[] ownDegrees)
    {
        var spoken = question.Concepts.Select((concept, i) => ownDegrees[i] >= 0.5 ? Math.Max(1, concept.Words.Count) : 0).Sum();
        return Math.Min(1, (double)spoken / Math.Max(1, statement.ContentWords));
    }

    /// <summary>How near to its beginning the statement names what the question is about: its subject stands first.</summary>
    private static double Subject(Question question, SentenceProfile statement)
    {
        var (sum, count) = (0.0, 0);
        foreach (var concept in question.Concepts)
        {
            if (concept.IsExact)
            {
                count++;
                sum += ConceptMatch.FirstPlace(concept, statement) is { } place ? 1 - place : 0;
            }
        }

        return count == 0 ? 0 : sum / count;
    }
}
