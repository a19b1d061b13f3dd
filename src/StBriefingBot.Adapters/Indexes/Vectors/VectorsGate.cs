using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Adapters.Indexes.Vectors;

/// <summary>Tells whoever decides on a generation that some of its passages have no vector. It never holds one back: their words are found all the same.</summary>
public sealed class VectorsGate(HybridPassageIndexWriter writer) : IGenerationGate
{
    public Task<GateVerdict> CheckAsync(GateCheck check, CancellationToken cancellationToken)
    {
        var coverage = writer.CoverageOf(check.Generation);
        return Task.FromResult<GateVerdict>(new GateVerdict.Passed(coverage.IsWhole ? [] : [Missing(coverage)]));
    }

    private Bilingual Missing(VectorCoverage coverage) => new(
        $"{coverage.Passages - coverage.WithVector} of {coverage.Passages} passages have no vector and are found by their words alone, because the embedding model failed. {writer.LastFailure?.Message} "
            + "`stbot doctor` says what to do; `stbot reindex --force` asks it again for those that are missing.",
        $"埋め込みモデルが使えなかったため、{coverage.Passages}件中{coverage.Passages - coverage.WithVector}件の箇所にベクトルがなく、語句だけで検索されます。"
            + "`stbot doctor` で対処方法を確認し、`stbot reindex --force` で不足分を作り直してください。");
}
