namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>Where a reply is going to be shown.</summary>
/// <param name="Question">What was asked, shown above the answer; null where everybody can see it anyway.</param>
/// <param name="MayShare">Only the asker sees it, and there are others to share it with.</param>
/// <param name="MayFollowUp">A thread can be opened there.</param>
internal sealed record RenderContext(string? Question = null, bool MayShare = false, bool MayFollowUp = false);
