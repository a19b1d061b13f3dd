using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Discord;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>Shows the verified sentences of an answer while the rest is written, a few times at most; the answer itself then takes their place. Thread-safe.</summary>
internal sealed class AnswerPreview(IDiscordConnection connection, InteractionAddress address, TimeProvider time, CancellationToken cancellationToken)
{
    /// <summary>Discord lets a response be changed five times in five seconds, and other responses need room.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    private readonly Lock gate = new();
    private readonly List<AnswerSentence> sentences = [];
    private Task showing = Task.CompletedTask;
    private long? shownAt;

    public void Add(AnswerSentence sentence)
    {
        lock (gate)
        {
            sentences.Add(sentence);
            if (showing.IsCompleted && (shownAt is not { } at || time.GetElapsedTime(at) >= Pause))
            {
                shownAt = time.GetTimestamp();
                showing = connection.EditResponseAsync(address, Message(), cancellationToken);
            }
        }
    }

    /// <summary>Completes when nothing more will be shown: what follows is not overtaken.</summary>
    public Task FinishAsync()
    {
        lock (gate)
        {
            return showing;
        }
    }

    private OutgoingMessage Message()
    {
        var text = string.Join('\n', sentences.Select(sentence => AnswerPage.Sentence(sentence, LanguageDetector.Detect(sentence.Text)))) + "\n…";
        return DiscordReply.Markdown(text.Length <= DiscordLimits.Content ? text : TextCutting.Cut(text, DiscordLimits.Content)[0]);
    }
}
