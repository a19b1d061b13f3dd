using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Adapters.Sources.Quizzes;
using StBriefingBot.Adapters.Stores.Sqlite;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Administration.Checks;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Training;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Generating;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Reviewing;
using StBriefingBot.Core.Quizzes.Rounds;
using StBriefingBot.Core.Quizzes.Stores;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Composition;

/// <summary>Quizzes: the bank, what is kept of them, and the commands.</summary>
internal static class TrainingRegistration
{
    public static IServiceCollection AddTraining(this IServiceCollection services, QuizOptions options, LibraryLocation location) =>
        services
            .AddSingleton<IQuizBankReader>(_ => new QuizFolder(location.Knowledge))
            .AddSingleton<IQuizStore, SqliteQuizStore>()
            .AddSingleton<IProposedItems, SqliteProposedItems>()
            .AddSingleton<IGenerationGate, QuizItemsGate>()
            .AddSingleton(new ReviewPlan(options.RetentionPercent / 100.0))
            .AddSingleton<CheckQuizBank>();

    /// <summary>The commands over one library; none where it brings no questions.</summary>
    public static async Task<IReadOnlyList<ICommand>> CommandsAsync(IServiceProvider provider, Answering answering, Library library, CancellationToken cancellationToken)
    {
        var reader = provider.GetRequiredService<IQuizBankReader>();
        var topics = (await reader.ReadAsync(cancellationToken)).Topics;
        if (topics.Count == 0)
        {
            return [];
        }

        var (index, proposed) = (provider.GetRequiredService<IPassageIndex>(), provider.GetRequiredService<IProposedItems>());
        var bank = new CurrentBank(reader, proposed, index, library.Catalogue);
        var (store, plan, time) = (provider.GetRequiredService<IQuizStore>(), provider.GetRequiredService<ReviewPlan>(), provider.GetRequiredService<TimeProvider>());
        var start = new StartRound(bank, store, new Random(), time);
        return
        [
            new StartQuiz(start, topics),
            new AnswerQuiz(new AnswerRound(bank, store, new AnswerJudge(library.Glossary), plan, time), topics),
            new StopQuiz(new StopRound(store)),
            new ReviewQuiz(start, bank, store, topics, time),
            new ShowProgress(bank, store, topics, time),
            new GenerateQuizItems(new GenerateItems(index, answering.Verifier, answering.Search, answering.Thesaurus, new Random()), bank, proposed, topics, time),
            new ManageBank(bank, proposed, store, topics),
        ];
    }
}
