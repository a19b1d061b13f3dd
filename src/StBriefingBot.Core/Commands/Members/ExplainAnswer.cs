using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Says how an answer came about.</summary>
public sealed class ExplainAnswer(RecallAnswer recall) : ICommand
{
    private const string AnswerOption = "answer";

    public CommandDeclaration Declaration { get; } = new(
        "why",
        new Bilingual("why", "理由"),
        new Bilingual("How an answer came about", "回答がどのように作られたかを示します"),
        new Bilingual(
            "Shows what the question was read to ask, the passages weighed, the verdicts on each sentence. Example: /why SB-7F3K",
            "質問の読み取り、比べた箇所、各文の検証結果を示します。例：／理由 SB-7F3K"),
        [new CommandOption(AnswerOption, new Bilingual(AnswerOption, "回答"), new Bilingual("The answer's id; otherwise the last answer here", "回答番号（指定しなければ直前の回答）"), MaxLength: 60) { Suggestions = SuggestionSource.RecentAnswers }]);

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var recollection = await recall.ExecuteAsync(request.Options.Text(AnswerOption), request, cancellationToken);
        return recollection switch
        {
            Recollection.Missing missing => missing.Reply,
            Recollection.Found found => new Reply.Explained(found.Id, found.Answer, request.Language),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }
}
