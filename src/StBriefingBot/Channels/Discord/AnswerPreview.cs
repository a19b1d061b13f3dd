using StBriefingBot.Channels.Discord.Rendering;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Discord.Wire;

namespace StBriefingBot.Channels.Discord;

/// <summary>Shows the verified sentences of an answer while the rest is written, a few times at most. Thread-safe.</summary>
internal sealed class AnswerPreview(LiveResponse response)
{
    /// <summary>Discord lets a response be changed five times in five seconds, and other responses need room.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(1.5);

    private readonly Lock gate = new();
    private readonly List<AnswerSentence> sentences = [];

    public void Add(AnswerSentence sentence)
    {
        lock (gate)
        {
            sentences.Add(sentence);
            response.Show(Message, Pause);
        }
    }

    private OutgoingMessage Message()
    {
        var text = string.Join('\n', sentences.Select(sentence => AnswerPage.Sentence(sentence, LanguageDetector.Detect(sentence.Text)))) + "\n…";
        return DiscordReply.Markdown(text.Length <= DiscordLimits.Content ? text : TextCutting.Cut(text, DiscordLimits.Content)[0]);
    }
}
