using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Notes what the library lacks, for those who keep it. The person asks for the words to be kept, and is told that they are.</summary>
public sealed class RequestSource(RecallAnswer recall, IFeedbackStore feedback, ReadTopic topics, NoteGap gaps, TimeProvider time) : ICommand
{
    private const string Wanted = "wanted";
    private const string AnswerOption = "answer";

    public CommandDeclaration Declaration { get; } = new(
        "request-source",
        new Bilingual("request-source", "資料を依頼"),
        new Bilingual("Ask for a source that the library lacks; your words are kept", "不足している資料の追加を依頼します（書いた文は保存されます）"),
        new Bilingual(
            "Notes what is missing, in your words, for whoever keeps the library. Example: /request-source The 2024 joint statement",
            "不足している資料を、書かれた言葉どおりに管理者のために記録します。例：／資料を依頼 2024年の共同声明"),
        [
            new CommandOption(Wanted, new Bilingual(Wanted, "内容"), new Bilingual("What is missing; otherwise the question that was not answered", "不足している内容（指定しなければ答えのなかった質問）"), MaxLength: 1000),
            new CommandOption(AnswerOption, new Bilingual(AnswerOption, "回答"), new Bilingual("The answer's id; otherwise the last answer here", "回答番号（指定しなければ直前の回答）"), MaxLength: 60) { Suggestions = SuggestionSource.RecentAnswers },
        ])
    {
        Bare = BareForm.Never,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var found = await recall.ExecuteAsync(request.Options.Text(AnswerOption), request, cancellationToken) as Recollection.Found;
        var wanted = request.Options.Text(Wanted);
        var text = wanted ?? found?.Question;
        if (text is null)
        {
            return new Reply.Declined(DeclineReason.BadOption, CommandWording.SayWhatIsMissing(request.Language), request.Language);
        }

        var about = wanted is null || request.Options.Text(AnswerOption) is not null ? found?.Id : null;
        await feedback.RequestSourceAsync(new SourceRequest(request.Speaker.Id, text, about, time.GetUtcNow()), cancellationToken);

        // The question says better what is missing than the name of a source does; both are the person's words.
        var question = found is { Question: { } asked, Answer.Abstained: true } ? asked : text;
        await gaps.RequestedAsync(question, topics.Execute([question]), about, request.Speaker, cancellationToken);
        return new Reply.Done(CommandWording.SourceRequested(request.Language, text), request.Language);
    }
}
