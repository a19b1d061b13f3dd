using StBriefingBot.Core.Questions;

namespace StBriefingBot.Core.Commands.Memory;

/// <summary>An answer for keeping: what repeats the question in the asker's words is taken out.</summary>
internal static class AskersWords
{
    public static Answer TakenOutOf(Answer answer) => answer with
    {
        Text = answer is { Abstained: true, Trace: not null } ? Wording.NotInLibrary(answer.Language, []) : answer.Text,
        Notes = [.. answer.Notes.Where(note => !Wording.NamesPartOfQuestion(note))],
        Trace = answer.Trace is { } trace ? trace with { Concepts = [] } : null,
    };
}
