namespace DiscordSimulator.Faults;

/// <summary>Something that goes wrong with a request.</summary>
public abstract record RestFault
{
    private RestFault()
    {
    }

    /// <summary>Answered with an error and not acted on.</summary>
    public sealed record Status(int Code) : RestFault;

    /// <summary>Acted on, but the answer is an error: a bot that simply repeats does it twice.</summary>
    public sealed record AnswerLost(int Code = 502) : RestFault;

    /// <summary>The line is cut before anything is done.</summary>
    public sealed record Dropped : RestFault;

    /// <summary>Answered late.</summary>
    public sealed record Delayed(TimeSpan By) : RestFault;

    /// <summary>Every matching request is refused with 429 until the time is over, counted from the first.</summary>
    public sealed record RateLimited(TimeSpan RetryAfter, bool Global = false) : RestFault;
}
