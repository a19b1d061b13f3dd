using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Typing;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Terminal;

/// <summary>The chat in a terminal: reads lines, hands them to the dispatcher, shows what they come to, until the person leaves.</summary>
internal sealed class TerminalChannel(ITerminal terminal, CommandText typed, Func<CommandRequest, CancellationToken, Task<Reply>> execute)
{
    /// <summary>Whoever sits here; an admin, because the files lie open to them anyway.</summary>
    public const string SpeakerId = "terminal:local";

    public static readonly Speaker LocalUser = new(SpeakerId, []);
    public static readonly Place ThisTerminal = new(SpeakerId, IsPrivate: true);

    /// <summary>Runs one conversation; returns when the person quits, the input ends or the token is cancelled.</summary>
    /// <param name="locale">The language the system is set to: that of the greeting, and of replies to what is typed alike in both languages.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task ExecuteAsync(LanguageCode locale, CancellationToken cancellationToken)
    {
        terminal.Write([StyledLine.Of(Labels.In(locale).Welcome), StyledLine.Blank]);
        try
        {
            while (await terminal.ReadLineAsync(Labels.Prompt, cancellationToken) is { } line)
            {
                if (IsLeaving(line))
                {
                    terminal.Write([StyledLine.Of(Labels.In(LanguageDetector.Tell(line) ?? locale).Farewell), StyledLine.Blank]);
                    return;
                }

                if (typed.Read(line, LocalUser, ThisTerminal, locale) is { } request)
                {
                    var shown = new List<AnswerSentence>();
                    var reply = await execute(request with { Written = sentence => Show(sentence, shown), Progress = new Told(terminal), TakesNotices = true }, cancellationToken);
                    terminal.Write([.. ReplyLines.Of(reply, shown), .. reply.Notices.SelectMany(Noticed), StyledLine.Blank]);
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            terminal.Write([StyledLine.Blank, StyledLine.Of(Labels.In(locale).Farewell)]);
        }
    }

    /// <summary>A sentence of an answer that is still being written; it was verified.</summary>
    private void Show(AnswerSentence sentence, List<AnswerSentence> shown)
    {
        shown.Add(sentence);
        terminal.Write([AnswerLines.Sentence(sentence, LanguageDetector.Detect(sentence.Text))]);
    }

    private static IEnumerable<StyledLine> Noticed(string notice) => notice.Split('\n').Select(line => StyledLine.Of(line, TextStyle.Caution)).Prepend(StyledLine.Blank);

    private static bool IsLeaving(string line) => line.Trim().TrimStart('/', '／').ToLowerInvariant() is "quit" or "exit" or "bye" or "終了";

    /// <summary>Shown at once, on the reporting thread: a line that lags behind its command would come after the reply.</summary>
    private sealed class Told(ITerminal terminal) : IProgress<string>
    {
        public void Report(string value) => terminal.Write([StyledLine.Of(value, TextStyle.Faint)]);
    }
}
