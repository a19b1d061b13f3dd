using BenchmarkDotNet.Attributes;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Benchmarks.Language;

/// <summary>One operation is a million characters: 1,000 / milliseconds = MB/s of English.</summary>
[MemoryDiagnoser]
public class AnalysisBenchmarks
{
    private const int Characters = 1_000_000;
    private const string JapaneseSentence = "日米両政府は第14回日米科学技術協力合同高級委員会を2019年5月2日にワシントンで開催し、量子コンピューターの協力について議論した。";

    private string[] english = [];
    private string[] japanese = [];

    [GlobalSetup]
    public void Prepare()
    {
        var texts = new SyntheticPassages().Take(Characters / 400).Select(passage => passage.Text + ".").ToList();
        english = [.. string.Concat(texts)[..Characters].Chunk(600).Select(chunk => new string(chunk))];
        japanese = [.. Enumerable.Repeat(string.Concat(Enumerable.Repeat(JapaneseSentence, 6)), Characters / (6 * JapaneseSentence.Length))];
    }

    [Benchmark]
    public int Fold() => english.Sum(text => TextFolding.Fold(text).Length);

    [Benchmark]
    public int IndexTermsOfEnglish() => english.Sum(text => TextAnalyzer.IndexTerms(text).Count);

    [Benchmark]
    public int IndexTermsOfJapanese() => japanese.Sum(text => TextAnalyzer.IndexTerms(text).Count);
}
