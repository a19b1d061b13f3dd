// Builds a generation of the given number of passages in the given folder. After each step it writes a line and waits for one, so that whoever started
// it decides at which step it dies: "written N" while passages are added, "built N" before the generation goes live, "live N" after.
using System.Globalization;
using StBriefingBot.Adapters.Indexes.Sqlite;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Retrieval;

var writer = new SqlitePassageIndexWriter(args[0], TimeProvider.System);
var count = int.Parse(args[1], CultureInfo.InvariantCulture);
var generation = await writer.BuildAsync(Passages(count), "from the host", new Stepwise(), CancellationToken.None);
Step($"built {generation.Number}");
await writer.ActivateAsync(generation.Number, CancellationToken.None);
Step($"live {generation.Number}");

static void Step(string line)
{
    Console.Out.WriteLine(line);
    Console.Out.Flush();
    Console.In.ReadLine();
}

static async IAsyncEnumerable<Passage> Passages(int count)
{
    for (var number = 0; number < count; number++)
    {
        yield return new Passage(
            $"new.en#{number}", "new", LanguageCode.English, PassageKind.Digest, "New", [], "", $"Replacement passage number {number} about satellites.", []);
    }

    await Task.CompletedTask;
}

internal sealed class Stepwise : IProgress<int>
{
    public void Report(int value)
    {
        Console.Out.WriteLine($"written {value}");
        Console.Out.Flush();
        Console.In.ReadLine();
    }
}
