namespace StBriefingBot.Core.Commands.Memory;

/// <summary>What whoever runs the bot allows to be kept.</summary>
/// <param name="MayKeepQuestions">Whether a person may choose to have the text of their questions kept.</param>
public sealed record PrivacyRules(bool MayKeepQuestions = true);
