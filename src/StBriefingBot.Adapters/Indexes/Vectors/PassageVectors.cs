using System.Numerics.Tensors;

namespace StBriefingBot.Adapters.Indexes.Vectors;

/// <summary>Whose vector it is, and of which text.</summary>
/// <param name="Id">The passage's id.</param>
/// <param name="SourceId">Its source.</param>
/// <param name="Hash">Of the text the vector was made of: a passage whose text is the same needs no new one.</param>
internal readonly record struct VectorOwner(string Id, string SourceId, UInt128 Hash);

/// <summary>The vectors of a generation's passages, all of norm 1.</summary>
/// <param name="Kind">What made them.</param>
/// <param name="Dimensions">How many numbers each has; 0 where there is none.</param>
/// <param name="Passages">How many passages the generation has; some may lack a vector.</param>
/// <param name="Owners">Whose they are, in order.</param>
/// <param name="Numbers">One vector after the other.</param>
internal sealed record PassageVectors(string Kind, int Dimensions, int Passages, IReadOnlyList<VectorOwner> Owners, float[] Numbers)
{
    /// <summary>Below this many numbers one processor is done before a second has begun.</summary>
    private const int WorthSharing = 4_000_000;

    public ReadOnlySpan<float> Of(int at) => Numbers.AsSpan(at * Dimensions, Dimensions);

    /// <summary>The ids of the passages whose cosine with the question is highest, best first. Every vector is compared: the ranking is exact.</summary>
    /// <param name="question">Of norm 1; one of another length is near nothing.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="least">No cosine below this counts.</param>
    /// <param name="sourceIds">Only these sources; all when empty.</param>
    public IReadOnlyList<string> Nearest(float[] question, int most, double least, IReadOnlyList<string> sourceIds)
    {
        if (question.Length != Dimensions || Owners.Count == 0)
        {
            return [];
        }

        var wanted = sourceIds.Count == 0 ? null : sourceIds.ToHashSet(StringComparer.OrdinalIgnoreCase);
        var best = new PriorityQueue<int, (float Cosine, int Order)>(most + 1);
        var cosines = Cosines(question);
        for (var at = 0; at < cosines.Length; at++)
        {
            if (cosines[at] < least || (wanted is not null && !wanted.Contains(Owners[at].SourceId)))
            {
                continue;
            }

            if (best.Count < most)
            {
                best.Enqueue(at, (cosines[at], -at));
            }
            else
            {
                best.EnqueueDequeue(at, (cosines[at], -at));
            }
        }

        var nearest = new string[best.Count];
        for (var rank = nearest.Length - 1; rank >= 0; rank--)
        {
            nearest[rank] = Owners[best.Dequeue()].Id;
        }

        return nearest;
    }

    private float[] Cosines(float[] question)
    {
        var cosines = new float[Owners.Count];
        var parts = Numbers.Length < WorthSharing ? 1 : Environment.ProcessorCount;
        Parallel.For(0, parts, part =>
        {
            for (var at = part * cosines.Length / parts; at < (part + 1) * cosines.Length / parts; at++)
            {
                cosines[at] = TensorPrimitives.Dot(question, Of(at));
            }
        });
        return cosines;
    }
}
