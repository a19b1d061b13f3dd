using StBriefingBot.Adapters.Sources.Evaluation;

namespace StBriefingBot.Tests.Sources.Evaluation;

public sealed class FloorsFileTests
{
    [Fact]
    public async Task Floors_are_read_by_name_and_mistakes_named_with_their_line()
    {
        var file = Path.GetTempFileName();
        await File.WriteAllTextAsync(file, "# quality\nmin_a: 0.95\nmin_b: 95\nmin_c: 0.5\n");
        try
        {
            var (floors, problems) = await FloorsFile.ReadAsync(file, ["min_a", "min_b"], CancellationToken.None);

            Assert.Equal([KeyValuePair.Create("min_a", 0.95)], floors);
            Assert.Equal(
                [$"{file}:3: 'min_b' must be a share from 0 to 1, such as 0.95.", $"{file}:4: There is no floor 'min_c'; there are min_a, min_b."], problems);
        }
        finally
        {
            File.Delete(file);
        }
    }
}
