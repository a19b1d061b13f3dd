using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Language;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands.Memory;

public sealed class ConversationMemoryTests
{
    private readonly ManualTime time = new();

    [Fact]
    public void A_place_and_a_person_have_a_conversation_of_their_own()
    {
        var memory = Memory();

        Keep(memory, "one?", ChatBench.Ann, ChatBench.Harbour);
        Keep(memory, "two?", ChatBench.Ben, ChatBench.Harbour);
        Keep(memory, "three?", ChatBench.Ann, ChatBench.Quay);

        Assert.Equal(["one?"], memory.Find(ChatBench.Harbour, ChatBench.Ann)!.Turns);
        Assert.Equal(["two?"], memory.Find(ChatBench.Harbour, ChatBench.Ben)!.Turns);
        Assert.Equal(["three?"], memory.Find(ChatBench.Quay, ChatBench.Ann)!.Turns);
        Assert.Equal(2, memory.TurnsOf(ChatBench.Ann));
    }

    [Fact]
    public void Only_so_many_turns_are_held()
    {
        var memory = Memory(turns: 2);
        foreach (var question in new[] { "one?", "two?", "three?" })
        {
            Keep(memory, question);
        }

        Assert.Equal(["two?", "three?"], memory.Find(ChatBench.Harbour, ChatBench.Ann)!.Turns);
    }

    [Fact]
    public void A_conversation_ends_when_nothing_was_said_for_long_and_goes_on_while_it_is_used()
    {
        var memory = Memory();
        Keep(memory, "one?");
        time.Advance(TimeSpan.FromMinutes(50));
        Keep(memory, "two?");
        time.Advance(TimeSpan.FromMinutes(50));

        Assert.Equal(2, memory.Find(ChatBench.Harbour, ChatBench.Ann)!.Turns.Count);

        time.Advance(TimeSpan.FromMinutes(60));
        Assert.Null(memory.Find(ChatBench.Harbour, ChatBench.Ann));
        Assert.Empty(memory.AnswersOf(ChatBench.Ann));
    }

    [Fact]
    public void Of_too_many_conversations_the_one_silent_longest_goes()
    {
        var memory = Memory(conversations: 2);
        var places = Enumerable.Range(1, 3).Select(number => new Place($"test:{number}", false)).ToList();

        Keep(memory, "one?", place: places[0]);
        Keep(memory, "two?", place: places[1]);
        Keep(memory, "one again?", place: places[0]);
        Keep(memory, "three?", place: places[2]);

        Assert.NotNull(memory.Find(places[0], ChatBench.Ann));
        Assert.Null(memory.Find(places[1], ChatBench.Ann));
    }

    [Fact]
    public void An_answer_is_recalled_by_its_asker_anywhere_and_by_others_where_they_saw_it()
    {
        var memory = Memory();
        Keep(memory, "open?", id: "SB-OPEN");
        Keep(memory, "hidden?", id: "SB-HIDE", isPrivate: true);

        Assert.Equal("open?", memory.FindAnswer("SB-OPEN", ChatBench.Ann, ChatBench.Quay)?.Question);
        Assert.Equal("open?", memory.FindAnswer("SB-OPEN", ChatBench.Ben, ChatBench.Harbour)?.Question);
        Assert.Null(memory.FindAnswer("SB-OPEN", ChatBench.Ben, ChatBench.Quay));
        Assert.Null(memory.FindAnswer("SB-HIDE", ChatBench.Ben, ChatBench.Harbour));
        Assert.Equal("hidden?", memory.FindAnswer("SB-HIDE", ChatBench.Ann, ChatBench.Harbour)?.Question);
    }

    [Fact]
    public void A_greeting_does_not_take_the_place_of_the_answer_spoken_of()
    {
        var memory = Memory();
        Keep(memory, "When?", id: "SB-REAL");
        memory.Keep(new RecentAnswer("SB-HELO", "hello", Samples.Abstained, ChatBench.Ann.Id, ChatBench.Harbour.Id, false));

        Assert.Equal("SB-REAL", memory.Find(ChatBench.Harbour, ChatBench.Ann)!.LastAnswerId);
    }

    [Fact]
    public void Forgetting_a_person_leaves_the_others()
    {
        var memory = Memory();
        Keep(memory, "one?", ChatBench.Ann);
        Keep(memory, "two?", ChatBench.Ben);

        memory.Forget(ChatBench.Ann);

        Assert.Null(memory.Find(ChatBench.Harbour, ChatBench.Ann));
        Assert.Empty(memory.AnswersOf(ChatBench.Ann));
        Assert.Single(memory.AnswersOf(ChatBench.Ben));
    }

    [Fact]
    public void The_language_last_spoken_is_known()
    {
        var memory = Memory();
        memory.Keep(new RecentAnswer("SB-1", "いつ", Samples.AnswerInJapanese, ChatBench.Ann.Id, ChatBench.Harbour.Id, false));

        Assert.Equal(LanguageCode.Japanese, memory.Find(ChatBench.Harbour, ChatBench.Ann)!.Language);
    }

    private ConversationMemory Memory(int turns = 6, int conversations = 100) => new(new MemoryLimits(turns, conversations, 100, TimeSpan.FromHours(1)), time);

    private static void Keep(ConversationMemory memory, string question, Speaker? speaker = null, Place? place = null, string? id = null, bool isPrivate = false) =>
        memory.Keep(new RecentAnswer(id ?? "SB-" + question, question, Samples.AnswerInEnglish, (speaker ?? ChatBench.Ann).Id, (place ?? ChatBench.Harbour).Id, isPrivate));
}
