using System.Collections.Frozen;
using StBriefingBot.Core.Commands.Members;

namespace StBriefingBot.Core.Commands;

/// <summary>Every command there is. The one that lists them is among them.</summary>
public sealed class CommandSet
{
    private readonly FrozenDictionary<string, ICommand> byName;

    /// <param name="commands">In the order in which help lists them; their names differ.</param>
    public CommandSet(IEnumerable<ICommand> commands)
    {
        All = [.. commands, new ShowHelp(this)];
        byName = All.ToFrozenDictionary(command => command.Declaration.Name, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<ICommand> All { get; }

    public IEnumerable<CommandDeclaration> Declarations => All.Select(command => command.Declaration);

    /// <summary>The command of this name on the wire, or null.</summary>
    public ICommand? Find(string name) => byName.GetValueOrDefault(name);

    /// <summary>What a person may type, in the order of the list.</summary>
    public IEnumerable<CommandDeclaration> TypedBy(Role role) =>
        Declarations.Where(declaration => declaration.Surface.HasFlag(CommandSurface.Typed) && role >= declaration.For);
}
