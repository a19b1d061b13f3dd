using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Nodes;
using DiscordSimulator.Wire;

namespace DiscordSimulator.Gateway;

/// <summary>What Discord does with each payload that a bot sends. Called under the simulation's lock.</summary>
internal sealed class GatewayProtocol(Simulation simulation, GatewayConnection connection)
{
    private const int MostPayloads = 120;
    private static readonly TimeSpan PayloadWindow = TimeSpan.FromSeconds(60);
    private readonly Queue<DateTimeOffset> recent = new();

    public void Receive(string text)
    {
        if (IsTooFast())
        {
            connection.Close(CloseCode.RateLimited);
            return;
        }

        if (!TryRead(text, out var payload, out var code))
        {
            simulation.Gateway.Record(connection.Number, GatewayRecordKind.Received, -1, text);
            connection.Close(CloseCode.DecodeError);
            return;
        }

        simulation.Gateway.Record(connection.Number, GatewayRecordKind.Received, code, text);
        Act((Opcode)code, payload["d"]);
    }

    private void Act(Opcode code, JsonNode? data)
    {
        switch (code)
        {
            case Opcode.Heartbeat:
                connection.Beat();
                break;
            case Opcode.Identify or Opcode.Resume when connection.Session is not null:
                connection.Close(CloseCode.AlreadyAuthenticated);
                break;
            case Opcode.Identify:
                Identify(data);
                break;
            case Opcode.Resume:
                Resume(data);
                break;
            case Opcode.PresenceUpdate or Opcode.VoiceStateUpdate or Opcode.RequestGuildMembers or Opcode.RequestSoundboardSounds or Opcode.RequestChannelInfo:
                if (connection.Session is null)
                {
                    connection.Close(CloseCode.NotAuthenticated);
                }

                break;
            default:
                connection.Close(connection.Session is null ? CloseCode.NotAuthenticated : CloseCode.UnknownOpcode);
                break;
        }
    }

    private void Identify(JsonNode? data)
    {
        switch (Identification.Read(data, simulation))
        {
            case Identification.Refused refused:
                connection.Close(refused.Code);
                break;
            case Identification.Accepted accepted when !simulation.Gateway.Limit.MayIdentify(accepted.Shard, simulation.Now):
                connection.Send(Payload.Of(Opcode.InvalidSession, false));
                break;
            case Identification.Accepted accepted:
                StartSession(accepted);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void StartSession(Identification.Accepted accepted)
    {
        var limit = simulation.Gateway.Limit;

        if (limit.Remaining(simulation.Now) == 0)
        {
            EndEverySession();
            return;
        }

        limit.CountStart(simulation.Now);
        var session = simulation.Gateway.Start(accepted.Intents, accepted.Shard, accepted.Shards);
        connection.Session = session;
        session.Attach(connection);
        session.Dispatch("READY", ReadyEvent.Of(simulation, session, accepted.NamesShard));

        foreach (var guild in simulation.State.Guilds.Where(guild => session.Serves(guild.Id) && session.Hears(Intents.Guilds)))
        {
            session.Dispatch("GUILD_CREATE", GuildJson.Created(guild, session.Intents.HasFlag(Intents.GuildMembers)));
        }
    }

    /// <summary>Beyond a day's sessions Discord ends them all and changes the token.</summary>
    private void EndEverySession()
    {
        simulation.TokenIsReset = true;

        foreach (var each in simulation.Gateway.Connections.ToList())
        {
            each.Close(CloseCode.AuthenticationFailed);
        }
    }

    private void Resume(JsonNode? data)
    {
        if (data is not JsonObject fields || fields["session_id"] is not JsonValue id || !long.TryParse(fields["seq"]?.ToString(), out var sequence))
        {
            connection.Close(CloseCode.DecodeError);
        }
        else if (!simulation.IsToken(fields["token"]?.ToString()))
        {
            connection.Close(CloseCode.AuthenticationFailed);
        }
        else if (simulation.Gateway.Find(id.ToString()) is not { } session)
        {
            connection.Send(Payload.Of(Opcode.InvalidSession, false));
        }
        else if (sequence < 0 || sequence > session.Sequence)
        {
            connection.Close(CloseCode.InvalidSequence);
        }
        else
        {
            Resume(session, sequence);
        }
    }

    /// <summary>An old connection that still hangs on the session is cut off.</summary>
    private void Resume(GatewaySession session, long sequence)
    {
        session.Connection?.Abort();
        connection.Session = session;
        session.Attach(connection);
        session.Replay(sequence);
        session.Dispatch("RESUMED", new JsonObject());
    }

    private bool IsTooFast()
    {
        recent.Enqueue(simulation.Now);

        while (recent.Peek() + PayloadWindow <= simulation.Now)
        {
            recent.Dequeue();
        }

        return recent.Count > MostPayloads;
    }

    private static bool TryRead(string text, out JsonObject payload, out int code)
    {
        (payload, code) = ([], 0);

        try
        {
            return WireText.Parse(text) is JsonObject read && (payload = read)["op"]?.GetValueKind() == JsonValueKind.Number && int.TryParse(read["op"]!.ToString(), out code);
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
