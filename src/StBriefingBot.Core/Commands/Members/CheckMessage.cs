using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Commands.Checking;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Holds the claims of any message against the library.</summary>
public sealed class CheckMessage : ICommand
{
    private const string Text = "text";
    private const string AnswerOption = "answer";
    private const int MostClaims = 12;

    private readonly RecallAnswer recall;
    private readonly AnswerCheck answers;
    private readonly ClaimCheck check;
    private readonly SentenceReader sentences;

    /// <param name="index">The passages.</param>
    /// <param name="library">Catalogue and known discrepancies.</param>
    /// <param name="thesaurus">The library's words.</param>
    /// <param name="verifier">Judges claims.</param>
    /// <param name="recall">Finds answers by their ids.</param>
    /// <param name="evidence">What has read the library's passages already; null makes its own.</param>
    public CheckMessage(IPassageIndex index, Library library, Thesaurus thesaurus, IClaimVerifier verifier, RecallAnswer recall, EvidenceSearch? evidence = null)
    {
        this.recall = recall;
        answers = new AnswerCheck(index, verifier);
        var search = evidence ?? new EvidenceSearch(index, library, thesaurus);
        check = new ClaimCheck(search.Reader, search, new DiscrepancyCheck(library.Discrepancies, verifier), library.Catalogue, verifier);
        sentences = new SentenceReader(thesaurus, new Countries(thesaurus));
    }

    public CommandDeclaration Declaration { get; } = new(
        "check",
        new Bilingual("check", "確認"),
        new Bilingual("Check what a message claims against the library", "メッセージの内容をライブラリーと照らし合わせます"),
        new Bilingual(
            "Splits a message into its claims and says of each whether the library supports it, contradicts it or holds nothing on it; of an answer, whether its sentences still stand. Examples: /check The agreement was signed in 1989. /check SB-7F3K",
            "メッセージを一つ一つの記述に分け、ライブラリーが裏付けるか、異なるか、記載がないかを示します。回答番号を指定すると、その各文を改めて照合します。例：／確認 協定は1989年に署名された。"),
        [
            new CommandOption(Text, new Bilingual(Text, "文章"), new Bilingual("The message to check", "確認する文章")),
            new CommandOption(AnswerOption, new Bilingual(AnswerOption, "回答"), new Bilingual("Instead: the id of an answer to verify again", "改めて照合する回答の番号"), MaxLength: 60) { Suggestions = SuggestionSource.RecentAnswers },
        ],
        Surface: CommandSurface.Typed | CommandSurface.Message)
    {
        MessageLabel = new Bilingual("Check this message", "出典を確認"),
        Bare = BareForm.WithAnything,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        if (request.Options.Text(AnswerOption) is { } id)
        {
            return await AnswerAsync(id, request, cancellationToken);
        }

        if (request.Options.Text(Text) is not { } text)
        {
            return new Reply.Declined(DeclineReason.BadOption, CommandWording.SayWhatToCheck(request.Language), request.Language);
        }

        var message = ClaimSplitter.Split(text);
        var carrier = new SubjectCarrier(sentences);
        var claims = new List<CheckedClaim>();
        var leftOut = message.LeftOut;
        foreach (var claim in message.Claims)
        {
            var statement = carrier.Complete(claim.Statement);
            var room = MostClaims - claims.Count;
            var found = room > 0 && IsCheckable(statement) ? await CheckAsync(claim.Text, statement, carrier, request.Language, cancellationToken) : [];
            leftOut += found.Count == 0 ? 1 : 0;
            claims.AddRange(found.Take(room));
        }

        return claims.Count > 0
            ? new Reply.ClaimsChecked(claims, request.Language) { LeftOut = leftOut }
            : new Reply.Done(CommandWording.NothingToCheck(request.Language), request.Language);
    }

    /// <summary>An answer is no message of claims: headline, marks and sources around its sentences state nothing.</summary>
    private async Task<Reply> AnswerAsync(string id, CommandCall request, CancellationToken cancellationToken)
    {
        if (await recall.ExecuteAsync(id, request, cancellationToken) is not Recollection.Found found)
        {
            return new Reply.Declined(DeclineReason.NotFound, CommandWording.NoSuchAnswer(request.Language, id), request.Language);
        }

        var claims = await answers.ExecuteAsync(found.Answer, cancellationToken);
        return claims.Count > 0
            ? new Reply.ClaimsChecked(claims, request.Language)
            : new Reply.Done(CommandWording.AnswerStatesNothing(request.Language, found.Id), request.Language);
    }

    /// <summary>The sentence as one claim; where it joins facts and does not stand as a whole, each of them. Empty for an opinion.</summary>
    private async Task<IReadOnlyList<CheckedClaim>> CheckAsync(string text, string statement, SubjectCarrier carrier, LanguageCode language, CancellationToken cancellationToken)
    {
        var whole = await check.ExecuteAsync(text, statement, language, cancellationToken);
        var parts = whole.Kind == VerdictKind.Supported ? [] : carrier.Parts(statement);
        if (parts.Count > 1)
        {
            var found = new List<CheckedClaim>();
            foreach (var part in parts)
            {
                found.Add(await check.ExecuteAsync(part, part, language, cancellationToken));
            }

            if (found.Exists(part => part.Kind != VerdictKind.Unsupported))
            {
                return found;
            }
        }

        return whole.Kind == VerdictKind.Unsupported && SentenceFrame.IsOpinion(statement) ? [] : [whole];
    }

    /// <summary>A name, a term, a value, or enough words to say something.</summary>
    private bool IsCheckable(string statement)
    {
        const int EnoughWords = 2;
        var concepts = check.Read(statement).Concepts;
        return concepts.Any(concept => concept.IsExact) || concepts.Count >= EnoughWords;
    }
}
