using System.Text;
using System.Text.Json;
using Microsoft.Extensions.AI;
using StBriefingBot.Core.Answers;
using StBriefingBot.Core.Language;
using StBriefingBot.Core.Language.Meaning;

namespace StBriefingBot.Adapters.Composers;

/// <summary>What a model is told: our words in the system's part, everybody else's between fences that nobody can foresee.</summary>
internal sealed class ComposerPrompt(Thesaurus thesaurus, Func<string> secret)
{
    private const int MostSentences = 5;
    private const int MostTerms = 24;

    private static readonly JsonElement Schema = JsonElement.Parse(
        """
        {"type":"object","additionalProperties":false,"required":["sentences"],"properties":{"sentences":{"type":"array","items":{"type":"object",
        "additionalProperties":false,"required":["text","passages","quote"],"properties":{"text":{"type":"string"},
        "passages":{"type":"array","items":{"type":"integer"}},"quote":{"type":"string"}}}}}}
        """u8);

    public static readonly ChatResponseFormat Format = ChatResponseFormat.ForJsonSchema(Schema, "answer");

    public IReadOnlyList<ChatMessage> Messages(ComposerTask task, IReadOnlyList<NumberedPassage> material)
    {
        var fence = $"=== {secret()}";
        var language = task.Question.Language == LanguageCode.Japanese ? "Japanese (だ・である style)" : "English";
        var system = PromptText.Answer.With(("most", $"{MostSentences}"), ("language", language), ("fence", fence), ("terms", Terms(material)));
        var user = new StringBuilder();
        Add(user, fence, "question", task.Question.Text);
        var carried = task.Question.Concepts.Where(concept => concept.Carried).Select(concept => concept.Text).Distinct().ToList();
        if (carried.Count > 0)
        {
            Add(user, fence, "what the conversation was about before", string.Join(", ", carried));
        }

        foreach (var passage in material)
        {
            Add(user, fence, $"passage {passage.Number}", $"{passage.Heading}\n{passage.Text}");
        }

        AddVerdicts(user, fence, task);
        user.Append(fence).Append(" end\n");
        return [new ChatMessage(ChatRole.System, system), new ChatMessage(ChatRole.User, user.ToString())];
    }

    /// <summary>What became of the draft before; the model's own words are material as well.</summary>
    private static void AddVerdicts(StringBuilder user, string fence, ComposerTask task)
    {
        if (task.Dropped.Count > 0)
        {
            Add(user, fence, "note: these sentences of your earlier draft were thrown away, with the reasons; write what the passages do say instead",
                string.Join('\n', task.Dropped.Select(dropped => $"- {dropped.Text}\n  {string.Join(' ', dropped.Reasons)}")));
        }

        if (task.Kept.Count > 0)
        {
            Add(user, fence, "note: these sentences stand already; do not repeat them", string.Join('\n', task.Kept.Select(kept => $"- {kept}")));
        }
    }

    private static void Add(StringBuilder user, string fence, string what, string text) =>
        user.Append(fence).Append(' ').Append(what).Append('\n').Append(text.Replace(fence, "===", StringComparison.Ordinal)).Append('\n');

    /// <summary>The library's own terms that the material uses, in both languages; they come from the library's keepers, and are checked like any other text.</summary>
    private string Terms(IReadOnlyList<NumberedPassage> material)
    {
        var terms = material.SelectMany(passage => passage.Evidence).SelectMany(evidence => evidence.Profile.Hits).Where(hit => hit.Kind == TermKind.Glossary)
            .Select(hit => thesaurus.Glossary[hit.Set]).Distinct().Select(term => $"{term.English} = {term.Japanese}").Where(term => HostileText.Problem(term) is null).Take(MostTerms).ToList();
        return terms.Count == 0 ? "" : $"\nOfficial terms:\n{string.Join('\n', terms)}";
    }
}
