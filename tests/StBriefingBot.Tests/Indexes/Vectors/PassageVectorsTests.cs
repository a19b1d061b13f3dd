using StBriefingBot.Adapters.Indexes.Vectors;

namespace StBriefingBot.Tests.Indexes.Vectors;

public sealed class PassageVectorsTests
{
    [Fact]
    public void The_nearest_are_those_that_comparing_every_one_finds()
    {
        var random = new Random(7);
        var vectors = Of(20_000, 256, random);
        var question = Unit(256, random);
        var expected = Enumerable.Range(0, vectors.Owners.Count).OrderByDescending(at => Cosine(question, vectors.Of(at))).Take(50).Select(at => vectors.Owners[at].Id).ToHashSet();

        var nearest = vectors.Nearest(question, 50, least: -1, []);

        Assert.Equal(50, nearest.Count);
        Assert.True(expected.SetEquals(nearest));
        Assert.Equal(vectors.Owners[Enumerable.Range(0, vectors.Owners.Count).MaxBy(at => Cosine(question, vectors.Of(at)))].Id, nearest[0]);
    }

    [Fact]
    public void A_question_of_another_length_is_near_nothing()
    {
        var random = new Random(7);

        Assert.Empty(Of(10, 8, random).Nearest(Unit(9, random), 5, least: -1, []));
    }

    [Fact]
    public void Equal_ones_come_in_the_order_in_which_they_were_written()
    {
        var vectors = new PassageVectors("kind", 2, 3, [new("a", "s", 1), new("b", "s", 2), new("c", "s", 3)], [1, 0, 1, 0, 1, 0]);

        Assert.Equal(["a", "b"], vectors.Nearest([1, 0], 2, least: 0, []));
    }

    private static double Cosine(float[] left, ReadOnlySpan<float> right)
    {
        var sum = 0.0;
        for (var at = 0; at < left.Length; at++)
        {
            sum += (double)left[at] * right[at];
        }

        return sum;
    }

    private static PassageVectors Of(int count, int dimensions, Random random) => new(
        "kind", dimensions, count, [.. Enumerable.Range(0, count).Select(at => new VectorOwner($"p{at}", "source", 0))], [.. Enumerable.Range(0, count).SelectMany(_ => Unit(dimensions, random))]);

    private static float[] Unit(int dimensions, Random random)
    {
        var vector = Enumerable.Range(0, dimensions).Select(_ => (float)(random.NextDouble() - 0.5)).ToArray();
        var norm = MathF.Sqrt(vector.Sum(number => number * number));
        return [.. vector.Select(number => number / norm)];
    }
}
