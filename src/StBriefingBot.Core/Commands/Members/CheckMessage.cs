using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Citations;
using StBriefingBot.Core.Citations.Reading;
using StBriefingBot.Core.Commands.Checking;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Questions.Reading;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Holds the claims of any message against the library.</summary>
public sealed class CheckMessage : ICommand
{
    private const string Text = "text";
    private const int MostClaims = 12;

    private readonly ClaimCheck check;
    private readonly SentenceReader sentences;

    public CheckMessage(IPassageIndex index, Library library, Thesaurus thesaurus, IClaimVerifier verifier)
    {
        var reader = new QuestionReader(thesaurus);
        var search = new EvidenceSearch(index, library.Catalogue, new QueryBuilder(thesaurus), new EvidenceFinder(new PassageProfiles(thesaurus, asked => reader.Read(asked, language: null))));
        check = new ClaimCheck(reader, search, new DiscrepancyCheck(library.Discrepancies, verifier), library.Catalogue, verifier);
        sentences = new SentenceReader(thesaurus, new Countries(thesaurus));
    }

    public CommandDeclaration Declaration { get; } = new(
        "check",
        new Bilingual("check", "確認"),
        new Bilingual("Check what a message claims against the library", "メッセージの内容をライブラリーと照らし合わせます"),
        new Bilingual(
            "Splits a message into its claims and says of each whether the library supports it, contradicts it or holds nothing on it. Example: /check The agreement was signed in 1989.",
            "メッセージを一つ一つの記述に分け、ライブラリーが裏付けるか、異なるか、記載がないかを示します。例：／確認 協定は1989年に署名された。"),
        [new CommandOption(Text, new Bilingual(Text, "文章"), new Bilingual("The message to check", "確認する文章"), Required: true)],
        Surface: CommandSurface.Typed | CommandSurface.Message)
    {
        MessageLabel = new Bilingual("Check this message", "出典を確認"),
        Bare = BareForm.WithAnything,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var message = ClaimSplitter.Split(request.Options.Text(Text)!);
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
