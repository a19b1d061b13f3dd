using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using StBriefingBot.Core.Commands.Stores;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Questions;
using StBriefingBot.Core.Quizzes.Rounds;

namespace StBriefingBot.Adapters.Stores.Sqlite;

/// <summary>What nobody searches by is kept as JSON: the parts of an answer, a round of questions.</summary>
[JsonSourceGenerationOptions(UseStringEnumConverter = true)]
[JsonSerializable(typeof(List<AnswerSentence>))]
[JsonSerializable(typeof(List<string>))]
[JsonSerializable(typeof(List<Bilingual>))]
[JsonSerializable(typeof(Dictionary<string, string>))]
[JsonSerializable(typeof(List<NearPassage>))]
[JsonSerializable(typeof(AnswerTrace))]
[JsonSerializable(typeof(QuizRound))]
[JsonSerializable(typeof(QuizItemJson))]
internal sealed partial class StateJson : JsonSerializerContext
{
    public static string Write<T>(T value, JsonTypeInfo<T> type) => JsonSerializer.Serialize(value, type);

    public static T Read<T>(string text, JsonTypeInfo<T> type) => JsonSerializer.Deserialize(text, type)!;
}
