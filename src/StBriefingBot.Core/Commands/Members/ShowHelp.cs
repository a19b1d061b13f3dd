using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands.Members;

/// <summary>Lists the commands a person may use, or describes one.</summary>
public sealed class ShowHelp(CommandSet commands) : ICommand
{
    private const string CommandOptionName = "command";

    public CommandDeclaration Declaration { get; } = new(
        "help",
        new Bilingual("help", "ヘルプ"),
        new Bilingual("What this bot can do", "このボットでできることを示します"),
        new Bilingual("Lists the commands you may use, or describes one. Example: /help ask", "使えるコマンドの一覧、または一つの説明を表示します。例：／ヘルプ 質問"),
        [new CommandOption(CommandOptionName, new Bilingual(CommandOptionName, "コマンド"), new Bilingual("The command to describe", "説明するコマンド"), MaxLength: 60) { Suggestions = SuggestionSource.Commands }])
    {
        Shortcuts = [new CommandShortcut(new Bilingual("?", "？"), new Dictionary<string, string>())],
    };

    public Task<Reply> ExecuteAsync(CommandCall request, CancellationToken cancellationToken)
    {
        var usable = commands.TypedBy(request.Role).ToList();
        if (request.Options.Text(CommandOptionName) is not { } typed)
        {
            return Task.FromResult<Reply>(new Reply.HelpShown(usable, InFull: false, request.Language));
        }

        var name = typed.TrimStart('/', '／');
        var found = usable.Find(declaration => new[] { declaration.Name, declaration.Label.English, declaration.Label.Japanese }.Contains(name, StringComparer.OrdinalIgnoreCase));
        return Task.FromResult<Reply>(found is not null
            ? new Reply.HelpShown([found], InFull: true, request.Language)
            : new Reply.Declined(
                DeclineReason.NotFound,
                CommandWording.UnknownCommand(request.Language, name, NearestWord.Find(name, usable.Select(declaration => declaration.Label.In(request.Language)))),
                request.Language));
    }
}
