using System.Diagnostics;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>Adds the page at an address to the library; on the bot's own machine a file, too.</summary>
public sealed class AddSource(AddDocument add, IAuditTrail audit) : ICommand
{
    private const string Address = "address";
    private const string Title = "title";
    private const string Issuer = "issuer";
    private const string Date = "date";
    private const string LanguageOption = "language";

    /// <summary>Whoever sits at the machine; nobody else may name its files.</summary>
    private const string AtTheMachine = "terminal:";

    public CommandDeclaration Declaration { get; } = new(
        "source-add",
        new Bilingual("source-add", "出典を追加"),
        new Bilingual("Add the page at an address to the library", "アドレスのページをライブラリーに追加します"),
        new Bilingual(
            "Fetches a page (HTML, PDF, Markdown, text) and adds it to the library; reindex takes it up. Example: /source-add https://example.org/report.html",
            "ページ（HTML、PDF、Markdown、テキスト）を取得してライブラリーに追加します。「索引を更新」で反映されます。例：／出典を追加 https://example.org/report.html"),
        [
            new CommandOption(Address, new Bilingual(Address, "アドレス"), new Bilingual("The page's address", "ページのアドレス"), Required: true, MaxLength: 2000),
            new CommandOption(Title, new Bilingual(Title, "表題"), new Bilingual("Its title; otherwise the page's own", "表題（指定しなければページのもの）"), MaxLength: 300),
            new CommandOption(Issuer, new Bilingual(Issuer, "発行者"), new Bilingual("Who published it", "発行者"), MaxLength: 200),
            new CommandOption(Date, new Bilingual(Date, "日付"), new Bilingual("When it was published", "発行日"), OptionKind.Date),
            new CommandOption(LanguageOption, new Bilingual(LanguageOption, "言語"), new Bilingual("Its language; otherwise told from its text", "言語（指定しなければ本文から判断）"), OptionKind.Choice)
            {
                Choices = [new OptionChoice("en", new Bilingual("English", "英語")), new OptionChoice("ja", new Bilingual("Japanese", "日本語"))],
            },
        ],
        For: Role.Admin)
    {
        Bare = BareForm.WithAnything,
    };

    private static string Told(string? setAside) => setAside is null ? "" : setAside + " ";

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var (language, options, address) = (request.Language, request.Options, request.Options.Text(Address)!);
        if (!address.Contains("://", StringComparison.Ordinal) && !request.Speaker.Id.StartsWith(AtTheMachine, StringComparison.Ordinal))
        {
            return new Reply.Declined(DeclineReason.NotAllowed, AdminWording.OnlyAddresses(language), language);
        }

        var asked = new AddDocumentRequest(
            address, options.Text(Title), options.Text(Issuer), options.Date(Date)?.ToString(), options.Text(LanguageOption) is { } tag ? LanguageCodes.FromTag(tag) : null, $"added by {request.Speaker.Id}");
        switch (await add.ExecuteAsync(asked, cancellationToken))
        {
            case AddDocumentOutcome.Added added:
                await audit.AppendAsync(request.Speaker.Id, "source add", added.Entry.Id, address, CancellationToken.None);
                return new Reply.Done(
                    AdminWording.In(
                        language,
                        $"Added \"{added.Entry.Title}\" as {added.Entry.Id}: {added.Passages} passages. ",
                        $"「{added.Entry.Title}」を {added.Entry.Id} として追加しました（{added.Passages}箇所）。") + Told(QuarantineWording.Counts(added.SetAside, language)) + AdminWording.TakeUp(language),
                    language);
            case AddDocumentOutcome.Rejected rejected:
                return new Reply.Declined(DeclineReason.NotFound, rejected.Sentence.In(language), language);
            default:
                throw new UnreachableException();
        }
    }
}
