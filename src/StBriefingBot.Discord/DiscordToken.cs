namespace StBriefingBot.Discord;

/// <summary>The bot's secret. It shows itself only where it is asked to.</summary>
internal sealed class DiscordToken(string value)
{
    public string Reveal() => value;

    public override string ToString() => "(a token)";
}
