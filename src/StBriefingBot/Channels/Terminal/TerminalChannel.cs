using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Typing;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Terminal;

/// <summary>The chat in a terminal: reads lines, hands them to the dispatcher, shows what they come to, until the person leaves.</summary>
internal sealed class TerminalChannel(ITerminal terminal, CommandText typed, CommandDispatcher dispatcher)
{
    /// <summary>Whoever sits here; an admin, because the files lie open to them anyway.</summary>
    public const string SpeakerId = "terminal:local";

    private static readonly Speaker LocalUser = new(SpeakerId, []);
    private static readonly Place ThisTerminal = new(SpeakerId, IsPrivate: true);

    /// <summary>Runs one conversation; returns when the person quits, the input ends or the token is cancelled.</summary>
    public async Task ExecuteAsync(LanguageCode greetIn, CancellationToken cancellationToken)
    {
        var spoken = greetIn;
        terminal.Write([StyledLine.Of(Labels.In(greetIn).Welcome), StyledLine.Blank]);
        try
        {
            while (await terminal.ReadLineAsync(Labels.Prompt, cancellationToken) is { } line)
            {
                if (IsLeaving(line))
                {
                    spoken = LanguageDetector.Detect(line) == LanguageCode.Japanese ? LanguageCode.Japanese : spoken;
                    terminal.Write([StyledLine.Of(Labels.In(spoken).Farewell), StyledLine.Blank]);
                    return;
                }

                if (typed.Read(line, LocalUser, ThisTerminal, language: null) is { } request)
                {
                    var reply = await dispatcher.ExecuteAsync(request with { Language = request.Language ?? Kept(request, spoken) }, cancellationToken);
                    spoken = reply.Language;
                    terminal.Write(ReplyLines.Of(reply).Append(StyledLine.Blank));
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            terminal.Write([StyledLine.Blank, StyledLine.Of(Labels.In(spoken).Farewell)]);
        }
    }

    /// <summary>"sources" and "passage 1" are typed alike in both languages: the reply stays in the one spoken. What is written out speaks for itself.</summary>
    private static LanguageCode? Kept(CommandRequest request, LanguageCode spoken) => request.Options.Values.Any(value => value.Contains(' ', StringComparison.Ordinal)) ? null : spoken;

    private static bool IsLeaving(string line) => line.Trim().TrimStart('/', '／').ToLowerInvariant() is "quit" or "exit" or "bye" or "終了";
}
