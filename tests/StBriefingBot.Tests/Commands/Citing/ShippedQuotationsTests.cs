using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Adapters.Sources;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Commands.Citing;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;
using StBriefingBot.Tests.Fakes;
using StBriefingBot.Tests.Sources;
using Xunit.Abstractions;

namespace StBriefingBot.Tests.Commands.Citing;

/// <summary>Statements of the shipped library, misquoted: much of it is written alike, and each must be found where it stands.</summary>
public sealed class ShippedQuotationsTests(ITestOutputHelper output)
{
    private const int EveryOne = 11;
    private const double LeastFound = 0.99;

    [Fact]
    public async Task A_misquoted_statement_is_found_in_its_own_passage_in_both_languages()
    {
        using var data = new TemporaryFolder();
        var reader = new KnowledgeFolder(ShippedKnowledgeTests.Folder(), data.Path);
        using var index = new SqlitePassageIndex(data.Path);
        await new ReindexKnowledge(reader, index, new SqlitePassageIndexWriter(data.Path, new ManualTime()), []).ExecuteAsync(new ReindexRequest(EvenIfUnchanged: false), null, CancellationToken.None);
        var library = await reader.ReadLibraryAsync(CancellationToken.None);
        var trace = new TraceQuotation(index);
        var (tried, found) = (0, 0);
        foreach (var entry in library.Catalogue.Entries)
        {
            foreach (var (passage, statement) in (await index.OfSourceAsync(entry.Id, CancellationToken.None)).SelectMany(passage => passage.Statements.Select(statement => (passage, statement))).Where((_, number) => number % EveryOne == 0))
            {
                var text = statement.Span.Of(passage.Text);
                var home = await trace.ExecuteAsync(Misquoted(text, passage.Language), (where, span) => new QuotationPlace(where, span, null, []), CancellationToken.None);
                tried++;
                if (home is QuotationHome.Close { Place: { } place } && (place.Passage.Id == passage.Id || place.Passage.Text.Contains(text, StringComparison.Ordinal)))
                {
                    found++;
                }
                else
                {
                    output.WriteLine($"{passage.Id}: {Misquoted(text, passage.Language)}\n   → {home.GetType().Name} {(home as QuotationHome.Close)?.Place.Passage.Id}");
                }
            }
        }

        output.WriteLine($"{found} of {tried}");
        Assert.True(found >= LeastFound * tried, $"{found} of {tried} misquoted statements were found where they stand.");
    }

    /// <summary>One word in ten, or one character in twelve, is another.</summary>
    private static string Misquoted(string text, LanguageCode language) => language == LanguageCode.Japanese
        ? string.Concat(text.Select((letter, i) => i % 12 == 5 && JapaneseScript.IsJapanese(letter) ? '某' : letter))
        : string.Join(' ', text.Split(' ').Select((word, i) => i % 10 == 4 ? "someone" : word));
}
