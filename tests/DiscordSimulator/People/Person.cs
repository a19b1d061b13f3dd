using System.Text.Json.Nodes;
using DiscordSimulator.Interactions;
using DiscordSimulator.State;
using DiscordSimulator.Validation;
using DiscordSimulator.Wire;

namespace DiscordSimulator.People;

/// <summary>A user with hands and eyes: does what a person can do in Discord's client, and sees what a person would see.</summary>
public sealed class Person
{
    private readonly Simulation simulation;

    internal Person(Simulation simulation, User user)
    {
        this.simulation = simulation;
        User = user;
    }

    public User User { get; }

    public string Name => User.Name;

    /// <summary>Where this person and the bot write to each other alone.</summary>
    public Channel DirectMessages => Act(() => simulation.State.DirectWith(User));

    /// <summary>Runs a slash command, such as <c>ask</c> or <c>quiz start</c>.</summary>
    /// <exception cref="ImpossibleActionException">Discord's client would not let it through.</exception>
    public Invocation Run(string command, Channel channel, params IEnumerable<(string Option, JsonNode? Value)> options) => Act(() =>
    {
        var data = Line(command, channel, options).ToData();
        return Send(simulation.Interactions.New(InteractionKind.Command, User, channel, command: command), data);
    });

    /// <summary>Types into an option of a slash command and asks for suggestions.</summary>
    /// <exception cref="ImpossibleActionException">The option has none.</exception>
    public Invocation Type(string command, Channel channel, string option, string typed, params IEnumerable<(string Option, JsonNode? Value)> others) => Act(() =>
    {
        var data = Line(command, channel, others.Append((option, typed))).ToData(option);
        return Send(simulation.Interactions.New(InteractionKind.Autocomplete, User, channel, command: command), data);
    });

    /// <summary>Uses a command of a message's context menu.</summary>
    /// <exception cref="ImpossibleActionException">There is no such command or message.</exception>
    public Invocation UseOn(ulong messageId, string command) => Act(() =>
    {
        var message = Visible(messageId);
        var found = CommandOffer.Find(simulation, User, message.Channel, command, CommandForm.MessageMenu);
        var target = MessageJson.Of(message, simulation.ApplicationId);
        var data = new JsonObject
        {
            ["id"] = found["id"]!.ToString(),
            ["name"] = found["name"]!.ToString(),
            ["type"] = CommandForm.MessageMenu,
            ["target_id"] = message.Id.Wire(),
            ["resolved"] = new JsonObject { ["messages"] = new JsonObject { [message.Id.Wire()] = target } },
        };
        return Send(simulation.Interactions.New(InteractionKind.Command, User, message.Channel, command: command, isMenu: true), data);
    });

    /// <summary>Presses a button, named by its label or its custom id.</summary>
    /// <exception cref="ImpossibleActionException">It is not there or cannot be pressed.</exception>
    public Invocation Press(ulong messageId, string button) => Act(() =>
    {
        var message = Visible(messageId);
        var data = ComponentUse.Press(message, button);
        return Send(simulation.Interactions.New(InteractionKind.Component, User, message.Channel, message), data);
    });

    /// <summary>Picks from a menu, by labels or values.</summary>
    /// <exception cref="ImpossibleActionException">The menu or an option is not there, or too few or many were picked.</exception>
    public Invocation Select(ulong messageId, string customId, params IEnumerable<string> options) => Act(() =>
    {
        var message = Visible(messageId);
        var data = ComponentUse.Select(message, customId, [.. options]);
        return Send(simulation.Interactions.New(InteractionKind.Component, User, message.Channel, message), data);
    });

    /// <summary>Fills in and submits the window that an earlier action opened. Fields are named by label or custom id.</summary>
    /// <exception cref="ImpossibleActionException">No window is open, or a field's value would not be let through.</exception>
    public Invocation Submit(Invocation opened, params IEnumerable<(string Field, string Value)> fields)
    {
        ArgumentNullException.ThrowIfNull(opened);
        return Act(() =>
        {
            var before = opened.Interaction;
            var data = ModalUse.Submit(before.Modal ?? throw new ImpossibleActionException("No window is open."), fields.ToDictionary(field => field.Field, field => field.Value));
            return Send(simulation.Interactions.New(InteractionKind.ModalSubmit, User, before.Channel, before.Source), data);
        });
    }

    /// <summary>Writes a message in a channel or thread. Mentions are written as <c>&lt;@id&gt;</c>.</summary>
    public SeenMessage Post(Channel channel, string text, ulong? replyTo = null) => Act(() =>
    {
        ArgumentNullException.ThrowIfNull(channel);
        var answered = replyTo is null ? null : Visible(replyTo.Value);
        var draft = new MessageDraft(channel, User) { Type = answered is null ? MessageType.Default : MessageType.Reply, ReplyTo = answered };
        var message = simulation.Messages.Create(draft, new JsonObject { ["content"] = text }, []);
        return MessageView.Of(message, simulation.ApplicationId);
    });

    /// <summary>Writes to the bot alone.</summary>
    public SeenMessage Tell(string text) => Post(DirectMessages, text);

    /// <summary>Takes an own message back.</summary>
    /// <exception cref="ImpossibleActionException">It is someone else's.</exception>
    public void Delete(ulong messageId) => Act(() =>
    {
        var message = Visible(messageId);

        if (message.Author.Id != User.Id)
        {
            throw new ImpossibleActionException($"{Name} cannot delete a message of {message.Author.Name}.");
        }

        simulation.Messages.Delete(message);
        return true;
    });

    /// <summary>From now on nobody can write to this person.</summary>
    public void CloseDirectMessages() => Act(() => simulation.State.RefusesDirect.Add(User.Id));

    /// <summary>What this person sees in a channel or thread, oldest first.</summary>
    public IReadOnlyList<SeenMessage> Sees(Channel channel) => Act(() => Seen(channel));

    /// <summary>Waits for a message that fits.</summary>
    /// <exception cref="TimeoutException">None came while the patience lasted.</exception>
    public async Task<SeenMessage> SeesAsync(Channel channel, Func<SeenMessage, bool> fits, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(channel);
        SeenMessage? found = null;
        await Patience.UntilAsync(
            simulation,
            () => (found = Seen(channel).FirstOrDefault(fits)) is not null,
            () => $"{Name} sees no such message in {channel.Name}, but {string.Join(" | ", Sees(channel))}.",
            cancellationToken);
        return found!;
    }

    private List<SeenMessage> Seen(Channel channel) =>
        simulation.State.Messages.Where(message => message.Channel == channel && message.IsVisibleTo(User)).Select(message => MessageView.Of(message, simulation.ApplicationId)).ToList();

    private CommandLine Line(string command, Channel channel, IEnumerable<(string Option, JsonNode? Value)> options)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var found = CommandOffer.Find(simulation, User, channel, words[0], CommandForm.Slash);
        return new CommandLine(found, words[1..], options.ToDictionary(option => option.Option, option => option.Value), simulation.State, channel);
    }

    private Message Visible(ulong id) => simulation.State.FindMessage(id) is { } message && message.IsVisibleTo(User)
        ? message
        : throw new ImpossibleActionException($"{Name} sees no message {id}.");

    private Invocation Send(Interaction interaction, JsonObject data)
    {
        simulation.Announcer.InteractionCreated(interaction.Channel.Guild?.Id, InteractionJson.Of(interaction, data, simulation));
        return new Invocation(simulation, interaction);
    }

    private T Act<T>(Func<T> act)
    {
        lock (simulation.Gate)
        {
            return act();
        }
    }
}
