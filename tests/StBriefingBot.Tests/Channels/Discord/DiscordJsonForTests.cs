using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace StBriefingBot.Tests.Channels.Discord;

/// <summary>Texts as JSON values.</summary>
[JsonSerializable(typeof(string))]
internal sealed partial class DiscordJsonForTests : JsonSerializerContext
{
    public static JsonTypeInfo<string> Text => Default.String;
}
