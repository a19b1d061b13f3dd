using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Lists the passages that fit words best.</summary>
public sealed class SearchLibrary(SearchPassages search) : ICommand
{
    private const string Words = "words";
    private const int Shown = 8;

    public CommandDeclaration Declaration { get; } = new(
        "search",
        new Bilingual("search", "検索"),
        new Bilingual("Find passages about something", "箇所を検索します"),
        new Bilingual(
            "Lists the passages that fit best, in both languages. Example: /search quantum cooperation", "語句に合う箇所を日英両方から探します。例：／検索 量子 協力"),
        [new CommandOption(Words, new Bilingual(Words, "語句"), new Bilingual("What to look for", "探す語句"), Required: true, MaxLength: 500) { Suggestions = SuggestionSource.Terms }])
    {
        Bare = BareForm.WithAnything,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var words = request.Options.Text(Words)!;
        return new Reply.PassagesFound(words, await search.ExecuteAsync(words, Shown, cancellationToken), request.Language);
    }
}
