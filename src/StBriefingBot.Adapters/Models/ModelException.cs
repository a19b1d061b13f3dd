using StBriefingBot.Core.Answers;

namespace StBriefingBot.Adapters.Models;

/// <summary>A model's server did not do what it was asked. The message is a sentence for whoever runs the bot; it never holds a key or text of a person.</summary>
/// <param name="fault">What it means for an answer.</param>
/// <param name="message">What happened.</param>
/// <param name="remedy">What to do.</param>
/// <param name="inner">What it comes from.</param>
public sealed class ModelException(ComposerFault fault, string message, string remedy, Exception? inner = null) : Exception(message, inner)
{
    public ComposerFault Fault => fault;

    public string Remedy => remedy;

    /// <summary>Whether asking again soon may help.</summary>
    public bool IsPassing { get; init; }

    /// <summary>When the server says to ask again; null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
