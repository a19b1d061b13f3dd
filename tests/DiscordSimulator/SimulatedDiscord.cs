using System.Text.Json.Nodes;
using DiscordSimulator.Control;
using DiscordSimulator.Faults;
using DiscordSimulator.Gateway;
using DiscordSimulator.People;
using DiscordSimulator.Rest;
using DiscordSimulator.State;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace DiscordSimulator;

/// <summary>
/// Discord's gateway and REST API on loopback, with a guild and people in it. It keeps Discord's documented rules strictly: what it lets pass, Discord does.
/// </summary>
public sealed class SimulatedDiscord : IAsyncDisposable
{
    private readonly Simulation simulation;
    private readonly WebApplication server;
    private readonly Dictionary<string, Person> people;

    private SimulatedDiscord(Simulation simulation, WebApplication server, Guild guild)
    {
        this.simulation = simulation;
        this.server = server;
        Guild = guild;
        people = simulation.State.People.ToDictionary(user => user.Name, user => new Person(simulation, user), StringComparer.OrdinalIgnoreCase);
        Faults = new FaultSwitches(simulation);
        Address = server.Urls.First();
        simulation.GatewayAddress = Address.Replace("http://", "ws://", StringComparison.Ordinal);
    }

    /// <summary>Such as <c>http://127.0.0.1:5090</c>.</summary>
    public string Address { get; }

    /// <summary>The base of all REST routes.</summary>
    public Uri RestAddress => new(Address + "/api/v10/");

    /// <summary>Where <c>/gateway/bot</c> sends bots.</summary>
    public string GatewayAddress => simulation.GatewayAddress;

    public string Token => simulation.Options.Token;

    public ulong ApplicationId => simulation.ApplicationId;

    /// <summary>How the bot is mentioned in a text.</summary>
    public string BotMention => $"<@{simulation.State.Bot.Id}>";

    public Guild Guild { get; }

    public FaultSwitches Faults { get; }

    public IReadOnlyCollection<Person> People => people.Values;

    /// <summary>Every request so far, in the order of the answers.</summary>
    public IReadOnlyList<RestRecord> Requests => Look(() => simulation.Log.Records.ToList());

    /// <summary>Everything the gateway met so far.</summary>
    public IReadOnlyList<GatewayRecord> GatewayRecords => Look(() => simulation.Gateway.Records.ToList());

    /// <summary>How many bots (shards) are connected and have a session.</summary>
    public int ConnectedSessions => Look(() => simulation.Gateway.Connections.Count(connection => connection.Session is not null));

    /// <summary>Ends when anything happens next.</summary>
    public Task NextChange => simulation.Changes.Next;

    /// <summary>When the bot last showed that it types in a channel.</summary>
    public DateTimeOffset? TypingIn(Channel channel) => Look(() => simulation.State.Typing.TryGetValue(channel.Id, out var at) ? at : (DateTimeOffset?)null);

    /// <summary>The registered commands as the API gives them.</summary>
    /// <param name="guild">Null for the global ones.</param>
    public JsonArray Commands(Guild? guild = null) => Look(() => simulation.Commands.List(guild?.Id));

    public Person Person(string name) => people.TryGetValue(name, out var person)
        ? person
        : throw new KeyNotFoundException($"Nobody here is called {name}; there are {string.Join(", ", people.Keys)}.");

    /// <summary>A channel or thread, in a guild or direct.</summary>
    public Channel? FindChannel(ulong id) => Look(() => simulation.State.FindChannel(id));

    /// <summary>Something that was done with the bot.</summary>
    public Invocation? FindInvocation(ulong id) => Look(() => simulation.Interactions.Find(id) is { } interaction ? new Invocation(simulation, interaction) : null);

    /// <summary>Takes permissions from the bot in one channel.</summary>
    public void Deny(Channel channel, Permissions permissions) => Look(() => channel.DeniedToBot = permissions);

    /// <summary>Waits until something is so; it is looked at after every change.</summary>
    /// <exception cref="TimeoutException">It never was while the patience lasted.</exception>
    public Task UntilAsync(Func<SimulatedDiscord, bool> isSo, string what, CancellationToken cancellationToken = default) =>
        Patience.UntilAsync(simulation, () => isSo(this), () => $"Not so: {what}.", cancellationToken);

    /// <summary>Waits for a bot to be connected and to have a session.</summary>
    public Task BotIsReadyAsync(CancellationToken cancellationToken = default) =>
        UntilAsync(discord => discord.ConnectedSessions > 0, "a bot is connected", cancellationToken);

    public static async Task<SimulatedDiscord> StartAsync(SimulatorOptions? options = null, CancellationToken cancellationToken = default)
    {
        var simulation = new Simulation(options ?? new SimulatorOptions());
        var guild = BriefingGuild.Found(simulation);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{simulation.Options.Port}");
        builder.Services.Configure<Microsoft.Extensions.Hosting.HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(1));

        var server = builder.Build();
        server.UseWebSockets();
        RestEndpoints.Map(server, simulation);
        GatewayEndpoint.Map(server, simulation);

        // Its addresses are known once it listens, so the control routes get it afterwards.
        SimulatedDiscord? discord = null;
        ControlEndpoints.Map(server, () => discord!);
        await server.StartAsync(cancellationToken);
        return discord = new SimulatedDiscord(simulation, server, guild);
    }

    public async ValueTask DisposeAsync()
    {
        Faults.DropConnections();
        await server.StopAsync();
        await server.DisposeAsync();
    }

    private T Look<T>(Func<T> look)
    {
        lock (simulation.Gate)
        {
            return look();
        }
    }
}
