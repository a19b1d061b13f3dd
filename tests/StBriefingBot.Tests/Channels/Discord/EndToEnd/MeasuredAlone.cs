namespace StBriefingBot.Tests.Channels.Discord.EndToEnd;

/// <summary>For tests that measure time: they run when no other test does.</summary>
[CollectionDefinition(nameof(MeasuredAlone), DisableParallelization = true)]
public static class MeasuredAlone;
