using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Questions;

/// <summary>What must be said beside an answer: where sources disagree, from when a statement is, how weak its basis is.</summary>
internal sealed class AnswerNotes(LanguageCode language, Thesaurus thesaurus, DateOnly today)
{
    private const int MostTerms = 4;

    public IReadOnlyList<string> For(IReadOnlyList<Evidence> cited, Discrepancy? touched, PremiseFinding? premise, DateOnly? asOf, bool isTranslated = false)
    {
        var notes = new List<string>();
        if (premise is { Verdict.Kind: VerdictKind.Contradicted })
        {
            notes.Add(Wording.PremiseDiffers(language, string.Join(" ", premise.Verdict.Reasons)));
        }

        if (touched is not null)
        {
            notes.Add(Wording.Disagree(language, touched.Article.In(language), touched.Record.In(language)));
        }

        if (asOf is { } date)
        {
            notes.Add(Wording.AsOf(language, date));
        }

        AddDates(cited, asOf ?? today, notes);
        AddCautions(cited, notes);
        AddLanguage(cited, isTranslated, notes);
        return notes;
    }

    private void AddDates(IReadOnlyList<Evidence> cited, DateOnly day, List<string> notes)
    {
        foreach (var group in Marked(cited).Where(pair => pair.Evidence.Statement.Until is { } until && until.Earliest <= day).GroupBy(pair => pair.Evidence.Statement.Until!.Value))
        {
            notes.Add(Wording.Overtaken(language, WrittenDate.Of(group.Key, language), group.Select(pair => pair.Marker).ToList()));
        }

        foreach (var group in Marked(cited).Where(pair => pair.Evidence.Statement.Since is not null).GroupBy(pair => pair.Evidence.Statement.Since!.Value))
        {
            notes.Add(Wording.LaterDevelopment(language, WrittenDate.Of(group.Key, language), group.Select(pair => pair.Marker).ToList()));
        }
    }

    private void AddCautions(IReadOnlyList<Evidence> cited, List<string> notes)
    {
        foreach (var group in Marked(cited).Where(pair => pair.Evidence.Statement.Caution is not null && pair.Evidence.Passage.Language == language).GroupBy(pair => pair.Evidence.Statement.Caution!))
        {
            notes.Add(Wording.Caution(language, group.Key, group.Select(pair => pair.Marker).ToList()));
        }

        var weak = Marked(cited).Where(pair => pair.Evidence.Statement.Confidence == Confidence.Low).Select(pair => pair.Marker).ToList();
        if (weak.Count > 0)
        {
            notes.Add(Wording.LowConfidence(language, weak));
        }
    }

    /// <summary>Evidence in the other language is quoted as it stands or shown as translated, with the official terms of the reader's language beside it.</summary>
    private void AddLanguage(IReadOnlyList<Evidence> cited, bool isTranslated, List<string> notes)
    {
        var foreign = cited.Where(evidence => evidence.Passage.Language != language).ToList();
        if (foreign.Count == 0)
        {
            return;
        }

        var terms = foreign.SelectMany(evidence => evidence.Profile.Hits).Where(hit => hit.Kind == TermKind.Glossary).Select(hit => thesaurus.Glossary[hit.Set])
            .Distinct().Take(MostTerms).Select(term => $"{term.English} = {term.Japanese}").ToList();
        var frame = isTranslated ? Wording.TranslatedEvidence(language) : language == LanguageCode.Japanese ? Wording.EnglishEvidence(language) : Wording.JapaneseEvidence(language);
        notes.Add(terms.Count == 0 ? frame : language == LanguageCode.Japanese ? $"{frame}（{string.Join("；", terms)}）" : $"{frame} ({string.Join("; ", terms)})");
    }

    private static IEnumerable<(Evidence Evidence, int Marker)> Marked(IReadOnlyList<Evidence> cited) => cited.Select((evidence, index) => (evidence, index + 1));
}
