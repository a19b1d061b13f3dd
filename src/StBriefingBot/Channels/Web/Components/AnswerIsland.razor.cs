using Microsoft.AspNetCore.Components;
using Microsoft.JSInterop;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Web.Components;

/// <summary>One answer on a page of its own, with everything that can be done about it.</summary>
public sealed partial class AnswerIsland : IReplyActions, IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private readonly List<(string Said, Reply Reply)> more = [];
    private Reply? reply;
    private Reply? evidence;
    private string? openedFrom;

    [Parameter]
    public LanguageCode Language { get; set; }

    [Parameter]
    public string AnswerId { get; set; } = "";

    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    public async Task GiveAsync(string said, string command, params (string Name, string Value)[] options)
    {
        more.Add((said, await AskAsync(command, options)));
        StateHasChanged();
    }

    public Task<Reply> AskAsync(string command, params (string Name, string Value)[] options) => Commands.PressedAsync(
        command, options.ToDictionary(option => option.Name, option => option.Value), conversation: 0, Language, progress: null, closing.Token);

    public async Task OpenPassageAsync(string marker, string? answerId, string openedFrom)
    {
        this.openedFrom = openedFrom;
        evidence = await AskAsync("passage", answerId is null ? [("marker", marker)] : [("marker", marker), ("answer", answerId)]);
        StateHasChanged();
    }

    protected override async Task OnInitializedAsync() => reply = await Commands.RecalledAsync(AnswerId, Language, closing.Token);

    private async Task CloseEvidenceAsync()
    {
        evidence = null;
        StateHasChanged();
        await Script.InvokeVoidAsync("stbot.focus", closing.Token, openedFrom);
    }
}
