using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Support;

/// <summary>The sentences of the cited passages, read once for all sentences of a claim.</summary>
internal sealed class Evidence
{
    // Sentences worth a full comparison; the right one shares more words with the claim than almost any other.
    private const int Compared = 8;

    // How far back a chain of "it … it … he" is followed.
    private const int FurthestBack = 3;

    private readonly List<SupportUnit> units = [];

    public Evidence(IReadOnlyList<string> passages, SentenceReader reader)
    {
        for (var number = 0; number < passages.Count; number++)
        {
            var passage = passages[number];
            var sentences = SentenceSplitter.Split(passage).Select(span => reader.Read(span.Of(passage))).ToList();
            for (var i = 0; i < sentences.Count; i++)
            {
                units.Add(new SupportUnit(sentences[i], ContextOf(sentences, i), number));
            }
        }
    }

    /// <summary>The sentences that share most with a claim, best first.</summary>
    public IEnumerable<SupportUnit> Nearest(SentenceReading claim) =>
        units.Select(unit => (Unit: unit, Shared: Shared(claim, unit)))
            .Where(pair => pair.Shared > 0)
            .OrderByDescending(pair => pair.Shared)
            .Take(Compared)
            .Select(pair => pair.Unit);

    private static List<SentenceReading> ContextOf(List<SentenceReading> sentences, int at)
    {
        var context = new List<SentenceReading>();
        for (var i = at; i > 0 && at - i < FurthestBack && (i == at || Reference.PointsBack(sentences[i])); i--)
        {
            context.Add(sentences[i - 1]);
        }

        return context;
    }

    private static double Shared(SentenceReading claim, SupportUnit unit)
    {
        var shared = 0.0;
        foreach (var term in claim.Counted)
        {
            shared += Says(term, unit.Main) ? 1 : unit.Context.Any(context => Says(term, context)) ? 0.4 : 0;
        }

        foreach (var value in claim.Profile.Values)
        {
            shared += unit.Main.Profile.Values.Any(stated => stated.Supports(value)) ? 1 : 0;
        }

        return shared;
    }

    private static bool Says(Term term, SentenceReading text) =>
        text.WithStem(term.Stem).Count > 0 || term.Sets.Concat(term.OuterSets).Any(set => text.InSet(set).Count > 0) || (term.IsJapanese && term.Folded.Length > 1 && text.Profile.HasRun(term.Folded));
}
