namespace StBriefingBot.Adapters.Composers;

/// <summary>A prompt that ships with the program. Its name carries its version: a changed prompt gets a new one, so that kept answers tell which wrote them.</summary>
/// <param name="Name">As in <c>answer.v1</c>.</param>
/// <param name="Text">With names in braces where values go.</param>
internal sealed record PromptText(string Name, string Text)
{
    public static readonly PromptText Answer = Load("answer.v1");
    public static readonly PromptText Judge = Load("judge.v1");

    /// <summary>The text with its values, put in in this order: texts of others go last, so that nothing is put into them.</summary>
    public string With(params (string Name, string Value)[] values)
    {
        var text = Text;
        foreach (var (name, value) in values)
        {
            text = text.Replace($"{{{name}}}", value, StringComparison.Ordinal);
        }

        return text;
    }

    private static PromptText Load(string name)
    {
        using var stream = typeof(PromptText).Assembly.GetManifestResourceStream($"Prompts/{name}.md")!;
        using var reader = new StreamReader(stream);
        return new PromptText(name, reader.ReadToEnd());
    }
}
