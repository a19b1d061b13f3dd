namespace StBriefingBot.Discord.Rest;

/// <summary>How patient a request is.</summary>
/// <param name="Attempts">How often it is sent at most, when Discord fails or cannot be reached.</param>
/// <param name="LimitedAttempts">How often at most, when Discord says "too many".</param>
/// <param name="FirstPause">Before the second attempt; it doubles from then on.</param>
/// <param name="Timeout">Of one attempt.</param>
internal sealed record RestTimes(int Attempts, int LimitedAttempts, TimeSpan FirstPause, TimeSpan Timeout)
{
    public static readonly RestTimes Usual = new(Attempts: 5, LimitedAttempts: 8, TimeSpan.FromMilliseconds(300), TimeSpan.FromSeconds(15));
}
