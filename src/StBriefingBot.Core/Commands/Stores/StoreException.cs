namespace StBriefingBot.Core.Commands.Stores;

/// <summary>A store cannot be read or written: its disk is full, its file is damaged. The message says what to do.</summary>
public sealed class StoreException(string message, Exception inner) : Exception(message, inner);
