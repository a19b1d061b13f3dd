namespace StBriefingBot.Channels.Terminal;

/// <summary>A place where a person types lines and reads lines.</summary>
internal interface ITerminal
{
    /// <summary>Shows the lines; whatever could steer a terminal is taken out of them.</summary>
    void Write(IEnumerable<StyledLine> lines);

    /// <summary>What the person typed next, or null when there is no more.</summary>
    Task<string?> ReadLineAsync(string prompt, CancellationToken cancellationToken);
}
