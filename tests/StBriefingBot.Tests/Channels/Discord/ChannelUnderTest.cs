using System.Collections.Concurrent;
using Microsoft.Extensions.Logging.Abstractions;
using StBriefingBot.Channels.Discord;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;
using StBriefingBot.Tests.Discord;

namespace StBriefingBot.Tests.Channels.Discord;

/// <summary>The channel between a fake connection and fake commands.</summary>
internal sealed class ChannelUnderTest : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("stbot-discord-");
    private readonly DiscordChannel channel;

    public ChannelUnderTest(ChannelSettings? settings = null, Func<CommandRequest, CancellationToken, Task<Reply>>? execute = null, PendingResponse? left = null, Func<FakeConnection.Call, DiscordOutcome?>? answer = null, IEnumerable<string>? earlierGuilds = null, TimeProvider? time = null)
    {
        Connection.Answer = answer ?? Connection.Answer;
        Pending = new PendingResponses(folder.FullName, NullLogger.Instance);
        Guilds = new RegisteredGuilds(folder.FullName, NullLogger.Instance);
        Guilds.Keep(earlierGuilds ?? []);
        if (left is not null)
        {
            Pending.Keep(left);
        }

        var commands = new DiscordCommands(
            Declared.All,
            async (request, cancellationToken) =>
            {
                Requests.Enqueue(request);
                return execute is null ? new Reply.Done($"Did {request.Command}.", request.Language ?? LanguageCode.English) : await execute(request, cancellationToken);
            },
            (line, speaker, place, language) => line.Length == 0 ? null : new CommandRequest("ask", new Dictionary<string, string> { ["question"] = line }, speaker, place, language),
            (command, option, typed, _, language) => [.. Enumerable.Range(1, 40).Select(i => ($"{command}-{option}-{typed}-{i}", $"{language} {i}"))],
            (_, _) => "E-TEST",
            (answer, _, from, to) => Moves.Enqueue($"{answer} {from.Id} {to.Id}"));
        channel = new DiscordChannel(Connection, commands, settings ?? new ChannelSettings([]), Pending, Guilds, time ?? TimeProvider.System, NullLogger<DiscordChannel>.Instance);
        Ended = channel.ExecuteAsync(() => { }, stop.Token);
    }

    public FakeConnection Connection { get; } = new();

    public ConcurrentQueue<CommandRequest> Requests { get; } = new();

    public ConcurrentQueue<string> Moves { get; } = new();

    public PendingResponses Pending { get; }

    public RegisteredGuilds Guilds { get; }

    public Task<DiscordRefusal?> Ended { get; }

    public Task TellAsync(Interaction interaction) => Connection.TellAsync(new DiscordEvent.InteractionCreated(interaction));

    public Task TellAsync(DiscordMessage message) => Connection.TellAsync(new DiscordEvent.MessageCreated(message));

    public Task StopAsync() => stop.CancelAsync();

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await Ended.WaitAsync(ScriptedDiscord.Patience);
        channel.Dispose();
        stop.Dispose();
        folder.Delete(recursive: true);
    }
}
