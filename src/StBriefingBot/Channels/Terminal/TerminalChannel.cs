using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Terminal;

/// <summary>The chat in a terminal: reads lines until the person leaves.</summary>
internal sealed class TerminalChannel(ITerminal terminal, ChatReplies replies)
{
    /// <summary>Runs one conversation; returns when the person quits, the input ends or the token is cancelled.</summary>
    public async Task ExecuteAsync(LanguageCode greetIn, CancellationToken cancellationToken)
    {
        var conversation = Conversation.Start(greetIn);
        terminal.Write([StyledLine.Of(Labels.In(greetIn).Welcome), StyledLine.Blank]);
        try
        {
            while (await terminal.ReadLineAsync(Labels.Prompt, cancellationToken) is { } line)
            {
                if (LanguageDetector.Detect(line) == LanguageCode.Japanese)
                {
                    conversation = conversation with { Language = LanguageCode.Japanese };
                }

                var input = ChatInput.Parse(line);
                var (lines, next) = await replies.ReplyAsync(input, conversation, cancellationToken);
                conversation = next;
                if (lines.Count > 0)
                {
                    terminal.Write(lines.Append(StyledLine.Blank));
                }

                if (input is ChatInput.Quit)
                {
                    return;
                }
            }
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            terminal.Write([StyledLine.Blank, StyledLine.Of(Labels.In(conversation.Language).Farewell)]);
        }
    }
}
