using StBriefingBot.Adapters.Sources.Yaml;

namespace StBriefingBot.Tests.Sources.Yaml;

public sealed class YamlCacheTests : IDisposable
{
    private const string Text =
        """
        terms:
        - english: tea treaty
          japanese: 茶条約
          variants: ['the treaty: tea', null]
        - english: leaf panel
        """;

    private readonly TemporaryFolder data = new();

    private string Kept => Path.Combine(data.Path, "parsed", "terms.yaml.bin");

    public void Dispose() => data.Dispose();

    [Fact]
    public void What_is_read_back_is_what_was_parsed_lines_and_quotation_marks_included()
    {
        var parsed = YamlValue.Parse(Text)!;

        var readBack = ParsedYaml.Read(ParsedYaml.Write(Text, parsed), Text);

        Assert.Equal(Described(parsed), Described(readBack));
    }

    [Fact]
    public void A_second_process_reads_what_the_first_has_parsed()
    {
        new YamlCache(data.Path).Parse("terms.yaml", Text);
        File.WriteAllBytes(Kept, ParsedYaml.Write(Text, new YamlValue.Scalar(1, "from the data folder", IsPlain: true)));

        var read = new YamlCache(data.Path).Parse("terms.yaml", Text);

        Assert.Equal("from the data folder", Assert.IsType<YamlValue.Scalar>(read).Text);
    }

    [Fact]
    public void A_file_that_changed_in_one_letter_is_parsed_anew_and_kept_again()
    {
        var changed = Text.Replace("leaf", "Leaf", StringComparison.Ordinal);
        new YamlCache(data.Path).Parse("terms.yaml", Text);

        var read = new YamlCache(data.Path).Parse("terms.yaml", changed);

        Assert.Equal(Described(YamlValue.Parse(changed)), Described(read));
        Assert.Equal(ParsedYaml.Write(changed, read!), File.ReadAllBytes(Kept));
    }

    [Fact]
    public void A_kept_file_cut_short_anywhere_is_not_used()
    {
        var whole = ParsedYaml.Write(Text, YamlValue.Parse(Text)!);

        Assert.All(Enumerable.Range(0, whole.Length), length => Assert.Null(ParsedYaml.Read(whole[..length], Text)));
    }

    [Fact]
    public void A_data_folder_that_is_not_there_is_not_made()
    {
        var missing = Path.Combine(data.Path, "none");

        var read = new YamlCache(missing).Parse("terms.yaml", Text);

        Assert.NotNull(read);
        Assert.False(Directory.Exists(missing));
    }

    [Fact]
    public void Where_nothing_can_be_kept_the_text_is_parsed_each_time()
    {
        data.Write("parsed", "a file where the folder should be");

        Assert.Equal(Described(YamlValue.Parse(Text)), Described(new YamlCache(data.Path).Parse("terms.yaml", Text)));
    }

    private static string Described(YamlValue? value) => value switch
    {
        YamlValue.Scalar scalar => $"{scalar.Line}:{(scalar.IsPlain ? "" : "'")}{scalar.Text}",
        YamlValue.Items items => $"{items.Line}[{string.Join(", ", items.Values.Select(Described))}]",
        YamlValue.Fields fields => $"{fields.Line}{{{string.Join(", ", fields.Values.Select(field => $"{field.Key}={Described(field.Value)}"))}}}",
        _ => "nothing",
    };
}
