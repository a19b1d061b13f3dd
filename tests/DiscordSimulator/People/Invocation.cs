using System.Text.Json.Nodes;
using DiscordSimulator.Interactions;

namespace DiscordSimulator.People;

/// <summary>Something a person did with the bot, to look at and to wait for.</summary>
public sealed class Invocation
{
    private readonly Simulation simulation;

    internal Invocation(Simulation simulation, Interaction interaction)
    {
        this.simulation = simulation;
        Interaction = interaction;
    }

    internal Interaction Interaction { get; }

    public ulong Id => Interaction.Id;

    /// <summary>With which the bot responds.</summary>
    public string Token => Interaction.Token;

    /// <summary>How long the bot took for its first response; null while there is none.</summary>
    public TimeSpan? FirstResponseTook => Look(() => Interaction.RespondedAt - Interaction.Created);

    /// <summary>The first response; null while there is none.</summary>
    public CallbackType? FirstResponse => Look(() => Interaction.Response);

    public InvocationState State => Look(StateNow);

    /// <summary>The answer as it stands; null where there is none or it was taken back.</summary>
    public SeenMessage? Reply => Look(() => Interaction.Original is { } message && simulation.State.FindMessage(message.Id) is not null ? See(message) : null);

    public IReadOnlyList<SeenMessage> FollowUps =>
        Look(() => Interaction.FollowUps.Where(message => simulation.State.FindMessage(message.Id) is not null).Select(See).ToList());

    /// <summary>The window that opened, as the bot sent it.</summary>
    public JsonObject? Modal => Look(() => (JsonObject?)Interaction.Modal?.DeepClone());

    /// <summary>The names and values suggested.</summary>
    public IReadOnlyList<SeenOption> Suggestions =>
        Look(() => (Interaction.Choices ?? []).OfType<JsonObject>().Select(choice => new SeenOption(MessageView.Text(choice, "name"), MessageView.Text(choice, "value"), null)).ToList());

    /// <summary>Waits until an answer stands there and is no longer being thought about.</summary>
    /// <exception cref="TimeoutException">None came while the patience lasted.</exception>
    public async Task<SeenMessage> ReplyAsync(CancellationToken cancellationToken = default)
    {
        await UntilAsync(InvocationState.Answered, cancellationToken);
        return Reply ?? throw new TimeoutException($"The answer to interaction {Id} was taken back.");
    }

    /// <summary>Waits until it has come so far.</summary>
    /// <exception cref="TimeoutException">It did not while the patience lasted.</exception>
    public Task UntilAsync(InvocationState state, CancellationToken cancellationToken = default) =>
        Patience.UntilAsync(simulation, () => StateNow() == state, () => $"Interaction {Id} ({Interaction.Kind}, {Interaction.CommandName}) is {StateNow()}, not {state}.", cancellationToken);

    private InvocationState StateNow() => Interaction.Response switch
    {
        null => Interaction.IsOverdue(simulation.Now) ? InvocationState.Failed : InvocationState.Waiting,
        CallbackType.Modal => InvocationState.Modal,
        CallbackType.Choices => InvocationState.Suggestions,
        CallbackType.DeferredUpdate => InvocationState.Acknowledged,
        _ => Interaction.Original!.IsLoading ? InvocationState.Thinking : InvocationState.Answered,
    };

    private SeenMessage See(State.Message message) => MessageView.Of(message, simulation.ApplicationId);

    private T Look<T>(Func<T> look)
    {
        lock (simulation.Gate)
        {
            return look();
        }
    }
}
