using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Lists what the library is made of.</summary>
public sealed class ListSources(Catalogue catalogue) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        "sources",
        new Bilingual("sources", "出典一覧"),
        new Bilingual("List the sources of the library", "ライブラリーの出典を一覧にします"),
        new Bilingual("Lists every source: the article, the works it cites, background and later developments.", "論考、その引用文献、背景資料、その後の動きなど、すべての出典を一覧にします。"),
        [])
    {
        Bare = BareForm.Alone,
    };

    public Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken) => Task.FromResult<Reply>(catalogue.Entries.Count > 0
        ? new Reply.SourcesListed(catalogue.Entries, request.Language)
        : new Reply.Declined(DeclineReason.NotFound, CommandWording.NoCatalogue(request.Language), request.Language));
}
