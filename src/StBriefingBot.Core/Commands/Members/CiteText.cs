using StBriefingBot.Core.Commands.Citing;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Finds where a pasted text comes from, and gives the reference to cite it by.</summary>
public sealed class CiteText : ICommand
{
    private const string Text = "text";

    private readonly Catalogue catalogue;
    private readonly TimeProvider time;
    private readonly TraceQuotation trace;

    public CiteText(IPassageIndex index, Catalogue catalogue, TimeProvider time)
    {
        (this.catalogue, this.time) = (catalogue, time);
        trace = new TraceQuotation(index);
    }

    public CommandDeclaration Declaration { get; } = new(
        "cite",
        new Bilingual("cite", "引用元"),
        new Bilingual("Find where a quotation comes from, with references to paste", "引用文の出どころと参考文献の書式を示します"),
        new Bilingual(
            "Says whether a text stands in the library word for word, nearly (what differs is marked), in parts or not at all; gives Chicago, APA and SIST 02 references. Example: /cite \"signed in Toronto\"",
            "文章がライブラリーにそのまま、ほぼそのまま（相違箇所を表示）、分かれて存在するか、存在しないかを示し、Chicago、APA、SIST 02の書式を挙げます。例：／引用元 「…」"),
        [new CommandOption(Text, new Bilingual(Text, "文章"), new Bilingual("The text to find", "探す文章"), Required: true)])
    {
        Bare = BareForm.WithAnything,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken) =>
        new Reply.QuotationTraced(
            await trace.ExecuteAsync(request.Options.Text(Text)!, (passage, span) => PlaceOf(passage, span, request.Language), cancellationToken), request.Language);

    private QuotationPlace PlaceOf(Passage passage, TextSpan span, LanguageCode language)
    {
        var entry = catalogue.Find(passage.SourceId);
        return new QuotationPlace(passage, span, entry, entry is null ? [] : ReferenceStyles.Of(entry, passage, time.Today(), language));
    }
}
