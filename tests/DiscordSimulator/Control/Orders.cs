using System.Globalization;
using System.Text.Json.Nodes;
using DiscordSimulator.Faults;
using DiscordSimulator.Gateway;
using DiscordSimulator.People;

namespace DiscordSimulator.Control;

/// <summary>What can be typed.</summary>
internal sealed class Orders(SimulatedDiscord discord, Screen screen)
{
    private const string Help = """
        hello                                  post a message; @bot mentions the bot
        /ask question="When was it signed?"    run a slash command (options as name=value)
        :suggest ask source quan               ask for suggestions while typing an option
        :dm hello                              write to the bot alone
        :reply ID text                         reply to a message
        :press LABEL [ID]                      press a button, of the last message unless one is named
        :pick MENU OPTION…                     pick from a menu of the last message
        :menu ID COMMAND                       use a message's context menu
        :submit FIELD=TEXT…                    fill in the window that opened
        :as NAME                               be someone else
        :in CHANNEL                            go to a channel, a thread (by its id) or "dm"
        :who :commands :requests :gateway      people and channels, registered commands, what the bot sent
        :fault drop|reconnect|invalid|resumable|forget|zombie|noack|garbage|heartbeat
        :fault close CODE
        :fault rest METHOD PATH STATUS
        :fault limit METHOD PATH SECONDS
        :quit
        """;

    public string Obey(string line)
    {
        if (line[0] == '/')
        {
            return Use(Run(Words.Of(line[1..])));
        }

        if (line[0] == ':')
        {
            return Obey(Words.Of(line[1..]));
        }

        screen.Me.Post(screen.Here, Mentioned(line));
        return "";
    }

    private string Obey(string[] words) => words switch
    {
        ["suggest", var command, var option, .. var typed] => Use(screen.Me.Type(command, screen.Here, option, string.Join(' ', typed))),
        ["dm", .. var text] => Tell(string.Join(' ', text)),
        ["reply", var id, .. var text] => Reply(Id(id), string.Join(' ', text)),
        ["press", var label] => Use(screen.Me.Press(Last(), label)),
        ["press", var label, var id] => Use(screen.Me.Press(Id(id), label)),
        ["pick", var menu, .. var options] => Use(screen.Me.Select(Last(), menu, options)),
        ["menu", var id, .. var command] => Use(screen.Me.UseOn(Id(id), string.Join(' ', command))),
        ["submit", .. var fields] => Use(screen.Me.Submit(screen.LastInvocation ?? throw new FormatException("No window is open."), fields.Select(Words.Pair))),
        ["as", var name] => Become(name),
        ["in", var place] => Go(place),
        ["fault", .. var fault] => Break(fault),
        ["who" or "commands" or "requests" or "gateway"] => Reports.Of(words[0], discord),
        _ => Help,
    };

    private string Tell(string text)
    {
        screen.Here = screen.Me.DirectMessages;
        screen.Me.Tell(text);
        return "";
    }

    private string Reply(ulong message, string text)
    {
        screen.Me.Post(screen.Here, Mentioned(text), message);
        return "";
    }

    private string Become(string name)
    {
        screen.Me = discord.Person(name);
        return $"You are {screen.Me.Name} ({screen.Me.User.Locale}).";
    }

    /// <summary>Words up to the first pair name the command and its subcommands.</summary>
    private Invocation Run(string[] words)
    {
        var name = words.TakeWhile(word => word.IndexOfAny(['=', ':']) < 0).ToList();
        var options = words.Skip(name.Count).Select(Words.Pair).Select(pair => (pair.Name, Value(pair.Value)));
        return screen.Me.Run(string.Join(' ', name), screen.Here, options);
    }

    /// <summary>Numbers and truth values are sent as such; quoted numbers cannot be told apart, which no command of the bot needs.</summary>
    private static JsonNode? Value(string text) =>
        bool.TryParse(text, out var truth) ? truth : long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : text;

    private string Use(Invocation invocation)
    {
        screen.LastInvocation = invocation;
        return "";
    }

    private string Go(string place)
    {
        screen.Here = place == "dm" ? screen.Me.DirectMessages
            : ulong.TryParse(place, NumberStyles.None, CultureInfo.InvariantCulture, out var id) && discord.FindChannel(id) is { } found ? found
            : discord.Guild.Channel(place.TrimStart('#'));
        return $"You are in {screen.Here.Name}.";
    }

    private string Break(string[] words)
    {
        switch (words)
        {
            case ["rest", var method, var path, var status]:
                discord.Faults.OnRest(method, path, new RestFault.Status(Number(status)));
                break;
            case ["limit", var method, var path, var seconds]:
                discord.Faults.OnRest(method, path, new RestFault.RateLimited(TimeSpan.FromSeconds(Number(seconds))));
                break;
            case ["close", var code]:
                discord.Faults.CloseConnections((CloseCode)Number(code));
                break;
            case [var name] when GatewayFault.Find(name) is { } fault:
                fault(discord.Faults);
                break;
            default:
                throw new FormatException("There is no such fault; \":help\" lists them.");
        }

        return "Done.";
    }

    private ulong Last() => screen.LastWithButtons?.Id ?? throw new FormatException("No message here has anything to press.");

    private string Mentioned(string text) => text.Replace("@bot", discord.BotMention, StringComparison.OrdinalIgnoreCase);

    private static ulong Id(string word) => ulong.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : throw new FormatException($"\"{word}\" is no message id.");

    private static int Number(string word) => int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : throw new FormatException($"\"{word}\" is no number.");
}
