using System.CommandLine;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Composition;
using StBriefingBot.Core.Language;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot chat</c>: a conversation in the terminal.</summary>
internal static class ChatCommand
{
    public static Command Create(CommandRunner runner)
    {
        var command = new Command("chat", "Talk with the bot in this terminal.");
        runner.On(command, async (scope, cancellationToken) =>
        {
            var readiness = scope.Service<IndexReadiness>();
            await readiness.EnsureAsync(scope.Error, cancellationToken);
            await IndexReadiness.TellWhenStaleAsync(readiness.BeginStaleCheck(cancellationToken), scope.Error);
            var chat = scope.Service<Once<Chat>>();
            var typed = (await chat.GetAsync(cancellationToken)).Typed;
            await new TerminalChannel(scope.Service<ITerminal>(), typed, async (request, token) => await (await chat.GetAsync(token)).Dispatcher.ExecuteAsync(request, token)).ExecuteAsync(LocaleOf(scope.Surroundings.Environment), cancellationToken);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The language of the system's locale, where it is one of ours; else English.</summary>
    public static LanguageCode LocaleOf(IReadOnlyDictionary<string, string> environment) => LanguageCodes.FromTag(
        new[] { "LC_ALL", "LC_MESSAGES", "LANG" }.Select(name => environment.GetValueOrDefault(name, "")).FirstOrDefault(value => value.Length > 0)) ?? LanguageCode.English;
}
