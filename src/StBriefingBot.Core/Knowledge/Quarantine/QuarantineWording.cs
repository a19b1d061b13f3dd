using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Knowledge.Quarantine;

/// <summary>What people are told of what was set aside, in both languages.</summary>
public static class QuarantineWording
{
    public static Bilingual Kind(SetAsideKind kind) => kind switch
    {
        SetAsideKind.HiddenText => new Bilingual("text that the page hides", "ページ上で隠されている文"),
        SetAsideKind.UnseenCharacters => new Bilingual("characters that nobody sees (taken out; the words stay)", "目に見えない文字（除去し、語句は残しています）"),
        SetAsideKind.TurnedText => new Bilingual("text whose direction is turned", "文字の向きを変える制御文字を含む文"),
        SetAsideKind.Order => new Bilingual("an order to an assistant", "AIなどに向けた指示"),
        SetAsideKind.Picture => new Bilingual("a picture", "画像"),
        SetAsideKind.ReferenceLink => new Bilingual("the address of a reference link", "参照リンクのアドレス"),
        SetAsideKind.EncodedText => new Bilingual("encoded text", "符号化された文字列"),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>Where, why and how it begins, in a line.</summary>
    public static string Line(SetAside part, LanguageCode language)
    {
        var place = part.Line is { } line ? $"{part.File}:{line}" : part.Place is { } heading ? $"{part.File} ({heading})" : part.File;
        return language == LanguageCode.Japanese ? $"{place}：{Kind(part.Kind).Japanese}「{part.Excerpt}」" : $"{place}: {Kind(part.Kind).English}, \"{part.Excerpt}\"";
    }

    /// <summary>How many of each kind, in a sentence; null where there is nothing.</summary>
    public static string? Counts(IReadOnlyList<SetAside> parts, LanguageCode language)
    {
        if (parts.Count == 0)
        {
            return null;
        }

        var kinds = parts.GroupBy(part => part.Kind).OrderBy(group => group.Key).Select(group => language == LanguageCode.Japanese ? $"{Kind(group.Key).Japanese}{group.Count()}件" : $"{Kind(group.Key).English} ({group.Count()})");
        return language == LanguageCode.Japanese ? $"索引に入れず取り分けたもの：{string.Join("、", kinds)}" : $"Set aside, not indexed: {string.Join("; ", kinds)}.";
    }

    /// <summary>What the check of the library says of it.</summary>
    internal static string Finding(SetAside part) => $"Set aside, not indexed: {Kind(part.Kind).English}, \"{part.Excerpt}\".";
}
