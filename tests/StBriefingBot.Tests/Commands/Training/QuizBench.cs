using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Training;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Quizzes.Bank;
using StBriefingBot.Core.Quizzes.Generating;
using StBriefingBot.Core.Quizzes.Judging;
using StBriefingBot.Core.Quizzes.Reviewing;
using StBriefingBot.Core.Quizzes.Rounds;
using StBriefingBot.Core.Retrieval;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands.Training;

/// <summary>The commands of quizzes over the made-up library, with dice that always fall alike.</summary>
internal sealed class QuizBench
{
    public QuizBench(params QuizItem[] items)
    {
        Passages = [.. Brightwater.Passages];
        Bank.Items = items.Length == 0 ? BrightwaterQuiz.All : items;
        Commands = Over(Bank, Passages, Store, Proposed, Time);
        Chat = new ChatBench(others: [.. Commands]);
    }

    public List<Passage> Passages { get; }

    public BrightwaterQuiz Bank { get; } = new();

    public MemoryQuizStore Store { get; } = new();

    public MemoryProposedItems Proposed { get; } = new();

    public ManualTime Time { get; } = new();

    public IReadOnlyList<ICommand> Commands { get; }

    public ChatBench Chat { get; }

    /// <summary>Every command of quizzes, for those who look at declarations.</summary>
    public static ICommand[] Every() => [.. Over(new BrightwaterQuiz(), [.. Brightwater.Passages], new MemoryQuizStore(), new MemoryProposedItems(), new ManualTime())];

    public Task<Reply> SayAsync(string line, Speaker? speaker = null) => Chat.SayAsync(line, speaker);

    public async Task<Reply.CardShown> CardAsync(string line, Speaker? speaker = null) => Assert.IsType<Reply.CardShown>(await SayAsync(line, speaker));

    /// <summary>Presses the button with the label.</summary>
    public Task<Reply> PressAsync(Reply.CardShown card, string label, Speaker? speaker = null)
    {
        var action = card.Actions.First(action => action.Label == label);
        return Chat.SendAsync(action.Command, action.Options.ToDictionary(option => option.Name, option => option.Value), speaker);
    }

    /// <summary>The button's label of the option with these words.</summary>
    public static string LetterOf(Reply.CardShown card, string words) => Lines(card).First(line => line.EndsWith($". {words}", StringComparison.Ordinal))[..1];

    public static IEnumerable<string> Lines(Reply.CardShown card) => card.Sections.SelectMany(section => section.Lines).Select(line => line.Text);

    public static string Text(Reply.CardShown card) => string.Join('\n', card.Sections.SelectMany(section => section.Lines.Select(line => line.Text).Prepend(section.Heading ?? "")).Prepend(card.Title));

    private static IReadOnlyList<ICommand> Over(BrightwaterQuiz bank, List<Passage> passages, MemoryQuizStore store, MemoryProposedItems proposed, ManualTime time)
    {
        var index = new MemoryPassageIndex(passages);
        var current = new CurrentBank(bank, proposed, index, Brightwater.Library.Catalogue);
        var generate = new GenerateItems(index, new CitationVerifier(Terms.Thesaurus), new SearchPassages(index, Terms.Thesaurus), Terms.Thesaurus, new Random(7));
        var start = new StartRound(current, store, new Random(7), time);
        IReadOnlyList<QuizTopic> topics = [BrightwaterQuiz.Topic];
        return
        [
            new StartQuiz(start, topics),
            new AnswerQuiz(new AnswerRound(current, store, new AnswerJudge([Terms.HarbourCommittee]), new ReviewPlan(0.9), time), topics),
            new StopQuiz(new StopRound(store)),
            new ReviewQuiz(start, current, store, topics, time),
            new ShowProgress(current, store, topics, time),
            new GenerateQuizItems(generate, current, proposed, topics, time),
            new ManageBank(current, proposed, store, topics),
        ];
    }
}
