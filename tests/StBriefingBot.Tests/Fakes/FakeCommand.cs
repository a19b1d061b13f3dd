using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Tests.Fakes;

/// <summary>A command that does what the test says, with one option of each kind.</summary>
internal sealed class FakeCommand(Func<CommandCall, Reply> reply, Role role = Role.Member) : ICommand
{
    public CommandDeclaration Declaration { get; } = new(
        "tide",
        new Bilingual("tide", "潮"),
        new Bilingual("Tells the tide", "潮を知らせます"),
        new Bilingual("Tells the tide.", "潮を知らせます。"),
        [
            Option("text", OptionKind.Text) with { MaxLength = 20 },
            Option("count", OptionKind.Number),
            Option("loud", OptionKind.Flag),
            Option("day", OptionKind.Date),
            Option("way", OptionKind.Choice) with { Choices = [new OptionChoice("in", new Bilingual("coming in", "満ち潮")), new OptionChoice("out", new Bilingual("going out", "引き潮"))] },
        ],
        role);

    public List<CommandCall> Calls { get; } = [];

    public Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        Calls.Add(request);
        return Task.FromResult(reply(request));
    }

    private static CommandOption Option(string name, OptionKind kind) => new(name, new Bilingual(name, name + "の"), new Bilingual($"The {name}", name), kind);
}
