using System.Text.RegularExpressions;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Citations.Support;

/// <summary>Tells whether a sentence leans on the one before it.</summary>
internal static partial class Reference
{
    public static bool PointsBack(SentenceReading sentence) =>
        NamesNoSubject(sentence) || (!sentence.IsJapanese && (Definite().IsMatch(sentence.Profile.Folded.Text) || !HasNamedSubject(sentence)));

    /// <summary>True when the sentence calls its subject by a pronoun, by a mere noun such as 投資額, or not at all.</summary>
    public static bool NamesNoSubject(SentenceReading sentence) =>
        sentence.IsJapanese ? Pointer().IsMatch(sentence.Profile.Folded.Text) || !HasNamedSubject(sentence) : Pronoun().IsMatch(sentence.Profile.Folded.Text) || !sentence.Terms.Any(term => term.Counts && term.Role == EnglishRoles.Agent);

    private static bool HasNamedSubject(SentenceReading sentence) =>
        sentence.Terms.Any(term => term.Counts && term.Role == EnglishRoles.Agent && IsNamed(term, sentence.Text)) || (!sentence.IsJapanese && sentence.Terms.Any(term => term.Class == TermClass.Name && term.Role == EnglishRoles.Patient && term.Governor > term.Index));

    private static bool IsNamed(Term term, string text) =>
        term.Class == TermClass.Name || (term.Script == WordKind.Katakana && term.Sets.Count == 0) || term.Sets.Any(set => set.Kind == TermKind.Glossary)
        || (term.Script == WordKind.Kanji && term.Sets.Count == 0 && (Title().IsMatch(text.AsSpan(term.Span.End)) || Body().IsMatch(term.Folded)));

    /// <summary>野口飛行士, 山田氏.</summary>
    [GeneratedRegex("^(?:氏|さん|飛行士|宇宙飛行士|首相|大統領|大臣|外相|長官|教授|博士|社長|会長|議員|知事|市長|選手|監督|容疑者|被告|大使|委員長)")]
    private static partial Regex Title();

    [GeneratedRegex("(?:省|庁|社|大学|機構|党|銀行|会社|委員会|局|市|県|州|国|軍|隊|研究所|財団|協会|病院|学校)$")]
    private static partial Regex Body();

    [GeneratedRegex(@"\b(?:it|its|they|their|them|he|she|his|her|him|this|these|those|such|both|one)\b")]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\b(?:the|that|also|later)\b")]
    private static partial Regex Definite();

    [GeneratedRegex("同(?:社|氏|国|省|局|庁|年|日|大学|委員会|機構|協定|計画|制度|法|島|市|県|館|船|機)|この|その|これ|それ|当該|なお、")]
    private static partial Regex Pointer();
}
