using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Channels.Discord;

/// <summary>What the channel needs of the commands behind it.</summary>
/// <param name="Declarations">Every command there is.</param>
/// <param name="ExecuteAsync">The one door.</param>
/// <param name="Read">The request a typed line stands for; null when nothing was typed.</param>
/// <param name="Suggest">Values for an option while a person types, from memory.</param>
/// <param name="Fault">Notes what should not have happened and gives the reference to find it by.</param>
/// <param name="GoOn">A conversation about an answer moves from one place to another.</param>
internal sealed record DiscordCommands(
    IReadOnlyList<CommandDeclaration> Declarations,
    Func<CommandRequest, CancellationToken, Task<Reply>> ExecuteAsync,
    Func<string, Speaker, Place, LanguageCode?, CommandRequest?> Read,
    Func<string, string, string, Speaker, LanguageCode, IReadOnlyList<(string Value, string Label)>> Suggest,
    Func<string, Exception, string> Fault,
    Action<string, Speaker, Place, Place> GoOn)
{
    public CommandDeclaration? Find(string name) => Declarations.FirstOrDefault(declaration => declaration.Name == name);
}
