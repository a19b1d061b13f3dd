using StBriefingBot.Channels.Discord.Rendering;

namespace StBriefingBot.Channels.Discord;

/// <summary>Shows how far a long command has come, at most every two seconds.</summary>
internal sealed class ShownProgress(LiveResponse response) : IProgress<string>
{
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(2);

    public void Report(string value) => response.Show(() => DiscordReply.Sentence(value + " …"), Pause);
}
