using StBriefingBot.Configuration;
using StBriefingBot.Core.Commands;

namespace StBriefingBot.Composition;

/// <summary>Faults of chat commands go where those of the command line go: a file a day below the data folder.</summary>
internal sealed class FaultLogFile(LibraryLocation location, TimeProvider time) : IFaultLog
{
    private readonly Lock gate = new();

    public int CountToday() => FailureLog.CountOfDay(Path.Combine(location.Data, FailureLog.LogFolder), time);

    public string Record(string command, Exception exception)
    {
        // Commands of many people run at once; an entry is written whole.
        lock (gate)
        {
            return FailureLog.Write($"{command}: {exception}", Path.Combine(location.Data, FailureLog.LogFolder), time).Reference;
        }
    }
}
