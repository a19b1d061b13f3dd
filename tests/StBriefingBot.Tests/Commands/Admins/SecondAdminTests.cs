using StBriefingBot.Core.Commands;
using StBriefingBot.Tests.Fakes;

namespace StBriefingBot.Tests.Commands.Admins;

/// <summary>Where the settings ask for it, a text is removed only when a second admin agrees.</summary>
public sealed class SecondAdminTests : IAsyncLifetime, IDisposable
{
    private const string Remove = "/source-remove ferry confirm:yes";

    private PageServer server = null!;
    private AdminBench bench = null!;

    public async Task InitializeAsync()
    {
        server = await PageServer.StartAsync();
        bench = new AdminBench(server.Host, secondAdmin: true);
        bench.Write("harbour.md", "# The Harbour Agreement\n\nThe Harbour Agreement was signed in Lisbon on 4 March 1997.\n");
        server.Page("/ferry.html", "<h1>The Ferry Note</h1><p>The ferry line was opened in 1999.");
        await bench.SayAsync($"/source-add {server.At("/ferry.html")}");
    }

    public async Task DisposeAsync() => await server.DisposeAsync();

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task One_admin_asks_however_often_and_another_agrees()
    {
        var asked = Assert.IsType<Reply.Done>(await bench.SayAsync(Remove));
        var again = Assert.IsType<Reply.Done>(await bench.SayAsync(Remove));
        Assert.Contains("when another admin agrees", asked.Sentence, StringComparison.Ordinal);
        Assert.Equal(asked.Sentence, again.Sentence);

        var agreed = Assert.IsType<Reply.Done>(await bench.SayAsync(Remove, AdminBench.OtherAdmin));

        Assert.StartsWith("Removed ferry.", agreed.Sentence, StringComparison.Ordinal);
        var audit = Assert.IsType<Reply.CardShown>(await bench.SayAsync("audit"));
        Assert.Contains(audit.Sections.SelectMany(section => section.Lines), line => line.Text.EndsWith("asked by discord:1)", StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_Japanese_the_waiting_is_told_in_Japanese() =>
        Assert.Contains("別の管理者が同意すると", Assert.IsType<Reply.Done>(await bench.SayAsync("/出典を削除 ferry 確認:はい", language: null)).Sentence, StringComparison.Ordinal);
}
