using System.Globalization;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels;

/// <summary>What a language model did for an answer, for those who ask why.</summary>
internal static class ModelWords
{
    /// <summary>Pairs of what is told and what it is; none where no model was asked.</summary>
    public static IEnumerable<(string Label, string Value)> Of(CompositionTrace? composition, LanguageCode language)
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
