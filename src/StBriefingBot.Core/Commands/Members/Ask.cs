using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Answers a question; the ones before it in the same place may be referred to.</summary>
public sealed class Ask(IQuestionAnswerer answerer, Catalogue catalogue, ConversationMemory memory, KeepAnswer keep, ReadTopic topics, EndorsedAnswers endorsed, NoteGap gaps) : ICommand
{
    private const string Question = "question";
    private const string Source = "source";
    private const string AsOf = "as_of";
    private const string Private = "private";
    private const string Language = "language";

    public CommandDeclaration Declaration { get; } = new(
        "ask",
        new Bilingual("ask", "質問"),
        new Bilingual("Ask the library; every sentence of the answer shows its source", "ライブラリーに質問します。回答の各文に出典が付きます"),
        new Bilingual(
            "Answers from the library, or says that it holds no answer. The next question may refer to this one. Example: /ask When was the 1988 agreement signed?",
            "ライブラリーに基づいて答え、答えがなければその旨を伝えます。続けて関連する質問もできます。例：／質問 1988年の協定はいつ署名されましたか"),
        [
            new CommandOption(Question, new Bilingual(Question, "質問文"), new Bilingual("What you want to know", "知りたいこと"), Required: true, MaxLength: 2000),
            new CommandOption(Source, new Bilingual(Source, "出典"), new Bilingual("Answer from this source only", "この出典だけから答えます"), MaxLength: 200) { Suggestions = SuggestionSource.Sources },
            new CommandOption(AsOf, new Bilingual(AsOf, "時点"), new Bilingual("Answer as the library stood then: 2021, 2021-06 or 2021-06-01", "この時点のライブラリーで答えます（2021、2021-06、2021-06-01）"), OptionKind.Date),
            new CommandOption(Private, new Bilingual(Private, "自分のみ"), new Bilingual("Show the answer to you only", "回答を自分だけに表示します"), OptionKind.Flag),
            new CommandOption(Language, new Bilingual(Language, "言語"), new Bilingual("The language of the answer; otherwise the question's", "回答の言語（指定しなければ質問と同じ言語）"), OptionKind.Choice)
            {
                Choices = [new OptionChoice("en", new Bilingual("English", "英語")), new OptionChoice("ja", new Bilingual("Japanese", "日本語"))],
            },
        ],
        RepliesPrivately: false)
    {
        Bare = BareForm.WithAnything,
    };

    public async Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var source = request.Options.Text(Source);
        if (source is not null && catalogue.Entries.Count > 0 && catalogue.Find(source) is null)
        {
            return Sources.Unknown(source, catalogue, request.Language);
        }

        var question = request.Options.Text(Question)!;
        var turns = memory.Find(request.Place, request.Speaker)?.Turns ?? [];
        var asked = new AskRequest(
            [.. turns, question],
            LanguageCodes.FromTag(request.Options.Text(Language)) ?? (LanguageDetector.Tell(question) is null ? request.Language : null),
            request.Options.Date(AsOf)?.Latest,
            source is null ? [] : [source]) { Asker = request.Speaker.Id, Written = request.Written };
        var topic = topics.Execute(asked.Turns);
        var isPrivate = request.Place.IsPrivate || request.Options.Flag(Private);
        if (await endorsed.FindAsync(asked, topic, cancellationToken) is { } canonical)
        {
            await keep.AgainAsync(canonical.Id, question, canonical.Answer, request.Speaker, request.Place, isPrivate, cancellationToken);
            return new Reply.Answered(canonical.Id, canonical.Answer);
        }

        var answer = await answerer.ExecuteAsync(asked, cancellationToken);
        var id = await keep.ExecuteAsync(asked, answer, request.Speaker, request.Place, isPrivate, cancellationToken);
        await gaps.AnsweredAsync(asked, topic, id, answer, request.Speaker, cancellationToken);
        return new Reply.Answered(id, answer);
    }
}
