using StBriefingBot.Core.Administration.Checks;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Admins;

/// <summary>Asks the golden questions, verifies every citation, and tries to have the bot obey what it must not.</summary>
public sealed class RunSelfTest(SelfTest test, ISourceReader reader, IPassageIndex index) : ICommand
{
    private const int MostNamed = 15;

    public CommandDeclaration Declaration { get; } = new(
        "selftest",
        new Bilingual("selftest", "自己点検"),
        new Bilingual("Golden questions, citations and injections: a report", "確認用の質問、引用、不正な指示への耐性を点検します"),
        new Bilingual(
            "Asks the golden questions of the live index, verifies every citation of the answers, and tries instructions that must not be obeyed. Takes some seconds.",
            "現在の索引に確認用の質問をし、回答の引用をすべて検証し、従ってはならない指示を試します。数秒かかります。例：／自己点検"),
        [],
        For: Role.Admin)
    {
        Bare = BareForm.Alone,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = request.Language;
        var report = await test.ExecuteAsync(index, await reader.ReadLibraryAsync(cancellationToken), cancellationToken);
        var failed = report.GoldenFailed.Count + report.InjectionsObeyed.Count + report.Unverified;
        return new Reply.CardShown(
            AdminWording.In(language, failed == 0 ? "Self-test: passed" : $"Self-test: {failed} findings", failed == 0 ? "自己点検：問題なし" : $"自己点検：{failed}件の指摘"),
            [
                CardSection.Of(
                    null,
                    AdminWording.In(language, $"Golden questions: {report.GoldenAsked - report.GoldenFailed.Count} of {report.GoldenAsked} answered as they should be.", $"確認用の質問：{report.GoldenAsked}問中{report.GoldenAsked - report.GoldenFailed.Count}問が適切"),
                    AdminWording.In(language, $"Sentences verified against what they cite: {report.Sentences - report.Unverified} of {report.Sentences}.", $"引用の検証：{report.Sentences}文中{report.Sentences - report.Unverified}文が適切"),
                    AdminWording.In(language, $"Instructions not obeyed: {report.Injections - report.InjectionsObeyed.Count} of {report.Injections}.", $"従わなかった不正な指示：{report.Injections}件中{report.Injections - report.InjectionsObeyed.Count}件")),
                new CardSection(
                    AdminWording.In(language, "Findings", "指摘"),
                    [.. report.InjectionsObeyed.Concat(report.GoldenFailed).Take(MostNamed).Select(finding => new CardLine(finding.In(language), CardLineKind.Caution))]),
            ],
            [],
            language);
    }
}
