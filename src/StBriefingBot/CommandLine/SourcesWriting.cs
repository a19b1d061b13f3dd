using System.CommandLine;
using System.Diagnostics;
using StBriefingBot.Channels.Terminal;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Quarantine;
using StBriefingBot.Core.Language;

namespace StBriefingBot.CommandLine;

/// <summary><c>stbot sources import | add | remove</c>; the next reindex takes the change up.</summary>
internal static class SourcesWriting
{
    private const string TakeUp = " `stbot reindex` takes it up.";

    public static Command Import(CommandRunner runner, Option<bool> json)
    {
        var id = new Argument<string>("id") { Description = "The source the text belongs to." };
        var file = new Argument<string>("file") { Description = "Its full text: Markdown, HTML, plain text or PDF." };
        var (language, note) = (Language(), Note());
        var command = new Command("import", "Import the full text of a source of the catalogue.") { id, file, language, note };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var request = new ImportRequest(scope.Arguments.GetRequiredValue(id), Named(scope, file), Read(scope.Arguments.GetValue(language)), scope.Arguments.GetValue(note));
            return await scope.Service<ImportFullText>().ExecuteAsync(request, cancellationToken) switch
            {
                ImportOutcome.Imported done => await DoneAsync(scope, json, "source import", done.Text.SourceId, Told(done)),
                ImportOutcome.Rejected rejected => throw new CommandException(rejected.Sentence.English, ExitCode.Failed),
                _ => throw new UnreachableException(),
            };
        });
        return command;
    }

    public static Command Add(CommandRunner runner, Option<bool> json)
    {
        var file = new Argument<string>("url-or-file") { Description = "A document, or the address of a page, that is no source of the catalogue." };
        var title = new Option<string?>("--title") { Description = "Its title. Default: the document's own.", HelpName = "TEXT" };
        var issuer = new Option<string?>("--issuer") { Description = "Who published it.", HelpName = "TEXT" };
        var date = new Option<string?>("--date") { Description = "When: YYYY, YYYY-MM or YYYY-MM-DD.", HelpName = "DATE" };
        var (language, note) = (Language(), Note());
        var command = new Command("add", "Add a document to the library.") { file, title, issuer, date, language, note };
        runner.On(command, async (scope, cancellationToken) =>
        {
            var request = new AddDocumentRequest(
                Named(scope, file), scope.Arguments.GetValue(title), scope.Arguments.GetValue(issuer), scope.Arguments.GetValue(date), Read(scope.Arguments.GetValue(language)), scope.Arguments.GetValue(note));
            return await scope.Service<AddDocument>().ExecuteAsync(request, cancellationToken) switch
            {
                AddDocumentOutcome.Added done => await DoneAsync(scope, json, "source add", done.Entry.Id, $"Added \"{done.Entry.Title}\" as {done.Entry.Id}: {done.Passages} passages.{SetAside(done.SetAside)}"),
                AddDocumentOutcome.Rejected rejected => throw new CommandException(rejected.Sentence.English, ExitCode.Failed),
                _ => throw new UnreachableException(),
            };
        });
        return command;
    }

    public static Command Remove(CommandRunner runner, Option<bool> json)
    {
        var id = new Argument<string>("id") { Description = "The source whose imported text, or the document, to remove." };
        var command = new Command("remove", "Remove an imported text or an added document.") { id };
        runner.On(command, async (scope, cancellationToken) => await scope.Service<RemoveImported>().ExecuteAsync(scope.Arguments.GetRequiredValue(id), cancellationToken) switch
        {
            RemoveOutcome.Removed done => await DoneAsync(scope, json, "source remove", done.Texts[0].SourceId, $"Removed {string.Join(", ", done.Texts.Select(text => text.OriginalName))} of {done.Texts[0].SourceId}."),
            RemoveOutcome.NothingToRemove nothing => throw new CommandException(nothing.Sentence.English, ExitCode.Failed),
            _ => throw new UnreachableException(),
        });
        return command;
    }

    private static async Task<ExitCode> DoneAsync(CommandScope scope, Option<bool> json, string action, string id, string sentence)
    {
        await scope.RecordAsync(action, id, sentence);
        if (scope.Arguments.GetValue(json))
        {
            await scope.Out.WriteLineAsync(OutputJson.Line(new SourceChangeOutput(id, sentence), OutputJson.Default.SourceChangeOutput));
        }
        else
        {
            scope.Service<ITerminal>().Write([StyledLine.Of(sentence + TakeUp)]);
        }

        return ExitCode.Done;
    }

    private static string Told(ImportOutcome.Imported done)
    {
        var notes = done.Notes.Count == 0 ? "" : $", {done.Notes.Count} notes";
        var unlinked = done.UnlinkedNotes.Count == 0 ? "" : $" Of these the catalogue has no entry for {string.Join(", ", done.UnlinkedNotes)}.";
        return $"Imported \"{done.Title}\" for {done.Text.SourceId}: {done.Passages} passages{notes}.{unlinked}{SetAside(done.SetAside)}";
    }

    private static string SetAside(IReadOnlyList<SetAside> parts) => QuarantineWording.Counts(parts, LanguageCode.English) is { } told ? " " + told : "";

    /// <summary>An address stays as it was typed, so that it can be refused by name.</summary>
    private static string Named(CommandScope scope, Argument<string> file)
    {
        var typed = scope.Arguments.GetRequiredValue(file);
        return typed.Contains("://", StringComparison.Ordinal) || string.IsNullOrWhiteSpace(typed) ? typed : scope.Surroundings.Resolve(typed);
    }

    private static Option<string?> Language() => new("--lang") { Description = "The document's language, en or ja. Default: told from its text.", HelpName = "en|ja" };

    private static Option<string?> Note() => new("--note") { Description = "Kept with the file, for example where it came from.", HelpName = "TEXT" };

    private static LanguageCode? Read(string? language) => language is null
        ? null
        : LanguageCodes.FromTag(language) ?? throw new CommandException($"--lang is \"{language}\"; it must be en or ja.", ExitCode.Usage);
}
