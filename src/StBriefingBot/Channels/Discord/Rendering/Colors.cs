namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>Edges of embeds. A colour never says anything that words do not say as well.</summary>
internal static class Colors
{
    public const int Answer = 0x2F6FB7;
    public const int Neutral = 0x8A8F98;
}
