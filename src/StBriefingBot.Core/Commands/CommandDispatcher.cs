using StBriefingBot.Core.Commands.Following;
using StBriefingBot.Core.Commands.Memory;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Core.Commands;

/// <summary>The one door: every command of every channel, buttons included, comes through here.</summary>
public sealed class CommandDispatcher(CommandSet commands, AccessPolicy access, RateLimiter limiter, ConversationMemory memory, IFaultLog faults, TakeNotices? notices = null)
{
    /// <summary>What the request comes to. Throws only what a cancelled <paramref name="cancellationToken"/> throws.</summary>
    public async Task<Reply> ExecuteAsync(CommandRequest request, CancellationToken cancellationToken)
    {
        var language = request.Spoken ?? request.Language ?? LanguageCode.English;
        try
        {
            var command = commands.Find(request.Command);
            language = LanguageOf(request, command?.Declaration);
            var reply = await AdmitAsync(request, command, language, cancellationToken);
            return request.TakesNotices && notices is not null && reply is not Reply.Declined { Reason: DeclineReason.TooMany }
                ? reply with { Notices = await notices.ExecuteAsync(request.Speaker, reply.Language, cancellationToken) }
                : reply;
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            // The only catch-all of the chat: the asker gets a sentence, the log the details.
            var reference = faults.Record(request.Command, exception);
            return new Reply.Failed(reference, CommandWording.Failed(language, reference), language);
        }
    }

    private async Task<Reply> AdmitAsync(CommandRequest request, ICommand? command, LanguageCode language, CancellationToken cancellationToken)
    {
        var role = access.RoleOf(request.Speaker);
        if (role != Role.Admin && limiter.Take(request.Speaker, request.Place) is { } wait)
        {
            return new Reply.Declined(DeclineReason.TooMany, CommandWording.TooMany(language, (int)Math.Ceiling(wait.TotalSeconds)), language);
        }

        if (command is null)
        {
            return new Reply.Declined(DeclineReason.UnknownCommand, CommandWording.UnknownCommand(language, request.Command, Meant(request.Command, role, language)), language);
        }

        if (role < command.Declaration.For)
        {
            return new Reply.Declined(DeclineReason.NotAllowed, CommandWording.NotAllowed(language, command.Declaration), language);
        }

        var (values, problem) = OptionCheck.Check(command.Declaration, request.Options, language);
        return problem is not null
            ? new Reply.Declined(DeclineReason.BadOption, problem, language)
            : await command.ExecuteAsync(new CommandCall(values, request.Speaker, role, request.Place, language) { Written = request.Written, Progress = request.Progress }, cancellationToken);
    }

    /// <summary>The language of what was typed; where that tells none, the one the client is set to; else the one last spoken here.</summary>
    private LanguageCode LanguageOf(CommandRequest request, CommandDeclaration? declaration) =>
        request.Spoken
        ?? LanguageDetector.Tell(declaration is null ? request.Command : FreeText(request, declaration))
        ?? request.Language
        ?? memory.Find(request.Place, request.Speaker)?.Language
        ?? LanguageCode.English;

    /// <summary>What was written in a language: ids, choices and dates are not.</summary>
    private static string FreeText(CommandRequest request, CommandDeclaration declaration) => string.Join('\n', declaration.Options
        .Where(option => option is { Kind: OptionKind.Text, Suggestions: null or SuggestionSource.Terms })
        .Select(option => request.Options.GetValueOrDefault(option.Name, "")));

    private string? Meant(string typed, Role role, LanguageCode language) =>
        NearestWord.Find(typed, commands.TypedBy(role).SelectMany(declaration => new[] { declaration.Label.In(language), declaration.Name }).Distinct());
}
