using StBriefingBot.Adapters.Models;
using StBriefingBot.Adapters.Models.Embeddings;
using StBriefingBot.Core.Answers;

namespace StBriefingBot.Tests.Models.Embeddings;

/// <summary>Vectors over the wire, from a scripted server on loopback.</summary>
public sealed class EmbeddingModelTests : IDisposable
{
    private readonly EmbeddingModels models = new(TimeProvider.System, new Random(1));

    [Fact]
    public async Task Passages_and_questions_are_asked_for_as_the_model_wants_them()
    {
        await using var server = await EmbeddingServer.StartAsync();
        var model = models.Of(SettingsOf(server) with { QuestionPrefix = "query: ", PassagePrefix = "passage: " });

        await model.OfPassagesAsync(["harbour", "treaty"], CancellationToken.None);
        await model.OfQuestionAsync("port?", CancellationToken.None);

        Assert.Equal([["passage: harbour", "passage: treaty"], ["query: port?"]], server.Calls);
        Assert.Equal("Bearer secret-key", server.Key);
        Assert.Equal(("test-embedding", "float"), (server.Requests[0].GetProperty("model").GetString(), server.Requests[0].GetProperty("encoding_format").GetString()));
        Assert.False(server.Requests[0].TryGetProperty("dimensions", out _));
    }

    [Fact]
    public async Task Vectors_are_given_their_texts_by_their_number_and_have_the_norm_one()
    {
        await using var server = await EmbeddingServer.StartAsync(new ModelReply.Raw(200, "application/json", EmbeddingServer.Json((1, [0, 5]), (0, [3, 4]))));

        var vectors = await models.Of(SettingsOf(server)).OfPassagesAsync(["first", "second"], CancellationToken.None);

        Assert.Equal([[0.6f, 0.8f], [0, 1]], vectors);
    }

    [Fact]
    public async Task A_passing_failure_is_repeated_for_passages_and_not_for_questions()
    {
        await using var server = await EmbeddingServer.StartAsync(ModelReply.Error(503));
        var model = models.Of(SettingsOf(server));

        await Assert.ThrowsAsync<ModelException>(() => model.OfPassagesAsync(["a"], CancellationToken.None));
        var forPassages = server.Calls.Count;
        await Assert.ThrowsAsync<ModelException>(() => model.OfQuestionAsync("a", CancellationToken.None));

        Assert.Equal((3, 1), (forPassages, server.Calls.Count - forPassages));
    }

    [Fact]
    public async Task A_question_waits_only_so_long()
    {
        await using var server = await EmbeddingServer.StartAsync(new ModelReply.Stall(""));
        var model = models.Of(SettingsOf(server) with { QuestionTimeout = TimeSpan.FromMilliseconds(100) });

        var refusal = await Assert.ThrowsAsync<ModelException>(() => model.OfQuestionAsync("a", CancellationToken.None));

        Assert.Equal(ComposerFault.TooSlow, refusal.Fault);
    }

    [Fact]
    public async Task A_server_that_is_down_is_left_alone_after_some_questions()
    {
        await using var server = await EmbeddingServer.StartAsync(ModelReply.Error(503));
        var model = models.Of(SettingsOf(server));

        for (var question = 0; question < 20; question++)
        {
            await Assert.ThrowsAsync<ModelException>(() => model.OfQuestionAsync("a", CancellationToken.None));
        }

        Assert.InRange(server.Calls.Count, 1, 10);
    }

    [Theory]
    [InlineData("""{"data":[{"index":0,"embedding":[0,0]}]}""", "no length")]
    [InlineData("""{"data":[{"index":0,"embedding":[]}]}""", "no length")]
    [InlineData("""{"data":[{"index":0,"embedding":[1e38,1e38,1e38]}]}""", "no length")]
    [InlineData("""{"data":[]}""", "holds no vectors")]
    [InlineData("""{"data":[{"index":0,"embedding":[1]},{"index":0,"embedding":[1]}]}""", "holds no vectors")]
    [InlineData("""{"data":[{"index":7,"embedding":[1]}]}""", "holds no vectors")]
    [InlineData("""{"data":[{"index":0,"embedding":"AAAA"}]}""", "holds no vectors")]
    [InlineData("""{"data":[{"index":0,"embedding":["x"]}]}""", "holds no vectors")]
    [InlineData("""{"data":5}""", "holds no vectors")]
    [InlineData("""[]""", "holds no vectors")]
    [InlineData("<html>", "holds no vectors")]
    [InlineData("", "holds no vectors")]
    public async Task What_is_no_vector_is_refused_with_a_sentence(string reply, string sentence)
    {
        await using var server = await EmbeddingServer.StartAsync(new ModelReply.Raw(200, "application/json", reply));

        var refusal = await Assert.ThrowsAsync<ModelException>(() => models.Of(SettingsOf(server)).OfPassagesAsync(["a"], CancellationToken.None));

        Assert.Contains(sentence, refusal.Message, StringComparison.Ordinal);
        Assert.Contains("Embeddings:main", refusal.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_number_of_dimensions_than_asked_for_is_refused()
    {
        await using var server = await EmbeddingServer.StartAsync();

        var refusal = await Assert.ThrowsAsync<ModelException>(() => models.Of(SettingsOf(server) with { Dimensions = 3 }).OfPassagesAsync(["a"], CancellationToken.None));

        Assert.Equal(3, server.Requests[0].GetProperty("dimensions").GetInt32());
        Assert.Contains("where 3 were asked for", refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(401, "{}", "does not accept the key", "STBOT_EMBEDDINGS__MAIN__KEY")]
    [InlineData(404, """{"error":{"code":"model_not_found"}}""", "does not know the model \"test-embedding\"", "Embeddings:main:Model")]
    [InlineData(400, """{"error":"bad input"}""", "does not accept the request", "embedding model")]
    [InlineData(302, "", "no reply", "Embeddings:main:Endpoint")]
    public async Task What_is_wrong_is_said_with_what_to_do(int status, string body, string sentence, string remedy)
    {
        await using var server = await EmbeddingServer.StartAsync(ModelReply.Error(status, body, ("Location", "http://127.0.0.1:1/")));

        var health = await models.ExamineAsync(SettingsOf(server), CancellationToken.None);

        Assert.False(health.Works);
        Assert.Contains(sentence, health.Sentence, StringComparison.Ordinal);
        Assert.Contains(remedy, health.Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-key", health.Sentence + health.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_works_is_well()
    {
        await using var server = await EmbeddingServer.StartAsync();

        var health = await models.ExamineAsync(SettingsOf(server), CancellationToken.None);

        Assert.True(health.Works);
        Assert.Contains($"makes vectors of {Meanings.Dimensions} numbers", health.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_question_that_its_asker_gives_up_is_given_up()
    {
        await using var server = await EmbeddingServer.StartAsync(new ModelReply.Stall(""));
        using var asker = new CancellationTokenSource();
        var asking = models.Of(SettingsOf(server)).OfQuestionAsync("a", asker.Token);

        await asker.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }

    public void Dispose() => models.Dispose();

    private static EmbeddingSettings SettingsOf(EmbeddingServer server) => new(
        new ModelSettings("main", server.Endpoint, "test-embedding", new ModelKey("secret-key"), TimeSpan.FromSeconds(20), Retries: 2, MaxTokens: 0, Parallel: 2, InputPrice: null, OutputPrice: null)
        {
            Section = EmbeddingSettings.Section,
            RetryDelay = TimeSpan.FromMilliseconds(1),
        },
        QuestionTimeout: TimeSpan.FromSeconds(20),
        Batch: 8,
        Dimensions: 0,
        QuestionPrefix: "",
        PassagePrefix: "");
}
