using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Generating;
using StBriefingBot.Core.Quizzes.Stores;

namespace StBriefingBot.Core.Commands.Training;

/// <summary>Makes questions from the library for a trainer to decide on.</summary>
public sealed class GenerateQuizItems(GenerateItems generate, CurrentBank bank, IProposedItems proposed, IReadOnlyList<QuizTopic> topics, TimeProvider time) : ICommand
{
    private const string TopicOption = "topic";
    private const string CountOption = "count";
    private const string LanguageOption = "language";
    private const int UsualCount = 5;
    private const int MostCount = 20;
    private const int MostTopics = 25;

    public CommandDeclaration Declaration { get; } = new(
        QuizCommandNames.Generate,
        new Bilingual(QuizCommandNames.Generate, "問題を作成"),
        new Bilingual("Make quiz questions from the library's statements", "ライブラリーの記述からクイズの問題案を作ります"),
        new Bilingual(
            "Makes questions of a topic from dated, numbered and named facts, without a model; wrong options are proven wrong. They wait for your approval. Example: /quiz-generate space 5",
            "日付・数値・人名を含む記述から問題案を作ります（言語モデルは使いません）。誤りの選択肢は誤りと確かめたものだけを使い、承認されるまで出題しません。例：／問題を作成 宇宙 5"),
        [
            new CommandOption(TopicOption, new Bilingual(TopicOption, "分野"), new Bilingual("The topic they go to", "問題を加える分野"), OptionKind.Choice, Required: true)
            {
                Choices = [.. topics.Take(MostTopics).Select(topic => new OptionChoice(topic.Id, topic.Name))],
            },
            new CommandOption(CountOption, new Bilingual(CountOption, "問題数"), new Bilingual("How many at most, 1 to 20; otherwise 5", "最大の問題数（1〜20。指定しなければ5）"), OptionKind.Number),
            new CommandOption(LanguageOption, new Bilingual(LanguageOption, "言語"), new Bilingual("Their language; otherwise yours", "問題の言語（指定しなければ操作の言語）"), OptionKind.Choice)
            {
                Choices = [new OptionChoice("en", new Bilingual("English", "英語")), new OptionChoice("ja", new Bilingual("Japanese", "日本語"))],
            },
        ],
        For: Role.Trainer);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var language = LanguageCodes.FromTag(request.Options.Text(LanguageOption)) ?? request.Language;
        var count = Math.Clamp(request.Options.Number(CountOption) ?? UsualCount, 1, MostCount);
        var ready = await bank.GetAsync(cancellationToken);
        List<QuizItem> known =
        [
            .. ready.Ready.Select(bound => bound.Item),
            .. ready.NeedsReview.Select(unbound => unbound.Item),
            .. (await proposed.AllAsync(cancellationToken)).Where(proposal => proposal.State != ProposalState.Approved).Select(proposal => proposal.Item),
        ];
        var made = await generate.ExecuteAsync(new ItemsWanted(request.Options.Text(TopicOption)!, language, count), known, cancellationToken);
        if (made.Count == 0)
        {
            return new Reply.Done(TrainingWording.NothingMade(request.Language), request.Language);
        }

        await proposed.AddAsync(made, time.GetUtcNow(), cancellationToken);
        return await new ProposalCards(bank, proposed, topics).NextAsync(request.Language, TrainingWording.Made(request.Language, made.Count), cancellationToken);
    }
}
