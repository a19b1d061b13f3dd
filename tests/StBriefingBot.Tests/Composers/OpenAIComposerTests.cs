namespace StBriefingBot.Tests.Composers;

/// <summary>The built-in way to a model; what it does with odd servers is in <see cref="ModelFaultTests"/>.</summary>
public sealed class OpenAIComposerTests : ModelComposerContract
{
    protected override string Composer => "openai";
}
