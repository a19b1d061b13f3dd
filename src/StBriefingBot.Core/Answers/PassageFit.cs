using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Answers;

/// <summary>
/// How well each statement of a passage says each concept of a question: by itself, and with what stands around it. A digest's statements name their
/// subjects themselves; a document's sentences go on from the title, the heading and the sentences before.
/// </summary>
internal sealed class PassageFit
{
    private const double HeadingShare = 0.85;
    private const double NameSourceShare = 0.7;
    private const int SentencesCarried = 2;

    /// <summary>From this degree on a thing is said in the same words: a synonym falls short of it.</summary>
    private const double OwnWords = 0.96;

    /// <summary>A thing named only as a point of reference is there, but it is not what the statement speaks of.</summary>
    public const double ReferredShare = 0.5;

    private readonly double[][] own;
    private readonly bool[][] referredTo;
    private readonly AskedFit?[] asked;
    private readonly double[] heading;
    private readonly double[] titled;
    private readonly double[] passage;
    private readonly double[] source;
    private readonly Context context;

    private PassageFit(double[][] own, bool[][] referredTo, AskedFit?[] asked, double[] titled, double[] heading, double[] passage, double[] source, Context context) =>
        (this.own, this.referredTo, this.asked, this.titled, this.heading, this.passage, this.source, this.context) = (own, referredTo, asked, titled, heading, passage, source, context);

    /// <summary>Per statement, how well it says each concept by itself.</summary>
    public static double[][] Degrees(IReadOnlyList<Concept> concepts, PassageProfile profile)
    {
        var degrees = new double[profile.Statements.Count][];
        for (var statement = 0; statement < degrees.Length; statement++)
        {
            degrees[statement] = new double[concepts.Count];
            for (var concept = 0; concept < concepts.Count; concept++)
            {
                degrees[statement][concept] = ConceptMatch.Degree(concepts[concept], profile.Statements[statement]);
            }
        }

        return degrees;
    }

    /// <param name="question">The question.</param>
    /// <param name="asked">Its text, read as evidence is.</param>
    /// <param name="weights">How much each of its concepts counts.</param>
    /// <param name="profile">The passage.</param>
    /// <param name="comparesAsked">Whether the questions written for its statements count.</param>
    /// <param name="own">What <see cref="Degrees"/> says of the two.</param>
    /// <param name="source">Per concept, how well the passages found of the same source say it, where it is a name; otherwise 0.</param>
    public static PassageFit Of(Question question, SentenceProfile asked, IReadOnlyList<double> weights, PassageProfile profile, bool comparesAsked, double[][] own, double[] source)
    {
        var concepts = question.Concepts;
        var context = profile.Passage.Kind == PassageKind.Digest ? Context.Digest : Context.Document;
        var referredTo = ReferredTo(concepts, profile, own);
        var (inTitle, inHeading) = (concepts.Select(concept => ConceptMatch.Degree(concept, profile.Title)).ToArray(), concepts.Select(concept => ConceptMatch.Degree(concept, profile.Heading)).ToArray());
        var heading = concepts.Select((concept, i) => Math.Max((concept.IsExact ? context.ExactTitle : HeadingShare) * inTitle[i], HeadingShare * inHeading[i])).ToArray();
        var titled = concepts.Select((_, i) => profile.Passage.Kind == PassageKind.Digest ? 0 : Math.Max(inTitle[i], inHeading[i])).ToArray();
        var passage = concepts.Select((concept, i) => (concept.IsExact ? context.ExactPassage : context.Passage) * own.Max(degrees => degrees[i])).ToArray();
        var forms = own.Select((degrees, statement) => comparesAsked ? AskedFit.Of(question, asked, profile.Asked[statement], degrees, weights) : null).ToArray();
        return new PassageFit(own, referredTo, forms, titled, heading, passage, source, context);
    }

    /// <summary>How well the statement itself says a concept.</summary>
    public double Alone(int statement, int concept) => Math.Max(Asked(statement, concept), referredTo[statement][concept] ? ReferredShare : own[statement][concept]);

    /// <summary>The best of the questions written for the statement; null where there is none.</summary>
    public AskedFit? AskedOf(int statement) => asked[statement];

    private double Asked(int statement, int concept) => asked[statement]?.Degrees[concept] ?? 0;

    /// <summary>How well it says it as a reader takes it: with the heading above, and in a document with the sentences it continues.</summary>
    public double AsRead(int statement, int concept)
    {
        if (referredTo[statement][concept])
        {
            return Math.Max(ReferredShare, Asked(statement, concept));
        }

        var degree = Math.Max(Math.Max(own[statement][concept], Asked(statement, concept)), heading[concept]);
        for (var before = 1; before <= SentencesCarried && statement - before >= 0; before++)
        {
            degree = Math.Max(degree, context.Before * own[statement - before][concept]);
        }

        return degree;
    }

    /// <summary>Whether it says a concept in the question's own words: itself, or in the heading above it.</summary>
    public bool InOwnWords(int statement, int concept) => AsRead(statement, concept) >= OwnWords || (!referredTo[statement][concept] && titled[concept] >= OwnWords);

    /// <summary>How well it says it with all that stands around it: the rest of the passage, and for names the rest of the source.</summary>
    public double InContext(int statement, int concept) => referredTo[statement][concept]
        ? AsRead(statement, concept)
        : Math.Max(Math.Max(AsRead(statement, concept), passage[concept]), NameSourceShare * source[concept]);

    private static bool[][] ReferredTo(IReadOnlyList<Concept> concepts, PassageProfile profile, double[][] own)
    {
        var asked = ReferencePoint.IsAsked(concepts);
        return own.Select((degrees, statement) => concepts.Select((concept, i) =>
            !asked && concept.IsExact && degrees[i] > ReferredShare && ReferencePoint.IsAll(ConceptMatch.PlacesOf(concept, profile.Statements[statement]), profile.Statements[statement])).ToArray()).ToArray();
    }

    /// <summary>What of the context counts, from 0 to 1.</summary>
    /// <param name="Before">What the sentences before say.</param>
    /// <param name="Passage">What the rest of the passage says.</param>
    /// <param name="ExactPassage">The same for names, terms and values, which are said once and meant throughout.</param>
    /// <param name="ExactTitle">What the title says of names, terms and values: the title of a digest names several things, of which each statement concerns one.</param>
    private sealed record Context(double Before, double Passage, double ExactPassage, double ExactTitle)
    {
        public static readonly Context Digest = new(0, 0.45, 0.72, 0.5);
        public static readonly Context Document = new(0.8, 0.6, 0.75, 0.85);
    }
}
