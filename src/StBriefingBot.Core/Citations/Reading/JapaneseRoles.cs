using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Citations.Reading;

/// <summary>Reads the particles of a Japanese sentence: who does, who suffers, where from and where to; and its coordinated clauses.</summary>
internal static class JapaneseRoles
{
    private static readonly (string Particle, string Role)[] Particles =
    [
        ("によって", "by"), ("により", "by"), ("によると", "source"), ("によれば", "source"), ("に対して", "to"), ("に対し", "to"), ("から", "from"), ("より", "than"), ("には", "at"), ("では", "at"), ("とは", "with"),
        ("は", EnglishRoles.Agent), ("が", EnglishRoles.Agent), ("も", EnglishRoles.Agent), ("を", EnglishRoles.Patient), ("に", "to"), ("へ", "to"), ("で", "at"), ("と", "with"), ("の", "of"),
    ];

    private static readonly string[] PassiveEndings = ["された", "される", "されて", "され", "られた", "られる", "られて", "られ", "われた", "われる", "かれた", "かれる", "まれた", "ばれた", "れた", "れる"];

    public static List<TextSpan> Segments(string text)
    {
        var segments = new List<TextSpan>();
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '、' or '。' or '，' or ',' or '（' or '）' or '(' or ')' or ';' or '；')
            {
                segments.Add(new TextSpan(start, i + 1));
                start = i + 1;
            }
        }

        segments.Add(new TextSpan(start, text.Length + 1));
        return segments;
    }

    public static void Mark(Term[] terms, string text, IReadOnlyList<Cue> cues)
    {
        for (var i = terms.Length - 1; i >= 0; i--)
        {
            var role = RoleOf(terms, text, i);
            terms[i] = terms[i] with { Role = role, IsSubject = role == EnglishRoles.Agent };
        }

        MarkClauses(terms, text, cues);
    }

    private static string RoleOf(Term[] terms, string text, int at)
    {
        var end = terms[at].Span.End;
        if (at + 1 < terms.Length && (terms[at + 1].Span.Start == end || (terms[at + 1].Span.Start == end + 1 && text[end] is 'と' or 'や' or '・')))
        {
            return terms[at + 1].Role;
        }

        foreach (var (particle, role) in Particles)
        {
            if (string.CompareOrdinal(text, end, particle, 0, particle.Length) == 0)
            {
                return role;
            }
        }

        return "";
    }

    /// <summary>
    /// Every predicate takes the nouns since the one before it. In a passive clause the subject suffers and に or によって marks who acts.
    /// A new zone begins with a subject of its own after a finished clause.
    /// </summary>
    private static void MarkClauses(Term[] terms, string text, IReadOnlyList<Cue> cues)
    {
        var (start, zone, hasSubject, hasPredicate) = (0, 0, false, false);
        var (hasTopic, hasVerb) = (false, false);
        for (var i = 0; i < terms.Length; i++)
        {
            var comma = i > 0 && text.AsSpan(terms[i - 1].Span.End, Math.Max(0, terms[i].Span.Start - terms[i - 1].Span.End)).IndexOfAny('、', '。', ';') >= 0;
            hasPredicate |= i > 0 && cues.Any(cue => cue.Kind is CueKind.Mood or CueKind.Negation && cue.Span.Start >= terms[i - 1].Span.End && cue.Span.End <= terms[i].Span.Start);
            // 「大学は、研究所が代表となる提案に…」: a subject with が right behind a topic belongs to a clause inside.
            var isInside = hasTopic && !hasVerb && SubjectParticle(terms, text, i) == 'が';
            if (comma && hasSubject && hasPredicate && !isInside && SubjectAhead(terms, text, i))
            {
                zone++;
                (hasSubject, hasPredicate, hasTopic, hasVerb) = (false, false, false, false);
            }

            hasSubject |= terms[i].Role == EnglishRoles.Agent;
            hasTopic |= terms[i].Role == EnglishRoles.Agent && terms[i].Span.End < text.Length && text[terms[i].Span.End] == 'は';
            hasVerb |= terms[i].IsVerb;
            hasPredicate |= terms[i].IsVerb || (hasSubject && comma && zone == 0 && i > 1);
            // 「…と発表した」: who announces stands at the head of the sentence.
            var isReport = terms[i].IsVerb && terms[i].Span.Start > 0 && text[terms[i].Span.Start - 1] == 'と';
            terms[i] = terms[i] with { Zone = isReport ? 0 : zone };
            if (terms[i].IsVerb)
            {
                Bind(terms, start, i, IsPassive(text, terms[i].Span.End));
                start = i + 1;
            }
        }
    }

    /// <summary>The particle of the next subject.</summary>
    private static char SubjectParticle(Term[] terms, string text, int at) =>
        Array.Find(terms, term => term.Index >= at && term.Role == EnglishRoles.Agent && !Array.Exists(terms, next => next.Span.Start == term.Span.End)) is { } subject && subject.Span.End < text.Length ? text[subject.Span.End] : ' ';

    private static bool SubjectAhead(Term[] terms, string text, int at)
    {
        for (var i = at; i < terms.Length; i++)
        {
            if (i > at && text.AsSpan(terms[i - 1].Span.End, Math.Max(0, terms[i].Span.Start - terms[i - 1].Span.End)).Contains('、'))
            {
                return false;
            }

            if (terms[i].Role == EnglishRoles.Agent)
            {
                return true;
            }

            if (terms[i].IsVerb)
            {
                return false;
            }
        }

        return false;
    }

    private static void Bind(Term[] terms, int start, int verb, bool passive)
    {
        for (var i = start; i < verb; i++)
        {
            var role = terms[i].Role;
            if (passive)
            {
                role = role switch { EnglishRoles.Agent => EnglishRoles.Patient, "to" or "by" => EnglishRoles.Agent, _ => role };
            }

            terms[i] = terms[i] with { Role = role, Governor = verb };
        }
    }

    private static bool IsPassive(string text, int at) => PassiveEndings.Any(ending => string.CompareOrdinal(text, at, ending, 0, ending.Length) == 0);
}
