using StBriefingBot.Adapters.Indexes;

namespace StBriefingBot.Tests.Indexes;

public sealed class BoundedMemoryTests
{
    [Fact]
    public void What_was_kept_is_found_again()
    {
        var memory = new BoundedMemory<string, int>(most: 10);

        Assert.Equal(7, memory.Keep("tea", 7, size: 1));
        Assert.True(memory.TryGet("tea", out var known));
        Assert.Equal(7, known);
        Assert.False(memory.TryGet("coffee", out _));
    }

    [Fact]
    public void When_full_it_starts_afresh_with_what_came_last()
    {
        var memory = new BoundedMemory<int, string>(most: 10);
        for (var number = 0; number < 10; number++)
        {
            memory.Keep(number, "kept", size: 1);
        }

        memory.Keep(10, "last", size: 1);

        Assert.All(Enumerable.Range(0, 10), number => Assert.False(memory.TryGet(number, out _)));
        Assert.True(memory.TryGet(10, out _));
    }

    [Fact]
    public async Task Many_threads_may_keep_and_look_at_once()
    {
        var memory = new BoundedMemory<int, int>(most: 50);

        await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
        {
            for (var number = 0; number < 5_000; number++)
            {
                memory.Keep(number % 97, number % 97, size: 1);
                Assert.True(!memory.TryGet(number % 89, out var known) || known == number % 89);
            }
        })));
    }
}
