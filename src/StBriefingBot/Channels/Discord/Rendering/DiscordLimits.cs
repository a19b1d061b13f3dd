namespace StBriefingBot.Channels.Discord.Rendering;

/// <summary>Every limit Discord sets on what is sent, in UTF-16 units where it is a length.</summary>
internal static class DiscordLimits
{
    public const int Content = 2000;

    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4096;
    public const int EmbedFooter = 2048;

    /// <summary>Over all embeds of a message.</summary>
    public const int EmbedTotal = 6000;

    public const int Rows = 5;
    public const int ButtonsPerRow = 5;
    public const int ButtonLabel = 80;
    public const int CustomId = 100;

    public const int SelectOptions = 25;
    public const int SelectLabel = 100;
    public const int SelectValue = 100;
    public const int SelectPlaceholder = 150;

    public const int FormTitle = 45;
    public const int FormLabel = 45;
    public const int FormText = 4000;

    public const int Choices = 25;
    public const int ChoiceName = 100;
    public const int ChoiceValue = 100;

    public const int CommandName = 32;
    public const int CommandDescription = 100;
    public const int CommandOptions = 25;

    /// <summary>Of a text option.</summary>
    public const int OptionText = 6000;

    /// <summary>Names, descriptions and values of a command together, the longest localisation of each.</summary>
    public const int CommandTotal = 8000;

    public const int ThreadName = 100;
    public const int Nonce = 25;

    /// <summary>How long an interaction may be responded to.</summary>
    public static readonly TimeSpan Interaction = TimeSpan.FromMinutes(15);
}
