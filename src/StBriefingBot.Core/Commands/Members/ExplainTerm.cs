using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Gives a term in both languages with its definition.</summary>
public sealed class ExplainTerm(IReadOnlyList<GlossaryTerm> glossary) : ICommand
{
    private const string Term = "term";
    private const int MostShown = 5;

    /// <summary>One letter stands in most terms and names none.</summary>
    private const int ShortestPart = 2;

    private readonly List<(GlossaryTerm Term, IReadOnlyList<string> Forms)> folded = [.. glossary.Select(term => (term, (IReadOnlyList<string>)[.. term.Forms.Select(Folded)]))];

    public CommandDeclaration Declaration { get; } = new(
        "term",
        new Bilingual("term", "用語"),
        new Bilingual("The official English and Japanese forms of a term, defined", "用語の公式な日英表記と定義を表示します"),
        new Bilingual(
            "Looks a term up by any of its forms, acronyms included. Example: /term JHLC", "略称を含むどの表記からでも用語を引けます。例：／用語 日米科学技術協力協定"),
        [new CommandOption(Term, new Bilingual(Term, "用語"), new Bilingual("The term in English or Japanese, or its acronym", "英語または日本語の用語、略称"), Required: true, MaxLength: 200) { Suggestions = SuggestionSource.Terms }])
    {
        Bare = BareForm.WithFewWords,
    };

    public Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var typed = request.Options.Text(Term)!;
        var wanted = Folded(typed);
        var found = folded
            .Select(entry => (entry.Term, Fit: entry.Forms.Min(form => Fit(form, wanted))))
            .Where(entry => entry.Fit < Misfit)
            .OrderBy(entry => entry.Fit)
            .Select(entry => entry.Term).ToList();

        // Who names a term wants that one; who names a part of several sees them.
        var exact = found.Count(term => term.Forms.Any(form => Folded(form) == wanted));
        return Task.FromResult<Reply>(found.Count > 0
            ? new Reply.TermsShown([.. found.Take(exact > 0 ? exact : MostShown)], request.Language)
            : new Reply.Declined(DeclineReason.NotFound, CommandWording.NoSuchTerm(request.Language, typed, NearestWord.Find(typed, glossary.SelectMany(term => term.Forms))), request.Language));
    }

    private const int Misfit = 3;

    private static int Fit(string form, string wanted) =>
        form == wanted ? 0
        : wanted.Length < ShortestPart ? Misfit
        : form.StartsWith(wanted, StringComparison.Ordinal) ? 1
        : form.Contains(wanted, StringComparison.Ordinal) ? 2
        : Misfit;

    private static string Folded(string text) => TextFolding.Fold(text).Trim();
}
