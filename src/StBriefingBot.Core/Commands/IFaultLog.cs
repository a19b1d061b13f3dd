namespace StBriefingBot.Core.Commands;

/// <summary>Keeps the details of what should not have happened, for those who run the bot. Never throws.</summary>
public interface IFaultLog
{
    /// <summary>The reference under which the details are found, such as <c>E-7QK2MX</c>.</summary>
    /// <param name="command">What was asked for; no text of a person's goes into the log.</param>
    /// <param name="exception">What happened.</param>
    string Record(string command, Exception exception);

    /// <summary>How many were recorded today (UTC).</summary>
    int CountToday() => 0;
}
