namespace StBriefingBot.Core.Answers;

/// <summary>What a language model did for an answer.</summary>
/// <param name="Model">Its name at its provider.</param>
/// <param name="Prompt">The prompt it was given, with its version.</param>
/// <param name="Calls">How often it was asked.</param>
/// <param name="InputTokens">Tokens read.</param>
/// <param name="OutputTokens">Tokens written.</param>
/// <param name="Cost">In the currency of the configured prices; null where none are configured.</param>
/// <param name="IsEstimate">True where the provider did not count and the length of the texts was taken instead.</param>
public sealed record ModelUse(string Model, string Prompt, int Calls, long InputTokens, long OutputTokens, decimal? Cost, bool IsEstimate)
{
    /// <summary>Both together.</summary>
    public ModelUse Plus(ModelUse? other) => other is null
        ? this
        : this with
        {
            Calls = Calls + other.Calls,
            InputTokens = InputTokens + other.InputTokens,
            OutputTokens = OutputTokens + other.OutputTokens,
            Cost = Cost is null && other.Cost is null ? null : (Cost ?? 0) + (other.Cost ?? 0),
            IsEstimate = IsEstimate || other.IsEstimate,
        };
}

/// <summary>Why a composer gave no draft, or not the whole of it.</summary>
public enum ComposerFault
{
    /// <summary>There is no way to it.</summary>
    Unreachable,

    TooSlow,

    /// <summary>It says that too much is asked of it.</summary>
    Busy,

    /// <summary>Its key, name or address is wrong.</summary>
    Misconfigured,

    /// <summary>What it wrote is nothing that can be read.</summary>
    Unreadable,

    /// <summary>It wrote that it will not.</summary>
    Declined,

    /// <summary>It wrote without end.</summary>
    Endless,

    /// <summary>Nothing it wrote passed verification.</summary>
    NotVerified,

    /// <summary>What it wrote is true and does not answer.</summary>
    BesideThePoint,

    /// <summary>Today's budget is used up.</summary>
    OverBudget,

    /// <summary>The asker's budget for today is used up.</summary>
    OverOwnBudget,

    /// <summary>The evidence holds text that is not given to a model.</summary>
    NothingToSend,
}
