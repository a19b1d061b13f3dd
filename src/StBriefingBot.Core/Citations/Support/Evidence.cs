using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Support;

/// <summary>The sentences of the cited passages; each is read when a claim first comes near it, and once only.</summary>
internal sealed class Evidence
{
    // Sentences worth a full comparison; the right one shares more words with the claim than almost any other.
    private const int Compared = 8;

    // Sentences worth reading closely.
    private const int LookedAt = 24;

    // Longer sentences are no sentences; comparing words with words inside them would take too long.
    private const int LongestSentence = 800;

    // How far back a chain of "it … it … he" is followed.
    private const int FurthestBack = 3;

    private readonly List<Sentence> sentences = [];
    private readonly Thesaurus thesaurus;
    private readonly SentenceReader reader;

    public Evidence(IReadOnlyList<string> passages, SentenceReader reader, Thesaurus thesaurus)
    {
        (this.thesaurus, this.reader) = (thesaurus, reader);
        for (var number = 0; number < passages.Count; number++)
        {
            var passage = passages[number];
            foreach (var text in SentenceSplitter.Split(passage).SelectMany(span => Pieces(span.Of(passage))))
            {
                sentences.Add(new Sentence(text, number, reader));
            }
        }
    }

    /// <summary>The sentences that share most with a claim, best first.</summary>
    public IEnumerable<SupportUnit> Nearest(SentenceReading claim) =>
        Likely(claim).SelectMany(UnitsAt)
            .Select(unit => (Unit: unit, Shared: Shared(claim, unit)))
            .Where(pair => pair.Shared > 0)
            .OrderByDescending(pair => pair.Shared)
            .Take(Compared)
            .Select(pair => pair.Unit);

    private IEnumerable<int> Likely(SentenceReading claim)
    {
        if (sentences.Count <= LookedAt)
        {
            return Enumerable.Range(0, sentences.Count);
        }

        var hints = new Hints(claim, thesaurus);
        return Enumerable.Range(0, sentences.Count)
            .Select(at => (At: at, Count: hints.CountIn(sentences[at].Folded)))
            .OrderByDescending(pair => pair.Count)
            .Take(LookedAt)
            .Select(pair => pair.At);
    }

    /// <summary>The sentence, and the same with the name that its "she" or "it" stands for.</summary>
    private IEnumerable<SupportUnit> UnitsAt(int at)
    {
        var unit = UnitAt(at);
        yield return unit;
        if (at > 0 && sentences[at - 1].Passage == sentences[at].Passage && (sentences[at].Named ??= Pronouns.Resolve(sentences[at].Reading, sentences[at - 1].Named ?? sentences[at - 1].Reading) is { } named ? reader.Read(named) : null) is { } resolved)
        {
            yield return unit with { Main = resolved };
        }
    }

    private SupportUnit UnitAt(int at)
    {
        var context = new List<SentenceReading>();
        for (var i = at; i > 0 && at - i < FurthestBack && sentences[i - 1].Passage == sentences[at].Passage && (i == at || Reference.PointsBack(sentences[i].Reading)); i--)
        {
            context.Add(sentences[i - 1].Reading);
        }

        var rest = Enumerable.Range(0, sentences.Count).Where(other => other != at && sentences[other].Passage == sentences[at].Passage).OrderBy(other => Math.Abs(other - at)).Take(LookedAt).Select(other => sentences[other].Reading);
        return new SupportUnit(sentences[at].Reading, context, sentences[at].Passage, rest);
    }

    /// <summary>A stretch without a full stop, such as a table, is read piece by piece.</summary>
    private static IEnumerable<string> Pieces(string sentence)
    {
        while (sentence.Length > LongestSentence)
        {
            var cut = sentence.LastIndexOfAny([' ', ',', '、', ';', '\n'], LongestSentence);
            cut = cut < LongestSentence / 2 ? LongestSentence : cut + 1;
            yield return sentence[..cut];
            sentence = sentence[cut..];
        }

        yield return sentence;
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

    private sealed class Sentence(string text, int passage, SentenceReader reader)
    {
        private string? folded;
        private SentenceReading? reading;

        public int Passage => passage;

        public string Folded => folded ??= TextFolding.Fold(text);

        /// <summary>With its pronoun replaced by what it stands for; null where it has none.</summary>
        public SentenceReading? Named { get; set; }

        public SentenceReading Reading => reading ??= reader.Read(text);
    }
}
