using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Memory;

/// <summary>An answer as it was given, with the question as it was asked.</summary>
/// <param name="Question">The person's words.</param>
/// <param name="IsPrivate">Whether only the asker saw it.</param>
public sealed record RecentAnswer(string Id, string Question, Answer Answer, string SpeakerId, string PlaceId, bool IsPrivate);
