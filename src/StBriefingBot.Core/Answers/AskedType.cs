using System.Text.RegularExpressions;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Answers;

/// <summary>Whether a sentence holds the kind of thing a question asks for, beyond what the question itself says.</summary>
internal static partial class AskedType
{
    /// <summary>True for types that every sentence can answer (general, yes-no). A reason, a list and a definition can also be told without the words that mark them.</summary>
    public static bool IsIn(Question question, SentenceProfile sentence) => AskedColumn.IsRow(sentence) && IsOneThing(question.Type) ? IsInRow(question, sentence) : IsInSentence(question, sentence);

    /// <summary>A row answers with the cell that is asked for, if it is the row that is asked about.</summary>
    private static bool IsInRow(Question question, SentenceProfile row)
    {
        if (!AskedColumn.IsOfRow(question, row))
        {
            return false;
        }

        var cells = AskedColumn.Cells(question, row);
        return cells.Count == 0 ? IsInSentence(question, row) : cells.Any(cell => question.Type is AnswerType.Person or AnswerType.Place or AnswerType.Organisation || cell.Any(char.IsDigit));
    }

    private static bool IsOneThing(AnswerType type) => type is not (AnswerType.General or AnswerType.Definition or AnswerType.YesNo or AnswerType.Reason or AnswerType.Manner or AnswerType.List);

    private static bool IsInSentence(Question question, SentenceProfile sentence) => question.Type switch
    {
        AnswerType.Date or AnswerType.Year or AnswerType.Duration or AnswerType.Number or AnswerType.Money or AnswerType.Percent => NewValues(question, sentence).Any(),
        AnswerType.Person => NewNames(question, sentence).Any(name => CanBePerson(name, sentence)),
        AnswerType.Place => NewNames(question, sentence).Any(name => CanBePlace(name, sentence)),
        AnswerType.Organisation => NewNames(question, sentence).Any(),
        AnswerType.Reason => Cause().IsMatch(sentence.Folded.Text),
        AnswerType.List => Enumerates(sentence),
        AnswerType.Definition => Defining().IsMatch(sentence.Folded.Text),
        _ => true,
    };

    /// <summary>True for what a statement can tell without the words that mark it.</summary>
    public static bool CanGoUnmarked(AnswerType type) => type is AnswerType.Reason or AnswerType.List or AnswerType.Definition;

    public static bool Enumerates(SentenceProfile sentence) => Enumeration().IsMatch(sentence.Folded.Text);

    /// <summary>The sentence's values of the asked type that the question does not hold already.</summary>
    public static IEnumerable<Value> NewValues(Question question, SentenceProfile sentence) =>
        sentence.Values.Where(value => Fits(question.Type, value) && CarriesCounter(question.Counter, value, sentence.Text) && (question.Counted is not { } noun || ConceptMatch.Counts(value, noun, sentence))
            && !question.Concepts.Any(concept => concept.Value is { } asked && asked.Supports(value) && value.Supports(asked)));

    /// <summary>The sentence's names that the question does not hold already.</summary>
    public static IEnumerable<Name> NewNames(Question question, SentenceProfile sentence)
    {
        if (sentence.Names.Count == 0)
        {
            return [];
        }

        var asked = question.Concepts.SelectMany(concept => concept.Sets).Where(set => set.Kind is TermKind.Metonym or TermKind.Glossary).ToHashSet();
        return sentence.Names.Where(name => !question.Text.Contains(name.Text, StringComparison.OrdinalIgnoreCase)
            && !sentence.Hits.Any(hit => hit.Span == name.Span && asked.Contains((hit.Kind, hit.Set))) && (Attribution.IsAuthorAsked(question) || !Attribution.IsSpeaker(name, sentence.Text)));
    }

    /// <summary>A person, or a single name of which nothing tells otherwise: no known term, no country, no part of a longer title.</summary>
    public static bool CanBePerson(Name name, SentenceProfile sentence) =>
        !IsKnownTerm(name, sentence) && (name.Kind == NameKind.Person
        || (name.Kind == NameKind.Other && !name.Text.Contains(' ', StringComparison.Ordinal) && !name.Text.Any(char.IsAsciiDigit)
            && !sentence.Hits.Any(hit => hit.Kind is TermKind.Glossary or TermKind.Synonym && hit.Span.Overlaps(name.Span))));

    /// <summary>A place, or a house or body at which something was held; never a mere term.</summary>
    public static bool CanBePlace(Name name, SentenceProfile sentence) =>
        name.Kind == NameKind.Place
        || (name.Kind is NameKind.Organisation or NameKind.Other && !sentence.IsJapanese && PlaceOpening().IsMatch(sentence.Text.AsSpan(0, name.Span.Start)));

    [GeneratedRegex(@"\b(?:at|in|near|off|to|from)(?: the)? $")]
    private static partial Regex PlaceOpening();

    /// <summary>"United States", "U.S.-Japan", "Tokyo Statement": covered from end to end by known terms and countries.</summary>
    private static bool IsKnownTerm(Name name, SentenceProfile sentence)
    {
        var covered = sentence.Hits.Where(hit => hit.Kind is TermKind.Glossary or TermKind.Metonym && hit.Span.Overlaps(name.Span)).ToList();
        return covered.Count > 0 && sentence.Words.Where(word => name.Span.Contains(word.Span)).All(word => covered.Exists(hit => hit.Span.Overlaps(word.Span)));
    }

    [GeneratedRegex(@"\b(?:because|since|due to|owing to|in order to|so that|so as to|as a result|therefore|reason|reasons|cause|caused|explain\w*|aim(?:s|ed)? (?:to|at)|purpose|response|respond\w*|answer(?:s|ed) |meant to|intended to|to (?:avoid|protect|prevent|ensure|help|keep|show|make|allow)|broken|accus\w+|led to|prompted|grounds|in favour of|by \w+ing)\b|ため|理由|ことから|により|によって|目的|背景|狙い|受けて|対抗|として(?:いる|いた)|ので|から。|原因|結果")]
    private static partial Regex Cause();

    /// <summary>"X (…): …", "X is a …", 「Xは…である」, within the first words.</summary>
    [GeneratedRegex(@"^[^.]{0,120}\):|^.{0,90}?\b(?:is|are|was|were|means|refers to|stands for|denotes|describes|becomes?|counts as|is called|is known as)\b (?:an?|the|one|what|any|every)\b|\b(?:is|are|was|were) (?:[\w'-]+ ){1,3}?(?:scheme|programme|program|agency|body|committee|company|society|organi[sz]ation|festival|museum|school|network|fund|treaty|agreement)\b|^.{0,60}(?:とは|）:|\):)|と(?:呼ば|呼ぶ|称す|いう)|(?:を指す|の略|のことである|(?:組織|機関|委員会|制度|計画|協定|枠組み|文書|原則|施設|拠点|部隊|会合|条約)である)。?$")]
    private static partial Regex Defining();

    [GeneratedRegex(@"(?:[^,]+,){2,}[^,]+ (?:and|or) |: .+(?:,|;) |[^、]+、[^、]+、|[^・]+・[^・]+・|及び|および|並びに|ならびに")]
    private static partial Regex Enumeration();

    /// <summary>何回 asks for 7回, not for 第14回 or 10年; English evidence has no counters.</summary>
    private static bool CarriesCounter(string? counter, Value value, string text)
    {
        if (counter is null || !text.Any(JapaneseScript.IsJapanese))
        {
            return true;
        }

        var unit = ValueReader.Read("3" + counter) is [{ Unit: var named }] ? named : "";
        return value.Kind == ValueKind.Quantity && (unit.Length > 0 ? value.Unit == unit : text.AsSpan(value.Span.Start).TrimStart("0123456789,.０１２３４５６７８９約十百千万億").StartsWith(counter));
    }

    private static bool Fits(AnswerType type, Value value) => type switch
    {
        AnswerType.Date => value.Kind is ValueKind.Date or ValueKind.Decade,
        AnswerType.Year => value.Kind == ValueKind.Decade || value is { Kind: ValueKind.Date, Date.Year: not null },
        AnswerType.Duration => value.Kind == ValueKind.Quantity && (Units.IsDuration(value.Unit) || Units.IsLength(value.Unit)),
        AnswerType.Money => value.Kind == ValueKind.Quantity && Units.IsCurrency(value.Unit),
        AnswerType.Percent => value is { Kind: ValueKind.Quantity, Unit: Units.Percent },
        AnswerType.Number => value.Kind == ValueKind.Ordinal || (value.Kind == ValueKind.Quantity && !Units.IsCurrency(value.Unit) && !Units.IsDuration(value.Unit)),
        _ => false,
    };
}
