using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using Lucene.Net.Util;

namespace StBriefingBot.Lucene;

/// <summary>
/// What Lucene keeps of a passage's length, which its own similarities round to one of 256: the exact number, without the terms of written questions.
/// Of phrases it says how near their words stand: 1 side by side, less with others between.
/// </summary>
internal sealed class ExactLength : Similarity
{
    public override long ComputeNorm(FieldInvertState state) => state.Length - state.NumOverlap;

    public override SimWeight ComputeWeight(float queryBoost, CollectionStatistics collectionStats, params TermStatistics[] termStats) => new NoWeight();

    public override SimScorer GetSimScorer(SimWeight weight, AtomicReaderContext context) => new Nearness();

    private sealed class NoWeight : SimWeight
    {
        public override float GetValueForNormalization() => 1;

        public override void Normalize(float queryNorm, float topLevelBoost)
        {
            // Nothing is weighed here.
        }
    }

    private sealed class Nearness : SimScorer
    {
        public override float Score(int doc, float freq) => Math.Min(1, freq);

        public override float ComputeSlopFactor(int distance) => 1f / (1 + distance);

        public override float ComputePayloadFactor(int doc, int start, int end, BytesRef payload) => 1;
    }
}
