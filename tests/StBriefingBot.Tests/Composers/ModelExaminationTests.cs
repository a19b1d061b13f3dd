using StBriefingBot.Adapters.Composers;
using StBriefingBot.Tests.Models;

namespace StBriefingBot.Tests.Composers;

/// <summary>What the doctor says of a model.</summary>
public sealed class ModelExaminationTests
{
    [Theory]
    [InlineData(401, """{"error":{"message":"Incorrect API key provided: secret-key"}}""", "does not accept the key", "STBOT_MODELS__MAIN__KEY")]
    [InlineData(404, """{"error":{"code":"model_not_found"}}""", "does not know the model \"test-model\"", "Models:main:Model")]
    [InlineData(404, "<html>Not here</html>", "has nothing at", "Endpoint")]
    [InlineData(400, """{"error":"invalid model name"}""", "does not know the model", "Models:main:Model")]
    [InlineData(429, """{"error":{"code":"insufficient_quota"}}""", "no credit", "billing")]
    [InlineData(429, "{}", "asked too often", "Parallel")]
    [InlineData(503, "{}", "failed (HTTP 503)", "log")]
    public async Task What_is_wrong_is_said_with_what_to_do(int status, string body, string sentence, string remedy)
    {
        await using var server = await ScriptedModelServer.StartAsync(ModelReply.Error(status, body));

        var health = await ExamineAsync(server, TimeSpan.FromSeconds(20));

        Assert.False(health.Works);
        Assert.Contains(sentence, health.Sentence, StringComparison.Ordinal);
        Assert.Contains(remedy, health.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", health.Sentence + health.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_answers_is_well()
    {
        await using var server = await ScriptedModelServer.StartAsync(new ModelReply.Raw(200, "application/json", """{"choices":[{"message":{"content":"OK"}}]}"""));

        Assert.True((await ExamineAsync(server, TimeSpan.FromSeconds(20))).Works);
    }

    [Fact]
    public async Task A_model_that_says_nothing_is_not()
    {
        await using var server = await ScriptedModelServer.StartAsync(new ModelReply.Raw(200, "application/json", """{"choices":[{"message":{"content":""}}]}"""));

        Assert.Contains("answers with nothing", (await ExamineAsync(server, TimeSpan.FromSeconds(20))).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named()
    {
        var server = await ScriptedModelServer.StartAsync(ModelReply.Error(500));
        await server.DisposeAsync();

        Assert.Contains("Nothing listens at 127.0.0.1", (await ExamineAsync(server, TimeSpan.FromSeconds(20))).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_server_that_does_not_answer_is_waited_for_only_so_long()
    {
        await using var server = await ScriptedModelServer.StartAsync(new ModelReply.Stall(""));

        Assert.Contains("did not answer within 0.3 seconds", (await ExamineAsync(server, TimeSpan.FromMilliseconds(300))).Sentence, StringComparison.Ordinal);
    }

    private static async Task<ModelHealth> ExamineAsync(ScriptedModelServer server, TimeSpan patience)
    {
        using var models = new LanguageModels(TimeProvider.System, new Random(1));
        return await models.ExamineAsync(ModelBench.SettingsOf(server, patience), CancellationToken.None);
    }
}
