using StBriefingBot.Core.Commands;

namespace StBriefingBot.Tests.Fakes;

/// <summary>Remembers faults under one reference.</summary>
internal sealed class FakeFaultLog : IFaultLog
{
    public const string Reference = "E-TEST42";

    public List<(string Command, Exception Exception)> Recorded { get; } = [];

    string IFaultLog.Record(string command, Exception exception)
    {
        Recorded.Add((command, exception));
        return Reference;
    }
}
