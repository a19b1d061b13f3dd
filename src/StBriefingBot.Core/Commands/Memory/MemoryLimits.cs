namespace StBriefingBot.Core.Commands.Memory;

/// <summary>How much of conversations is held in memory.</summary>
/// <param name="Turns">How many questions back a follow-up may refer, 0 or more.</param>
/// <param name="Conversations">How many conversations; the one silent longest goes first.</param>
/// <param name="Answers">How many answers with the question as it was asked; the oldest goes first.</param>
/// <param name="Expires">How long after its last use something is forgotten.</param>
public sealed record MemoryLimits(int Turns, int Conversations, int Answers, TimeSpan Expires)
{
    public static readonly MemoryLimits Usual = new(Turns: 6, Conversations: 1000, Answers: 2000, Expires: TimeSpan.FromHours(2));
}
