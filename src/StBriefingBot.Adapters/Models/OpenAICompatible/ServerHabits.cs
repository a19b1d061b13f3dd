using Microsoft.Extensions.AI;

namespace StBriefingBot.Adapters.Models.OpenAICompatible;

/// <summary>What a server was found not to accept. Learnt from its refusals, kept while the program runs; threads may overwrite each other, because each learns the same.</summary>
/// <param name="isOfficial">Whether it is one of those that the request's form was made for.</param>
internal sealed class ServerHabits(bool isOfficial)
{
    private static readonly string[] FormatWords = ["response_format", "json_schema", "json_object", "structured", "grammar", "guided"];

    /// <summary>What is wrong then is not a field that could be left out.</summary>
    private static readonly string[] OtherWords = ["model", "context", "length", "too long", "too large", "content"];

    private bool isSwitched;

    /// <summary>How the form of the reply is asked for, from the strictest to none.</summary>
    public FormatRequest Format { get; private set; } = FormatRequest.Schema;

    public bool TakesStreamOptions { get; private set; } = true;

    public bool TakesTemperature { get; private set; } = true;

    /// <summary>Newer servers limit what is written under one name, others under the older.</summary>
    public string TokenLimit { get; private set; } = isOfficial ? "max_completion_tokens" : "max_tokens";

    /// <summary>Changes what is asked for after a refusal of the request's form.</summary>
    /// <param name="error">What the server said.</param>
    /// <param name="asked">The form that was asked for; null where none was.</param>
    /// <param name="mayGuess">Whether the refusal is about the request even where it does not say what of it.</param>
    /// <returns>Whether asking again makes sense.</returns>
    public bool Learn(string error, ChatResponseFormat? asked, bool mayGuess)
    {
        if (TakesStreamOptions && Says(error, "stream_options"))
        {
            TakesStreamOptions = false;
            return true;
        }

        if (TakesTemperature && Says(error, "temperature"))
        {
            TakesTemperature = false;
            return true;
        }

        if (Says(error, TokenLimit) && !isSwitched)
        {
            TokenLimit = TokenLimit == "max_tokens" ? "max_completion_tokens" : "max_tokens";
            isSwitched = true;
            return true;
        }

        var guesses = mayGuess && !OtherWords.Any(word => Says(error, word));
        if (asked is ChatResponseFormatJson && Format < FormatRequest.None && (guesses || FormatWords.Any(word => Says(error, word))))
        {
            Format++;
            return true;
        }

        return guesses && LearnByGuessing();
    }

    /// <summary>Some refuse a field without naming it: the least usual ones are left out, one after the other.</summary>
    private bool LearnByGuessing()
    {
        var more = TakesStreamOptions || TakesTemperature;
        (TakesStreamOptions, TakesTemperature) = (false, TakesStreamOptions && TakesTemperature);
        return more;
    }

    private static bool Says(string error, string word) => error.Contains(word, StringComparison.OrdinalIgnoreCase);
}

internal enum FormatRequest
{
    Schema,
    Json,
    None,
}
