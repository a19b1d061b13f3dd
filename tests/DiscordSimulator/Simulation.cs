using DiscordSimulator.Faults;
using DiscordSimulator.Gateway;
using DiscordSimulator.Interactions;
using DiscordSimulator.Rest;
using DiscordSimulator.State;

namespace DiscordSimulator;

/// <summary>Everything a simulated Discord knows. One lock guards it all: what happens, happens in one order.</summary>
internal sealed class Simulation
{
    public Simulation(SimulatorOptions options)
    {
        Options = options;
        Ids = new Snowflakes(options.Time);
        State = new DiscordState(new User(Ids.Next(), options.BotName, "en-US", IsBot: true), Ids);
        Changes = new ChangeSignal();
        Log = new RequestLog();
        Gateway = new GatewaySessions(this);
        Announcer = new Announcer(this);
        Commands = new CommandRegistry(this);
        Interactions = new InteractionRegistry(this);
        Messages = new MessageWriter(this);
        Limits = new RateLimits(options);
        RestFaults = new RestFaultPlan();
    }

    public Lock Gate { get; } = new();

    public SimulatorOptions Options { get; }

    public Snowflakes Ids { get; }

    public DiscordState State { get; }

    public ChangeSignal Changes { get; }

    public RequestLog Log { get; }

    public GatewaySessions Gateway { get; }

    public Announcer Announcer { get; }

    public CommandRegistry Commands { get; }

    public InteractionRegistry Interactions { get; }

    public MessageWriter Messages { get; }

    public RateLimits Limits { get; }

    public RestFaultPlan RestFaults { get; }

    /// <summary>An application has the id of its bot.</summary>
    public ulong ApplicationId => State.Bot.Id;

    /// <summary>Known once the server listens.</summary>
    public string GatewayAddress { get; set; } = "";

    /// <summary>Set when too many sessions were started in a day: Discord then changes the token.</summary>
    public bool TokenIsReset { get; set; }

    public DateTimeOffset Now => Options.Time.GetUtcNow();

    public bool IsToken(string? token) => !TokenIsReset && token == Options.Token;
}
