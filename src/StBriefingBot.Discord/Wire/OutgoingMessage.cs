namespace StBriefingBot.Discord.Wire;

/// <summary>A message to send, or what a message is changed to. It never mentions anybody, whatever its text says.</summary>
/// <param name="Embeds">Not null, so that a change takes away those that were there.</param>
/// <param name="Components">As <paramref name="Embeds"/>.</param>
/// <param name="Nonce">At most 25 characters; a second message with it is not made, Discord answers with the first.</param>
/// <param name="MessageReference">The message it replies to.</param>
internal sealed record OutgoingMessage(
    string Content,
    IReadOnlyList<Embed> Embeds,
    IReadOnlyList<Component> Components,
    int Flags = 0,
    string? Nonce = null,
    MessageReference? MessageReference = null)
{
    public bool? EnforceNonce => Nonce is null ? null : true;

    public AllowedMentions AllowedMentions { get; } = AllowedMentions.None;
}

/// <param name="FailIfNotExists">False: a reply to a deleted message becomes an ordinary message.</param>
internal sealed record MessageReference(string MessageId, bool FailIfNotExists = false);

/// <summary>Who may be notified by what a message's text looks like.</summary>
internal sealed record AllowedMentions(IReadOnlyList<string> Parse, bool RepliedUser)
{
    public static readonly AllowedMentions None = new([], false);
}
