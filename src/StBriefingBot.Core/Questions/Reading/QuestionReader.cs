using System.Text.RegularExpressions;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>Reads a question: what it asks for, what it speaks of, in which language.</summary>
internal sealed partial class QuestionReader(Thesaurus thesaurus)
{
    private readonly ConceptReader conceptReader = new(thesaurus);

    /// <summary>Longer questions are read up to here (UTF-16 units): what matters stands in front, and time stays bounded.</summary>
    private const int Longest = 2000;

    public Question Read(string question, LanguageCode? language)
    {
        var text = (question.Length > Longest ? question[..Longest] : question).Trim();
        return Read(SentenceProfile.Of(text, thesaurus), language);
    }

    /// <summary>The same for a question whose words are known already.</summary>
    public Question Read(SentenceProfile profile, LanguageCode? language)
    {
        var (text, folded) = (profile.Text, profile.Folded);
        var lead = profile.IsJapanese ? 0 : Lead().Match(folded.Text).Length;
        var plain = folded.Text[lead..];
        var (type, start, length) = profile.IsJapanese ? JapaneseAnswerTypes.Read(plain) : EnglishAnswerTypes.Read(plain);
        var asked = length > 0 ? folded.Original(lead + start, lead + start + length) : new TextSpan(0, 0);
        var concepts = conceptReader.Read(profile, asked, lead > 0 ? folded.Map[lead] : 0);
        if (type is AnswerType.General or AnswerType.Organisation or AnswerType.Place && IsBareDefinition(plain, concepts))
        {
            type = AnswerType.Definition;
        }

        if (type != AnswerType.YesNo)
        {
            concepts = concepts.ConvertAll(concept => concept with { Sets = concept.Sets.Where(set => set.Kind != TermKind.Opposed).ToList() });
        }

        var claim = Claim(text, profile.IsJapanese, type);
        var opening = lead > 0 ? folded.Map[lead] : 0;
        var calm = text.Any(char.IsLower) ? text : text.ToLowerInvariant();
        var frame = AnswerFrames.Of(calm[opening..], asked.Start - opening, asked.Length, type, profile.IsJapanese);
        return new Question(text, language ?? (profile.IsJapanese ? LanguageCode.Japanese : LanguageCode.English), type, concepts, Latest().IsMatch(plain), Now().IsMatch(plain), type == AnswerType.Number ? Counted(concepts) : null, claim, type == AnswerType.Number && Counter().Match(plain) is { Success: true } counter ? counter.Groups[1].Value : null, frame);
    }

    /// <summary>"What is the JHLC?", "What is the Quay Lab?": nothing but one term, or a name, is asked about.</summary>
    private static bool IsBareDefinition(string folded, List<Concept> concepts) =>
        concepts.Count is 1 or 2 && WhatIs().IsMatch(folded)
        && (BareNoun().IsMatch(folded) || (concepts.All(concept => concept.Kind is ConceptKind.Term or ConceptKind.Name) && (concepts.Count == 1 || concepts.Exists(concept => concept.Kind == ConceptKind.Name))));

    /// <summary>The noun that "how many" counts.</summary>
    private static Concept? Counted(IReadOnlyList<Concept> concepts) => concepts.FirstOrDefault(concept => concept.IsFocus);

    private static string Claim(string text, bool japanese, AnswerType type)
    {
        var claim = text.TrimEnd('?', '？', ' ', '。', '.', '!', '！');
        if (japanese)
        {
            return JapaneseEnding().Replace(claim, "");
        }

        return type == AnswerType.YesNo ? EnglishClaim.Of(claim) : claim;
    }

    [GeneratedRegex(@"^(?:(?:hi|hello|hey|ok|okay|well|so|and|but|also|now|please|thanks|actually|sorry|right|great|good)\b[,!. ]*)*(?:(?:can|could|would) (?:you|u|someone|anyone|we) (?:please |kindly |also )?(?:tell|say|remind|explain|show|give|help|list|let)(?: to)?(?: me| us)?(?: know| understand)?(?: about)? |(?:please |kindly )?(?:tell|remind|show) (?:me|us) |(?:i|we)(?:'d| would)? (?:like|want|need|wish) to (?:know|understand|learn|find out) |(?:i'm|i am|we are|we're) (?:wondering|curious|asking|looking for|trying to (?:find out|understand|figure out))(?: about)? |(?:do|does) (?:you|anyone|anybody) (?:happen to )?know |any idea |quick question[:,]? ?|question[:,] |what do (?:you|we) know about )?(?:if |whether )?")]
    private static partial Regex Lead();

    [GeneratedRegex(@"\b(?:latest|most recent(?:ly)?|newest|last (?:meeting|time|session|held|met)|current(?:ly)?|now|today|nowadays|still|at present|presently|these days|up to date|to date|so far|yet|status|state of play|where (?:do|does) .{1,40} stand)\b|^(?:is|are)\b.*\b(?:in force|valid|in effect|active|operational|running|alive|ongoing|under ?way|on track|going ahead|binding)\b|最新|直近|現状|状況は|最近|現在|今(?:も|は|の|ど|日|年)|現時点|足元|いま(?![すせしさ])|まだ")]
    private static partial Regex Latest();

    /// <summary>Who holds an office is asked of today, even where "now" is not said.</summary>
    [GeneratedRegex(@"\b(?:now|today|current|currently|at present|presently|nowadays|these days)\b|^who(?:'s| is) (?:the )?(?:[\w.'-]+ ){0,3}?(?:president|prime minister|premier|minister|secretary|director|ambassador|chair|chairman|chairwoman|head|administrator|governor|chancellor|king|emperor|leader)\b(?!.*\b(?:19|20)\d\d\b)|^[^0-9た]*(?:首相|大統領|大臣|大使|長官|議長|委員長|知事|理事長|局長)は(?:誰|だれ|どなた)(?:です|なの)?か?[?？。]*$|現在|今(?:は|の|も)|現時点")]
    private static partial Regex Now();

    [GeneratedRegex("何(回|人|名|か国|カ国|ヶ国|件|社|機|基|本|つ|分野|項目|度|倍|個|台|校|州|隻|冊|種類|か所|カ所|段階|(?![年月日時曜故者物事処])[一-鿿])(?!目)")]
    private static partial Regex Counter();

    [GeneratedRegex(@"^(?:what|who)(?:'s| is| are| was| were)\b")]
    private static partial Regex WhatIs();

    /// <summary>"what is dark energy?": two words and nothing of or for something.</summary>
    [GeneratedRegex(@"^what(?:'s| is| are)(?: an?)? [\w-]+(?: [\w-]+)?\W*$")]
    private static partial Regex BareNoun();

    [GeneratedRegex("(?:という(?:の|こと)は)?(?:本当|事実|正しい)?(?:でしょうか|でしょう|ですか|ますか|でしたか|ましたか|のですか|んですか|ですよね|だよね|よね|のか|か|の|かな)$")]
    private static partial Regex JapaneseEnding();
}
