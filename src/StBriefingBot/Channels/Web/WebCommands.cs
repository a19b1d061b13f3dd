using StBriefingBot.Channels.Web.Visiting;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Web;

/// <summary>Gives the visitor's commands to the dispatcher.</summary>
internal sealed class WebCommands(WebParts parts, Visitor visitor)
{
    /// <summary>What was typed: a command with a slash before it or in a form that no question has, else a question. Null when nothing was typed.</summary>
    public async Task<Reply?> TypedAsync(string line, int conversation, LanguageCode language, Action<AnswerSentence> written, IProgress<string> progress, CancellationToken cancellationToken)
    {
        var chat = await parts.Chat.GetAsync(cancellationToken);
        var speaker = await visitor.SpeakerAsync();
        return chat.Typed.Read(line, speaker, Visitor.PlaceOf(speaker, conversation), language) is { } request
            ? await chat.Dispatcher.ExecuteAsync(request with { Written = written, Progress = progress }, cancellationToken)
            : null;
    }

    /// <summary>What was pressed.</summary>
    public async Task<Reply> PressedAsync(
        string command, IReadOnlyDictionary<string, string> options, int conversation, LanguageCode language, IProgress<string>? progress, CancellationToken cancellationToken)
    {
        var chat = await parts.Chat.GetAsync(cancellationToken);
        var speaker = await visitor.SpeakerAsync();
        var request = new CommandRequest(command, options, speaker, Visitor.PlaceOf(speaker, conversation), language) { Progress = progress };
        return await chat.Dispatcher.ExecuteAsync(request, cancellationToken);
    }

    /// <summary>The commands the visitor may type.</summary>
    public async Task<IReadOnlyList<CommandDeclaration>> OfferedAsync(CancellationToken cancellationToken)
    {
        var chat = await parts.Chat.GetAsync(cancellationToken);
        return [.. chat.Commands.TypedBy(parts.Access.RoleOf(await visitor.SpeakerAsync()))];
    }

    /// <summary>The conversation the visitor is in, oldest answer first, and its number; empty where it was too long ago.</summary>
    public async Task<(int Conversation, IReadOnlyList<RecentAnswer> Answers)> OngoingAsync()
    {
        var speaker = await visitor.SpeakerAsync();
        var recent = parts.Memory.AnswersOf(speaker);
        var last = recent.Select(answer => Visitor.ConversationOf(answer.PlaceId, speaker)).FirstOrDefault(number => number is not null) ?? 1;
        var place = Visitor.PlaceOf(speaker, last);
        return (last, [.. recent.Where(answer => answer.PlaceId == place.Id).Reverse()]);
    }

    /// <summary>An answer that was given before, or why it is not shown.</summary>
    public async Task<Reply> RecalledAsync(string answerId, LanguageCode language, CancellationToken cancellationToken) =>
        await PressedAsync("why", new Dictionary<string, string> { ["answer"] = answerId }, conversation: 0, language, progress: null, cancellationToken) switch
        {
            Reply.Explained explained => new Reply.Answered(explained.AnswerId, explained.Answer),
            var other => other,
        };
}
