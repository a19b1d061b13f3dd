namespace StBriefingBot.Discord.Wire;

internal static class ResponseType
{
    public const int Message = 4;
    public const int DeferredMessage = 5;
    public const int DeferredUpdate = 6;
    public const int Choices = 8;
    public const int Form = 9;
}

/// <summary>The first answer to an interaction, due within three seconds.</summary>
internal sealed record InteractionResponse(int Type, ResponseData? Data = null)
{
    /// <summary>"Thinking…"; what follows is seen by the person alone when <paramref name="ephemeral"/>.</summary>
    public static InteractionResponse Deferred(bool ephemeral) =>
        new(ResponseType.DeferredMessage, ephemeral ? new ResponseData(Flags: MessageFlags.Ephemeral) : null);

    public static InteractionResponse Completions(IReadOnlyList<CommandChoice> choices) => new(ResponseType.Choices, new ResponseData(Choices: choices));

    public static InteractionResponse Form(string customId, string title, IReadOnlyList<Component> components) =>
        new(ResponseType.Form, new ResponseData(CustomId: customId, Title: title, Components: components));
}

internal sealed record ResponseData(
    string? Content = null,
    IReadOnlyList<Embed>? Embeds = null,
    IReadOnlyList<Component>? Components = null,
    int? Flags = null,
    AllowedMentions? AllowedMentions = null,
    IReadOnlyList<CommandChoice>? Choices = null,
    string? CustomId = null,
    string? Title = null);
