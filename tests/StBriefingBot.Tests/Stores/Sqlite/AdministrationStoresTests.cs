using Microsoft.Data.Sqlite;
using StBriefingBot.Adapters.Sources.Imported;
using StBriefingBot.Adapters.Stores.Sqlite;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Sources;

namespace StBriefingBot.Tests.Stores.Sqlite;

public sealed class AdministrationStoresTests : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private readonly StateDatabase database;
    private readonly SqliteAuditTrail audit;

    public AdministrationStoresTests()
    {
        database = new StateDatabase(folder.Path);
        audit = new SqliteAuditTrail(database, TimeProvider.System);
    }

    public void Dispose()
    {
        database.Dispose();
        folder.Dispose();
    }

    [Fact]
    public async Task The_audit_is_whole_also_when_many_add_to_it_at_once()
    {
        using var other = new StateDatabase(folder.Path);
        SqliteAuditTrail[] trails = [audit, new SqliteAuditTrail(other, TimeProvider.System)];

        await Task.WhenAll(Enumerable.Range(0, 40).Select(number => Task.Run(() => trails[number % 2].AppendAsync($"discord:{number}", "reindex apply", "generation 2", "", CancellationToken.None))));

        var entries = await audit.AllAsync(CancellationToken.None);
        Assert.Equal(40, entries.Select(entry => entry.Actor).Distinct().Count());
        Assert.Null(AuditEntry.FirstBroken(entries));
    }

    [Theory]
    [InlineData("UPDATE audit SET actor = 'discord:9' WHERE number = 2", 2)]
    [InlineData("DELETE FROM audit WHERE number = 2", 2)]
    [InlineData("UPDATE audit SET at = '2020-01-01T00:00:00.000Z' WHERE number = 3", 3)]
    [InlineData("UPDATE audit SET detail = substr(subject, 1, 1) || detail, subject = substr(subject, 2) WHERE number = 1", 1)]
    public async Task An_entry_that_was_changed_or_taken_out_shows(string tampering, long broken)
    {
        foreach (var subject in new[] { "generation 1", "generation 2", "generation 3" })
        {
            await audit.AppendAsync("discord:1", "reindex apply", subject, "", CancellationToken.None);
        }

        using (var connection = new SqliteConnection($"Data Source={Path.Combine(folder.Path, "state.db")}"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = tampering;
            command.ExecuteNonQuery();
        }

        Assert.Equal(broken, AuditEntry.FirstBroken(await audit.AllAsync(CancellationToken.None)));
    }

    [Fact]
    public async Task What_waits_for_a_decision_is_remembered_by_every_process()
    {
        var held = new HeldReindex(3, 4, 3, true);
        await new SqliteHeldReindexes(database).KeepAsync(new HeldReindex(3, null, null, false), CancellationToken.None);
        await new SqliteHeldReindexes(database).KeepAsync(held, CancellationToken.None);
        using var other = new StateDatabase(folder.Path);

        Assert.Equal(held, await new SqliteHeldReindexes(other).FindAsync(CancellationToken.None));
        await new SqliteHeldReindexes(other).KeepAsync(null, CancellationToken.None);
        Assert.Null(await new SqliteHeldReindexes(database).FindAsync(CancellationToken.None));
    }

    [Fact]
    public async Task Kept_answers_come_with_the_passages_of_each_sentence_and_none_is_left_out_between_pages()
    {
        var answers = new SqliteAnswerStore(database);
        for (var number = 0; number < 1_050; number++)
        {
            await answers.KeepAsync([.. BitConverter.GetBytes(number * 7_919), 1, 2, 3, 4, 5, 6, 7, 8], Samples.AnswerInEnglish, DateTimeOffset.UnixEpoch, CancellationToken.None);
        }

        var kept = await new SqliteKeptAnswers(database).CitingAsync(CancellationToken.None).ToListAsync();

        Assert.Equal(1_050, kept.Select(answer => answer.Id).Distinct().Count());
        Assert.All(kept, answer => Assert.Equal([Samples.AnswerInEnglish.Citations[0].PassageId], answer.Sentences[0].PassageIds));
    }

    [Fact]
    public async Task A_passage_that_is_disabled_in_one_process_is_disabled_in_the_others()
    {
        using var here = new DisabledPassages(folder.Path);
        using var there = new DisabledPassages(folder.Path);
        Assert.Empty(there.All);

        Assert.True(await here.DisableAsync(new DisabledPassage("a.en#s", "doubtful", "discord:1", DateTimeOffset.UnixEpoch), CancellationToken.None));

        Assert.Equal("doubtful", there.All["a.en#s"].Reason);
        Assert.True(await there.EnableAsync("a.en#s", CancellationToken.None));
        Assert.False(await here.EnableAsync("a.en#s", CancellationToken.None));
        Assert.Empty(here.All);
    }
}
