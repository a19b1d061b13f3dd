using System.ComponentModel;
using System.Globalization;
using Microsoft.SemanticKernel;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Retrieval;

namespace StBriefingBot.SemanticKernel;

/// <summary>
/// The library for other programs that use Semantic Kernel: <c>kernel.Plugins.Add(new LibraryPlugin(…).AsKernelPlugin())</c>. It only reads. What it gives to a
/// model is text of the library, with the ids that <c>passage</c> opens; passages that give orders to an assistant or hide text are held back.
/// </summary>
/// <param name="search">Finds passages.</param>
/// <param name="index">Opens them.</param>
/// <param name="answerer">Answers with verified sentences.</param>
public sealed class LibraryPlugin(SearchPassages search, IPassageIndex index, IQuestionAnswerer answerer)
{
    public const string Name = "library";

    private const int MostPassages = 20;

    /// <summary>As a plugin of a kernel, with the functions <c>search</c>, <c>passage</c> and <c>ask</c>.</summary>
    public KernelPlugin AsKernelPlugin() => KernelPluginFactory.CreateFromObject(this, Name);

    /// <summary>Passages about something, best first, with their ids, titles and places.</summary>
    [KernelFunction("search")]
    [Description("Finds passages of the library on U.S.-Japan science and technology relations. Gives the id, title, place and text of each, best first.")]
    public async Task<string> SearchAsync(
        [Description("What to look for, in English or Japanese.")] string query,
        [Description("How many passages, 1 to 20.")] int top = 5,
        CancellationToken cancellationToken = default)
    {
        var found = await search.ExecuteAsync(query, Math.Clamp(top, 1, MostPassages), cancellationToken);
        return found.Count == 0 ? "Nothing in the library matches." : string.Join("\n\n", found.Select(ranked => Given(ranked.Passage)));
    }

    /// <summary>A passage by its id.</summary>
    [KernelFunction("passage")]
    [Description("Opens one passage of the library by its id.")]
    public async Task<string> PassageAsync([Description("The id, as search and ask give it.")] string id, CancellationToken cancellationToken = default) =>
        await index.FindAsync(id.Trim(), cancellationToken) is { } passage ? Given(passage) : $"There is no passage \"{id}\". Use an id that search or ask gave.";

    /// <summary>A verified answer with its citations, or that the library does not hold one.</summary>
    [KernelFunction("ask")]
    [Description("Answers a question from the library. Every sentence was verified against the passage it cites; says so when the library does not hold the answer.")]
    public async Task<string> AskAsync([Description("The question, in English or Japanese.")] string question, CancellationToken cancellationToken = default)
    {
        var answer = await answerer.ExecuteAsync(new AskRequest([question], null, null, []), cancellationToken);
        var citations = answer.Citations.Select(citation => string.Create(
            CultureInfo.InvariantCulture, $"[{citation.Marker}] {citation.Title}, {citation.Locator} ({citation.PassageId}){(citation.Url is null ? "" : $" {citation.Url}")}"));
        return string.Join('\n', new[] { answer.Text }.Concat(answer.Notes).Concat(citations));
    }

    private static string Given(Passage passage) => passage.HeadingPath.Append(passage.Title).Append(passage.Text).Any(text => HostileText.Problem(text) is not null)
        ? $"id: {passage.Id}\nThis passage could steer an assistant and is shown to people only."
        : $"id: {passage.Id}\n{passage.Title}, {passage.Locator}\n{passage.Text}";
}
