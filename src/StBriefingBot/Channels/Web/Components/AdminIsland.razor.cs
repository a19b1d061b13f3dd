using Microsoft.AspNetCore.Components;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Web.Components;

/// <summary>What an admin does, by buttons; every press is a command, and the dispatcher looks at the role each time.</summary>
public sealed partial class AdminIsland : IReplyActions, IDisposable
{
    private readonly CancellationTokenSource closing = new();
    private Reply? reply;
    private Reply? evidence;
    private string? said;
    private string? progress;
    private string? address;
    private bool isBusy;

    [Parameter]
    public LanguageCode Language { get; set; }

    private IEnumerable<(string Label, string Command, (string Name, string Value)[] Options)> Offered =>
    [
        (W("Status", "状態"), "status", []),
        (W("Preview a reindex", "索引の更新をプレビュー"), "reindex", []),
        (W("Generations", "世代"), "rollback", []),
        (W("Disabled passages", "使用停止中の箇所"), "source-disable", []),
        (W("Self-test", "自己点検"), "selftest", []),
        (W("Audit", "操作記録"), "audit", []),
    ];

    public void Dispose()
    {
        closing.Cancel();
        closing.Dispose();
    }

    public async Task GiveAsync(string said, string command, params (string Name, string Value)[] options)
    {
        (this.said, isBusy, progress) = (said, true, null);
        StateHasChanged();
        try
        {
            reply = await Task.Run(() => Commands.PressedAsync(command, Named(options), conversation: 0, Language, new Told(this), closing.Token), closing.Token);
        }
        finally
        {
            isBusy = false;
        }

        StateHasChanged();
    }

    public Task<Reply> AskAsync(string command, params (string Name, string Value)[] options) =>
        Commands.PressedAsync(command, Named(options), conversation: 0, Language, progress: null, closing.Token);

    public async Task OpenPassageAsync(string marker, string? answerId, string openedFrom)
    {
        evidence = await AskAsync("passage", answerId is null ? [("marker", marker)] : [("marker", marker), ("answer", answerId)]);
        StateHasChanged();
    }

    protected override async Task OnInitializedAsync()
    {
        said = W("Status", "状態");
        reply = await AskAsync("status");
    }

    private async Task AddAsync()
    {
        if (!string.IsNullOrWhiteSpace(address))
        {
            await GiveAsync(W("Add a source", "出典を追加"), "source-add", ("address", address));
            address = null;
        }
    }

    private static Dictionary<string, string> Named((string Name, string Value)[] options) => options.ToDictionary(option => option.Name, option => option.Value);

    private string W(string english, string japanese) => Language == LanguageCode.Japanese ? japanese : english;

    private void Tell(string text) => _ = InvokeAsync(() =>
    {
        progress = text;
        StateHasChanged();
    });

    private sealed class Told(AdminIsland page) : IProgress<string>
    {
        public void Report(string value) => page.Tell(value);
    }
}
