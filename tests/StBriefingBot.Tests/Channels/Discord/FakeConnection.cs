using System.Threading.Channels;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;
using StBriefingBot.Tests.Discord;

namespace StBriefingBot.Tests.Channels.Discord;

/// <summary>A connection in memory: events are told by the test, calls are noted and answered as it wants.</summary>
internal sealed class FakeConnection : IDiscordConnection
{
    private readonly Channel<Call> calls = Channel.CreateUnbounded<Call>();
    private readonly TaskCompletionSource<Action<DiscordEvent>> running = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What a call comes to; usually it is done.</summary>
    public Func<Call, DiscordOutcome?> Answer { get; set; } = _ => null;

    public Dictionary<string, DiscordPlace> Channels { get; } = [];

    /// <summary>The next call, in order.</summary>
    public async Task<Call> NextAsync() => await calls.Reader.ReadAsync().AsTask().WaitAsync(ScriptedDiscord.Patience);

    public async Task<Call> NextAsync(string kind)
    {
        var call = await NextAsync();
        Assert.Equal(kind, call.Kind);
        return call;
    }

    /// <summary>Those that came and were not taken yet.</summary>
    public IReadOnlyList<Call> Rest()
    {
        var rest = new List<Call>();
        while (calls.Reader.TryRead(out var call))
        {
            rest.Add(call);
        }

        return rest;
    }

    public async Task TellAsync(DiscordEvent happened) => (await running.Task.WaitAsync(ScriptedDiscord.Patience))(happened);

    public Task<IdentityOutcome> IdentifyAsync(CancellationToken cancellationToken) => Task.FromResult<IdentityOutcome>(new IdentityOutcome.Unreachable("A fake has no identity."));

    public async Task<DiscordRefusal?> RunAsync(Action<DiscordEvent> receive, CancellationToken cancellationToken)
    {
        running.SetResult(receive);
        var stopped = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = cancellationToken.Register(stopped.SetResult);
        await stopped.Task;
        return null;
    }

    public Task<DiscordOutcome> RegisterCommandsAsync(string applicationId, string? guildId, IReadOnlyList<ApplicationCommand> commands, CancellationToken cancellationToken) =>
        Note(new Call("register", guildId ?? "everywhere", Commands: commands));

    public Task<DiscordOutcome> RespondAsync(InteractionAddress interaction, InteractionResponse response, CancellationToken cancellationToken) =>
        Note(new Call("respond", interaction.Id, Response: response));

    public Task<DiscordOutcome> FindResponseAsync(InteractionAddress interaction, CancellationToken cancellationToken) => Note(new Call("find response", interaction.Id));

    public Task<DiscordOutcome> EditResponseAsync(InteractionAddress interaction, OutgoingMessage message, CancellationToken cancellationToken) =>
        Note(new Call("edit response", interaction.Id, message));

    public Task<DiscordOutcome> FollowUpAsync(InteractionAddress interaction, OutgoingMessage message, CancellationToken cancellationToken) =>
        Note(new Call("follow up", interaction.Id, message));

    public Task<DiscordOutcome> SendAsync(string channelId, OutgoingMessage message, CancellationToken cancellationToken) => Note(new Call("send", channelId, message));

    public Task<DiscordOutcome> EditAsync(string channelId, string messageId, OutgoingMessage message, CancellationToken cancellationToken) => Note(new Call("edit", messageId, message));

    public Task<DiscordOutcome> OpenThreadAsync(string channelId, string messageId, string name, CancellationToken cancellationToken) =>
        Note(new Call("open thread", messageId, Name: name), new DiscordOutcome.Opened(new DiscordPlace(messageId, 11, ParentId: channelId)));

    public Task<DiscordOutcome> FindChannelAsync(string channelId, CancellationToken cancellationToken) =>
        Task.FromResult<DiscordOutcome>(Channels.TryGetValue(channelId, out var place) ? new DiscordOutcome.Opened(place) : new DiscordOutcome.Refused(404, 10003, "Unknown channel"));

    public Task<DiscordOutcome> ShowTypingAsync(string channelId, CancellationToken cancellationToken) => Task.FromResult<DiscordOutcome>(new DiscordOutcome.Done());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Task<DiscordOutcome> Note(Call call, DiscordOutcome? usual = null)
    {
        var outcome = Answer(call) ?? usual ?? new DiscordOutcome.Done(new DiscordMessage("77", "5"));
        calls.Writer.TryWrite(call);
        return Task.FromResult(outcome);
    }

    internal sealed record Call(
        string Kind, string Target, OutgoingMessage? Message = null, InteractionResponse? Response = null, string? Name = null, IReadOnlyList<ApplicationCommand>? Commands = null)
    {
        /// <summary>Everything a person reads of it.</summary>
        public string Text => Message is null ? "" : string.Join('\n', Message.Embeds.SelectMany(embed => new[] { embed.Title, embed.Description, embed.Footer?.Text }).Prepend(Message.Content));
    }
}
