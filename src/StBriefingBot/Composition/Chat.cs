using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Typing;

namespace StBriefingBot.Composition;

/// <summary>What a channel needs to offer every command: made together, because all of it knows the same commands and the same library.</summary>
internal sealed record Chat(CommandSet Commands, CommandDispatcher Dispatcher, CommandText Typed, Suggestions Suggestions);
