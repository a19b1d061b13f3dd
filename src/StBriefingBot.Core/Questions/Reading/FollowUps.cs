using System.Text.RegularExpressions;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Language.Values;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>Completes a follow-up question ("And when was it extended?", 「いつまで？」) from the turns before it.</summary>
internal static partial class FollowUps
{
    /// <summary>The last question, with what it leaves out taken from the nearest turn that says it; unchanged when it stands alone.</summary>
    public static Question Complete(IReadOnlyList<Question> turns)
    {
        var completed = turns[0];
        for (var i = 1; i < turns.Count; i++)
        {
            completed = IsFollowUp(turns[i]) ? Join(completed, turns[i]) : turns[i];
        }

        return completed;
    }

    /// <summary>Whether a question that stands alone would mean nothing.</summary>
    public static bool LeansOnOthers(Question question) => Opening().IsMatch(TextFolding.Fold(question.Text).Trim()) || question.Concepts.Count == 0
        || (Reference().IsMatch(TextFolding.Fold(question.Text)) && !question.Concepts.Any(concept => concept.IsExact));

    private static bool IsFollowUp(Question question)
    {
        var folded = TextFolding.Fold(question.Text).Trim();
        if (Opening().IsMatch(folded) || Reference().IsMatch(folded))
        {
            return true;
        }

        var own = question.Concepts.Count(concept => concept.Kind is not ConceptKind.Word);
        return own == 0 && question.Concepts.Count <= 3;
    }

    private static Question Join(Question before, Question question)
    {
        // A fragment ("And the 13th?") asks the same of something else; a full question asks something else of the same.
        var fragment = question.Type is AnswerType.General or AnswerType.YesNo && question.Concepts.Count <= 2 && !HasPredicate(question);
        var carried = before.Concepts
            .Where(concept => !question.Concepts.Any(own => Replaces(own, concept)))
            .Select(concept => concept with { Carried = true });
        return fragment
            ? question with { Type = before.Type, Concepts = [.. carried, .. question.Concepts], Frame = SameOfOther(before, question) }
            : question with { Concepts = [.. carried, .. question.Concepts], Frame = OtherOfSame(before, question.Frame) };
    }

    /// <summary>"And the 13th?": what the question before left open, of the 13th in place of the 14th; null where nothing tells what takes whose place.</summary>
    private static AnswerFrame? SameOfOther(Question before, Question question)
    {
        var frame = before.Frame;
        foreach (var own in question.Concepts)
        {
            if (before.Concepts.FirstOrDefault(concept => Replaces(own, concept)) is not { } replaced)
            {
                return null;
            }

            frame = frame?.Replacing(replaced.Text, own.Text);
        }

        return frame;
    }

    /// <summary>"When was it extended?": of what the turn before spoke of.</summary>
    private static AnswerFrame? OtherOfSame(Question before, AnswerFrame? frame)
    {
        var subject = string.Join(' ', before.Concepts.Where(concept => concept.IsExact).Select(concept => concept.Text));
        return frame is null || subject.Length == 0 ? frame : new AnswerFrame(Reference().Replace(frame.Before, subject, 1), Reference().Replace(frame.After, subject, 1));
    }

    /// <summary>The same kind of thing, so that the new one stands in for the old: another ordinal, another year, the same term.</summary>
    private static bool Replaces(Concept own, Concept before) => (own.Value, before.Value) switch
    {
        ({ } left, { } right) => left.Kind == right.Kind && (left.Kind != ValueKind.Quantity || left.Unit == right.Unit),
        (null, null) when IsCountry(own) && IsCountry(before) => true,
        (null, null) => own.Words.Select(word => word.Stem).SequenceEqual(before.Words.Select(word => word.Stem)) || own.Sets.Intersect(before.Sets).Any(),
        _ => false,
    };

    private static bool IsCountry(Concept concept) => concept.Sets.Any(set => set.Kind == TermKind.Metonym);

    private static bool HasPredicate(Question question) => Predicate().IsMatch(TextFolding.Fold(question.Text));

    [GeneratedRegex(@"^(?:and|but|so|also|then|or|what about|how about|what of|same for|ok(?:ay)?,? (?:and|so|but)|では|じゃあ|じゃ|それで|そして|また|ちなみに|さらに|なお|他に|ほかに|次に|続いて)\b?")]
    private static partial Regex Opening();

    [GeneratedRegex(@"\b(?:it|its|they|them|their|theirs|he|him|his|she|her|that|those|this|these|there|then|the (?:same|latter|former|first one|other one|agreement|meeting|treaty|report|paper|project|program(?:me)?|deal|document|statement|committee|mission|squadron|office))\b(?! (?:19|20)\d\d)|(?:それ|これ|あれ|その|この|あの|そこ|ここ|そちら|彼|彼女|彼ら|同(?:会合|協定|文書|声明|論文|委員会|計画|報告|年|氏|社|国)|当時|前者|後者)")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\b(?:is|are|was|were|do|does|did|has|have|had|can|will|would|should)\b|(?:ましたか|ますか|ですか|でしたか|たか|るか|のか)")]
    private static partial Regex Predicate();
}
