using System.Text.RegularExpressions;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Core.Questions.Reading;

/// <summary>Tells from its question words what an English question asks for.</summary>
internal static partial class EnglishAnswerTypes
{
    private const string What = @"\b(?:what|which)(?:'s| is| was| were| are)?(?: the| exact| specific| particular| other)* (?:(?!did\b|does\b|do\b|is\b|are\b|was\b|were\b|has\b|have\b|had\b|can\b|will\b|would\b|should\b)[\w.-]+ ){0,2}";

    /// <summary>The question word that stands first decides; where two patterns begin there, the more specific, which stands earlier here.</summary>
    private static readonly (Regex Pattern, AnswerType Type)[] Patterns =
    [
        (Definition(), AnswerType.Definition),
        (DateOf(), AnswerType.Date),
        (PlaceOf(), AnswerType.Place),
        (Year(), AnswerType.Year),
        (Duration(), AnswerType.Duration),
        (Date(), AnswerType.Date),
        (Quantity(), AnswerType.Number),
        (Money(), AnswerType.Money),
        (Percent(), AnswerType.Percent),
        (Number(), AnswerType.Number),
        (Reason(), AnswerType.Reason),
        (Manner(), AnswerType.Manner),
        (Person(), AnswerType.Person),
        (ListOf(), AnswerType.List),
        (Place(), AnswerType.Place),
        (Organisation(), AnswerType.Organisation),
    ];

    /// <summary>The asked type and where its question words stand; General at an empty span when nothing tells.</summary>
    /// <param name="folded">The folded question without lead-in.</param>
    public static (AnswerType Type, int Start, int Length) Read(string folded)
    {
        var first = Patterns.Select(pair => (pair.Type, Match: pair.Pattern.Match(folded)))
            .Where(pair => pair.Match.Success)
            .OrderBy(pair => pair.Match.Index)
            .FirstOrDefault();
        if (first.Match is { } match)
        {
            return (first.Type, match.Index, match.Length);
        }

        if (YesNo().Match(folded) is { Success: true } asked)
        {
            return (AnswerType.YesNo, asked.Index, asked.Length);
        }

        return (AnswerType.General, 0, 0);
    }

    [GeneratedRegex(@"\b(?:stands? for|what (?:does|do|did) .{1,60} mean\b|what is meant by|meaning of|definition of|what (?:exactly )?(?:counts|qualifies|passes) as\b|^.{2,40}?(?:,| -|:)? what(?:'s| is| was) (?:that|it|this)\b|^define\b|what(?:'s| is| are)(?: an?| the)? [^?]{1,60}\bshort for|what kind of (?:thing|body|organi[sz]ation) (?:is|are)\b|^explain what|^what [\w .&-]{1,40} (?:is|are|was|were)\W*$)")]
    private static partial Regex Definition();

    [GeneratedRegex(@"\b(?:(?:in |since |from |until |by )?(?:what|which) (?:calendar |fiscal )?years?\b|what year)")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(?:(?:for )?how long\b(?! ago)|how much (?:time|longer)\b|(?:for |over |within )?how many (?:more )?(?:years|months|weeks|days|hours|decades)\b|" + What + @"(?:duration|length of time|time ?span|term length)\b|over what period)")]
    private static partial Regex Duration();

    [GeneratedRegex(@"\b(?:(?:(?<!\b(?:what|which|who|whom|whose|how|why|where)\b.*|^(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would)\b.*)|(?<=\b(?:and|or) ))when|how long ago|how soon|what time|(?:on |by |from |until |since )?" + What + @"(?:date|day|month|deadline|expiry date|target date)s?\b|(?:on |by |until )?what date)\b")]
    private static partial Regex Date();

    /// <summary>"exact founding date of …", "Venue of …": a question without a verb.</summary>
    [GeneratedRegex(@"^(?:the )?(?:(?!when\b|where\b|who\b|what\b|which\b|how\b|why\b)[\w'-]+ ){0,3}?(?:date|day|deadline)(?: and [\w'-]+)? (?:of|for|when|on which)\b")]
    private static partial Regex DateOf();

    [GeneratedRegex(@"^(?:the )?(?:(?!when\b|where\b|who\b|what\b|which\b|how\b|why\b)[\w'-]+ ){0,2}?(?:venue|place|location|site)(?: city| town)?(?: and [\w'-]+)? (?:of|for|where)\b")]
    private static partial Regex PlaceOf();

    /// <summary>"How much haddock": of a thing that is measured, not paid.</summary>
    [GeneratedRegex(@"\bhow much (?!money\b|funding\b|cash\b|did\b|does\b|do\b|is\b|are\b|was\b|were\b|will\b|would\b|has\b|have\b|had\b|can\b|could\b|should\b|must\b|may\b|it\b|they\b|to\b|of\b|in\b|for\b|more\b|time\b|longer\b|support\b|aid\b|investment\b|revenue\b|tax\b)(?![\w' -]{0,24}\b(?:money|funding|cost|pay|paid|fee|price|spend|spent|compensation)\b)[a-z-]+")]
    private static partial Regex Quantity();

    [GeneratedRegex(@"\b(?:how much (?:money|funding|did .* (?:cost|pay|spend|invest|pledge|commit|award)|(?:is|was|were|are) .* worth|does|did .* budget|will|would|has|have)?|how many (?:u\.?s\.? )?(?:dollars|yen|euros)|" + What + @"(?:amount|cost|price|budget|sum|value|funding level|size of the (?:investment|grant|budget|market))\b)")]
    private static partial Regex Money();

    [GeneratedRegex(@"\b(?:(?:what|which) (?:percentage|percent|share|proportion|rate)|how many percent|how high (?:was|were|is|are) the (?:tariff|dut)\w*)\b")]
    private static partial Regex Percent();

    [GeneratedRegex(@"\b(?:how many|how large|how big|how far|how high|what number of|" + What + @"(?:number|total|count|size|population)\b)")]
    private static partial Regex Number();

    [GeneratedRegex(@"\b(?:why|how come|for what (?:reason|purpose)|" + What + @"(?:reason|purpose|aim|rationale|motive|motivation|justification)s?\b|what (?:led|caused|prompted|made)\b)")]
    private static partial Regex Reason();

    [GeneratedRegex(@"\bhow (?:did|does|do|is|are|was|were|can|could|will|would|should|has|have|might)\b")]
    private static partial Regex Manner();

    [GeneratedRegex(@"\b(?:who(?:m|se|'s)?\b|by whom|(?:^|(?:give|tell|need|want)\b.{0,12})(?:the |both |full )*names? of (?:the |both )?(?:[\w'-]+ ){0,3}?(?:person|people|officials?|minister|president|astronauts?|author|ambassador|secretary|leaders?|director|head|commander|pilot|captain|chair|co-?chairs?|founders?|signator(?:y|ies)|winner|owner|mayor|governor|chief|editor|delegates?)\b|" + What + @"(?:person|people|official|minister|president|astronaut|author|ambassador|secretary|leader|premier|scientist|administrator|chair|co-?chair|director|head|signator(?:y|ies)|delegat\w+|negotiator|economist|expert|scholar|spokes\w+)s?\b(?! of the (?:meeting|agreement|article)\b))")]
    private static partial Regex Person();

    [GeneratedRegex(@"(?:^(?:list|name(?!s? of\b)|enumerate|give)(?: me)?(?: all| the| some| every| both)*(?: (?:names|dates?|places?|venues?|cities|years|titles)(?:,| and| or| of)*)*(?: \w+)? \w|\b(?:what|which)(?: \w+){0,3} (?:topics|areas|fields|sectors|subjects|items|goods|products|themes|issues|principles|values|goals|objectives|bodies|committees|countries|states|nations|members|agencies|companies|firms|makers|universities|schools|laboratories|institutes|institutions|ministries|newspapers|airlines|banks|organi[sz]ations|technologies|measures|recommendations|programmes?|programs|projects|disciplines|benefits|challenges|risks|tracks|panels|diseases|exceptions|steps|conditions|meetings|extensions|reasons|examples|parts|elements|components|tasks|activities|names)\b|what (?:are|were)\b|what all\b|what else\b)")]
    private static partial Regex ListOf();

    [GeneratedRegex(@"\b(?:where(?! (?:do|does|did|have|has) (?:things|it|matters|we|this|that|the .{1,40}) (?:stand|stood|got|get|gotten|come)\b)|(?:in |at |to |from )?" + What + @"(?:city|country|place|venue|location|site|town|state|prefecture|building|base|capital|region|university|nation)\b)")]
    private static partial Regex Place();

    [GeneratedRegex(@"\b" + What + @"(?:agency|organi[sz]ation|ministry|department|company|body|committee|institution|institute|newspaper|publication|magazine|journal|outlet|publisher|group|office|unit|firm|laboratory|lab|programme|program)\b")]
    private static partial Regex Organisation();

    [GeneratedRegex(@"^(?:is it (?:true|correct|right) that|am i right that|(?:so )?(?:is|are|was|were|do|does|did|has|have|had|can|could|will|would|should|isn't|aren't|wasn't|weren't|don't|doesn't|didn't|hasn't|haven't)\b)|,? (?:right|correct|true|isn't it|is that so|is that (?:right|correct|true)|true or false)\s?\?*$")]
    private static partial Regex YesNo();
}
