using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Typing;

/// <param name="Value">What the option receives.</param>
/// <param name="Label">What a person sees.</param>
public sealed record Suggestion(string Value, string Label);

/// <summary>Offers values while a person types, from memory alone: nothing is read, asked or waited for.</summary>
public sealed class Suggestions(Library library, CommandSet commands, AccessPolicy access, ConversationMemory memory)
{
    private const int Most = 25;

    private readonly List<Candidate> sources =
        [.. library.Catalogue.Entries.Select(entry => new Candidate(entry.Id, new Bilingual(Named(entry, LanguageCode.English), Named(entry, LanguageCode.Japanese)), [entry.Id, entry.Title, entry.TitleJapanese ?? "", entry.Issuer ?? ""]))];

    private readonly List<Candidate> terms =
        [.. library.Glossary.Select(term => new Candidate(term.English, new Bilingual(Joined(term.English, term.Japanese), Joined(term.Japanese, term.English)), [.. term.Forms]))];

    /// <summary>The values that fit what is typed so far, best first, at most 25; none for an option that has none to offer.</summary>
    /// <param name="command">The command's name.</param>
    /// <param name="option">The option's name.</param>
    /// <param name="typed">What stands in the field, possibly nothing.</param>
    /// <param name="speaker">Who types.</param>
    /// <param name="language">The language of the labels.</param>
    public IReadOnlyList<Suggestion> Find(string command, string option, string typed, Speaker speaker, LanguageCode language)
    {
        var declared = commands.Find(command)?.Declaration;
        if (declared is null || access.RoleOf(speaker) < declared.For)
        {
            return [];
        }

        IEnumerable<Candidate> candidates = declared.Options.FirstOrDefault(each => each.Name == option)?.Suggestions switch
        {
            SuggestionSource.Sources => sources,
            SuggestionSource.Terms => terms,
            SuggestionSource.RecentAnswers => memory.AnswersOf(speaker).Select(answer => new Candidate(answer.Id, new Bilingual(Joined(answer.Id, answer.Question), Joined(answer.Id, answer.Question)), [answer.Id, answer.Question])),
            SuggestionSource.Commands => commands.TypedBy(access.RoleOf(speaker)).Select(each => new Candidate(each.Name, each.Label, [each.Name, each.Label.English, each.Label.Japanese])),
            null => [],
            _ => throw new System.Diagnostics.UnreachableException(),
        };
        var wanted = TextFolding.Fold(typed).Trim();
        return [.. candidates
            .Select(candidate => (candidate, Fit: candidate.Fit(wanted)))
            .Where(pair => pair.Fit is not null)
            .OrderBy(pair => pair.Fit)
            .Take(Most)
            .Select(pair => new Suggestion(pair.candidate.Value, pair.candidate.Label.In(language)))];
    }

    private static string Named(CatalogueEntry entry, LanguageCode language) => Joined(entry.TitleIn(language), entry.Id);

    private static string Joined(string first, string second) => $"{first} · {second}";

    /// <summary>A value with every way a person may begin to type it.</summary>
    private sealed class Candidate(string value, Bilingual label, IReadOnlyList<string> forms)
    {
        private readonly List<string> folded = [.. forms.Where(form => form.Length > 0).Select(form => TextFolding.Fold(form))];

        public string Value => value;

        public Bilingual Label => label;

        /// <summary>0 where a form begins so, 1 where a word of one does, 2 where it stands inside; null where it stands nowhere.</summary>
        public int? Fit(string wanted)
        {
            int? best = wanted.Length == 0 ? 0 : null;
            foreach (var form in folded)
            {
                var at = form.IndexOf(wanted, StringComparison.Ordinal);
                if (at >= 0)
                {
                    var fit = at == 0 ? 0 : char.IsLetterOrDigit(form[at - 1]) ? 2 : 1;
                    best = best < fit ? best : fit;
                }
            }

            return best;
        }
    }
}
