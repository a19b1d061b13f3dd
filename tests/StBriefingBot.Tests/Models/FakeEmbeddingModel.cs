using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Embeddings;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Tests.Models;

/// <summary>An embedding model without a server, of the meaning of <see cref="Meanings"/>.</summary>
internal sealed class FakeEmbeddingModel : IEmbeddingModel
{
    private readonly Lock gate = new();
    private readonly List<string> passages = [];

    public string Name => "fake-embedding";

    public string Kind { get; set; } = "fake-embedding";

    public int Batch => 4;

    public int Parallel => 2;

    /// <summary>What every question fails with; null where none does.</summary>
    public ComposerFault? QuestionFault { get; set; }

    /// <summary>After so many passages the model is down.</summary>
    public int PassagesLeft { get; set; } = int.MaxValue;

    /// <summary>What is done before a batch of passages is given its vectors.</summary>
    public Func<CancellationToken, Task>? Before { get; set; }

    /// <summary>The passages it was asked for.</summary>
    public IReadOnlyList<string> Passages
    {
        get
        {
            lock (gate)
            {
                return [.. passages];
            }
        }
    }

    public async Task<IReadOnlyList<float[]>> OfPassagesAsync(IReadOnlyList<string> texts, CancellationToken cancellationToken)
    {
        if (Before is { } before)
        {
            await before(cancellationToken);
        }

        lock (gate)
        {
            if (passages.Count + texts.Count > PassagesLeft)
            {
                throw new ModelException(ComposerFault.Unreachable, "Nothing listens there.", "Start it.");
            }

            passages.AddRange(texts);
        }

        return [.. texts.Select(Unit)];
    }

    public Task<float[]> OfQuestionAsync(string text, CancellationToken cancellationToken) => QuestionFault is { } fault
        ? Task.FromException<float[]>(new ModelException(fault, "It does not work.", "Mend it."))
        : Task.FromResult(Unit(text));

    private static float[] Unit(string text)
    {
        var vector = Meanings.Of(text);
        var norm = MathF.Sqrt(vector.Sum(number => number * number));
        return [.. vector.Select(number => number / norm)];
    }
}
