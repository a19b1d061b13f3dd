using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;

namespace StBriefingBot.Channels.Web.Components;

/// <summary>The conversation: the one part of the page that lives on while it is open.</summary>
public sealed partial class ChatIsland : IReplyActions, IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly List<Turn> turns = [];
    private IReadOnlyList<string> suggestions = [];
    private IReadOnlyList<CommandDeclaration> offered = [];
    private IReadOnlyList<HistoryEntry> history = [];
    private Reply? evidence;
    private string? openedFrom;
    private ElementReference box;
    private bool isBusy;
    private bool isLive;
    private int conversation = 1;

    [Parameter]
    public LanguageCode Language { get; set; }

    /// <summary>What stands in the box at first.</summary>
    [Parameter]
    public string? Prefill { get; set; }

    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    public Task GiveAsync(string said, string command, params (string Name, string Value)[] options) =>
        ReplyAsync(said, turn => Commands.PressedAsync(command, Named(options), conversation, Language, new Told(this, turn), closing.Token)!);

    public Task<Reply> AskAsync(string command, params (string Name, string Value)[] options) =>
        Commands.PressedAsync(command, Named(options), conversation, Language, progress: null, closing.Token);

    public async Task OpenPassageAsync(string marker, string? answerId, string openedFrom)
    {
        this.openedFrom = openedFrom;
        evidence = await AskAsync("passage", answerId is null ? [("marker", marker)] : [("marker", marker), ("answer", answerId)]);
        StateHasChanged();
    }

    protected override async Task OnInitializedAsync()
    {
        suggestions = await Suggested.InAsync(Language, closing.Token);
        offered = await Commands.OfferedAsync(closing.Token);
        var (number, answers) = await Commands.OngoingAsync();
        conversation = number;
        turns.AddRange(answers.Select((answer, i) => new Turn(answer.Question, $"turn-{i + 1}") { Reply = new Reply.Answered(answer.Id, answer.Answer) }));
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            history = await Script.InvokeAsync<HistoryEntry[]>("stbot.history", closing.Token);
            isLive = true;
            StateHasChanged();
        }
    }

    private string W(string english, string japanese) => Language == LanguageCode.Japanese ? japanese : english;

    private static Dictionary<string, string> Named((string Name, string Value)[] options) => options.ToDictionary(option => option.Name, option => option.Value);

    private async Task SubmitAsync()
    {
        if (!isBusy)
        {
            await TypedAsync(await Script.InvokeAsync<string>("stbot.take", closing.Token, box));
        }
    }

    private Task SuggestedAsync(string question) => TypedAsync(question);

    private Task TypedAsync(string line) => string.IsNullOrWhiteSpace(line)
        ? Task.CompletedTask
        : ReplyAsync(line.Trim(), turn => Commands.TypedAsync(line, conversation, Language, sentence => Update(() => turn.Written.Add(sentence)), new Told(this, turn), closing.Token));

    private async Task ReplyAsync(string said, Func<Turn, Task<Reply?>> work)
    {
        var turn = new Turn(said, $"turn-{turns.Count + 1}");
        turns.Add(turn);
        isBusy = true;
        try
        {
            // Off the page's own thread of work, so that sentences and progress show while the command goes on.
            turn.Reply = await Task.Run(() => work(turn), closing.Token);
        }
        finally
        {
            isBusy = false;
        }

        StateHasChanged();
        await Script.InvokeVoidAsync("stbot.reveal", closing.Token, turn.ElementId);
        if (turn.Reply is Reply.Answered answered)
        {
            history = await Script.InvokeAsync<HistoryEntry[]>("stbot.remember", closing.Token, answered.AnswerId, said);
        }
    }

    private void Update(Action change) => _ = InvokeAsync(() =>
    {
        change();
        StateHasChanged();
    });

    private async Task PutAsync(string text) => await Script.InvokeVoidAsync("stbot.put", closing.Token, box, text);

    private async Task BeginAnewAsync()
    {
        turns.Clear();
        evidence = null;
        conversation++;
        await PutAsync("");
    }

    private async Task CloseEvidenceAsync()
    {
        evidence = null;
        StateHasChanged();
        await Script.InvokeVoidAsync("stbot.focus", closing.Token, openedFrom);
    }

    private async Task ForgetAsync(string id) => history = await Script.InvokeAsync<HistoryEntry[]>("stbot.forget", closing.Token, id);

    private async Task ForgetAllAsync() => history = await Script.InvokeAsync<HistoryEntry[]>("stbot.forgetAll", closing.Token);

    /// <summary>Something said and what it came to.</summary>
    private sealed class Turn(string said, string elementId)
    {
        public string Said => said;

        public string ElementId => elementId;

        public Reply? Reply { get; set; }

        public List<AnswerSentence> Written { get; } = [];

        public string? Progress { get; set; }
    }

    private sealed class Told(ChatIsland page, Turn turn) : IProgress<string>
    {
        public void Report(string value) => page.Update(() => turn.Progress = value);
    }
}
