using System.Diagnostics;
using System.Globalization;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Channels;

/// <summary>What models did for an answer, for those who ask why.</summary>
internal static class ModelWords
{
    /// <summary>Pairs of what is told and what it is; none where no model was asked.</summary>
    public static IEnumerable<(string Label, string Value)> Of(AnswerTrace? trace, LanguageCode language) =>
        trace is null ? [] : [.. Of(trace.ByMeaning, language), .. Of(trace.Composition, language)];

    private static IEnumerable<(string Label, string Value)> Of(MeaningSearch? search, LanguageCode language)
    {
        if (search is not null)
        {
            var isJapanese = language == LanguageCode.Japanese;
            yield return (isJapanese ? "意味による検索" : "search by meaning", $"{search.Model}: {Told(search, isJapanese)}");
        }
    }

    private static string Told(MeaningSearch search, bool isJapanese) => search.State switch
    {
        MeaningState.Used => isJapanese ? $"語句による検索と併用、語句では見つからない箇所 {search.Added} 件を追加" : $"joined with the search by words, adding {search.Added} passages that words did not find",
        MeaningState.NoVectors => isJapanese ? "この索引にはベクトルがないため、語句だけで検索しました" : "not used, because this index has no vectors of it; words alone were searched",
        MeaningState.TooSlow => isJapanese ? "応答が間に合わなかったため、語句だけで検索しました" : "not ready in time; words alone were searched",
        MeaningState.Failed => isJapanese ? "利用できなかったため、語句だけで検索しました" : "could not be asked; words alone were searched",
        _ => throw new UnreachableException(),
    };

    private static IEnumerable<(string Label, string Value)> Of(CompositionTrace? composition, LanguageCode language)
    {
        if (composition is null)
        {
            yield break;
        }

        yield return (In("language model", "言語モデル"), composition.Use is { } model
            ? string.Create(CultureInfo.InvariantCulture, $"{model.Model} ({composition.Composer}, {model.Prompt}), {In("drafts", "下書き")}: {composition.Rounds}")
            : composition.Composer);
        if (composition.Use is { } use)
        {
            var about = use.IsEstimate ? In(" (estimated)", "（推定）") : "";
            yield return (In("tokens", "トークン"), string.Create(CultureInfo.InvariantCulture, $"{use.InputTokens} {In("read", "入力")}, {use.OutputTokens} {In("written", "出力")}{about}"));
            if (use.Cost is { } cost)
            {
                yield return (In("cost", "費用"), cost.ToString("0.######", CultureInfo.InvariantCulture) + about);
            }
        }

        if (composition.Fault is { } fault)
        {
            yield return (In("stopped by", "中断の理由"), fault.ToString());
        }

        string In(string english, string japanese) => language == LanguageCode.Japanese ? japanese : english;
    }
}
