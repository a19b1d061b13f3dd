namespace StBriefingBot.Core.Answers;

/// <summary>What kind of thing a question asks for.</summary>
public enum AnswerType
{
    /// <summary>Anything that bears on the topic: "What did the meeting decide?".</summary>
    General,
    Date,
    Year,
    Duration,
    Number,
    Money,
    Percent,
    Person,
    Organisation,
    Place,
    List,
    Definition,
    YesNo,

    /// <summary>Why, to what end.</summary>
    Reason,

    /// <summary>How, in what way.</summary>
    Manner,
}
