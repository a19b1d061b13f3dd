namespace StBriefingBot.Discord.Gateway;

/// <summary>What is needed to go on after a lost connection without missing an event.</summary>
/// <param name="resumeAddress">Where to connect for it.</param>
internal sealed class GatewaySession(string id, Uri resumeAddress, int sequence)
{
    public string Id => id;

    public Uri ResumeAddress => resumeAddress;

    /// <summary>The number of the last event that was passed on.</summary>
    public int Sequence { get; private set; } = sequence;

    /// <summary>Whether an event is new; the ones already passed on come again when a connection is resumed too far back.</summary>
    public bool Advance(int number)
    {
        if (number <= Sequence)
        {
            return false;
        }

        Sequence = number;
        return true;
    }
}
