using DiscordSimulator.Gateway;

namespace DiscordSimulator;

/// <summary>What a simulated Discord is like. The defaults are Discord's own where its documentation names them.</summary>
public sealed record SimulatorOptions
{
    /// <summary>The bot's token; anything else is refused.</summary>
    public string Token { get; init; } = "simulated.bot.token";

    public string BotName { get; init; } = "BriefingBot";

    /// <summary>0 takes any free port.</summary>
    public int Port { get; init; }

    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>Makes session ids and interaction tokens; a seed of its own makes a run repeatable.</summary>
    public Random Random { get; init; } = new(20_190_502);

    public TimeSpan HeartbeatInterval { get; init; } = TimeSpan.FromMilliseconds(41_250);

    /// <summary>How long a session without a connection can be resumed.</summary>
    public TimeSpan ResumableFor { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How many shards may identify within five seconds.</summary>
    public int MaxConcurrency { get; init; } = 1;

    public int RecommendedShards { get; init; } = 1;

    /// <summary>Closes a connection that identifies without a shard, as Discord does with big bots.</summary>
    public bool ShardingRequired { get; init; }

    public int SessionStartsPerDay { get; init; } = 1000;

    /// <summary>The privileged intents switched on in the application's settings.</summary>
    public Intents EnabledPrivilegedIntents { get; init; } = Intents.MessageContent;

    public int GlobalRequestsPerSecond { get; init; } = 50;

    /// <summary>After so many refused requests in ten minutes the address is shut out.</summary>
    public int InvalidRequestLimit { get; init; } = 10_000;
}
