namespace StBriefingBot.Core.Commands.Training;

/// <summary>Names of commands and options that buttons of quizzes use.</summary>
internal static class QuizCommandNames
{
    public const string Start = "quiz-start";
    public const string Answer = "quiz-answer";
    public const string Stop = "quiz-stop";
    public const string Review = "quiz-review";
    public const string Mine = "quiz-mine";
    public const string Generate = "quiz-generate";
    public const string Bank = "quiz-bank";

    public const string AnswerOption = "answer";
    public const string RoundOption = "round";
    public const string NumberOption = "number";
    public const string ActionOption = "action";
    public const string ItemOption = "item";
    public const string QuestionOption = "question";

    public const string Approve = "approve";
    public const string Edit = "edit";
    public const string Reject = "reject";
}
