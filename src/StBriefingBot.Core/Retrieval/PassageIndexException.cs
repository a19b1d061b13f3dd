namespace StBriefingBot.Core.Retrieval;

/// <summary>
/// The index cannot do what was asked: it is damaged, missing, busy or does not keep that generation. The message is a sentence for a person that says
/// what to do.
/// </summary>
public sealed class PassageIndexException(string message, Exception? innerException = null) : Exception(message, innerException);
