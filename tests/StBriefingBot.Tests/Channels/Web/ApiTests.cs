using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Routing;
using StBriefingBot.Channels.Web;

namespace StBriefingBot.Tests.Channels.Web;

[Collection(WebRuns.Name)]
public sealed class ApiTests(WebRun web)
{
    private const string Quantum = "When was the Tokyo Statement on Quantum Cooperation signed?";

    [Fact]
    public async Task A_question_is_answered_with_its_evidence_and_an_address()
    {
        var answer = await AskAsync(new { question = Quantum });

        Assert.Equal("19 December 2019", Text(answer, "short"));
        Assert.False(answer.GetProperty("abstained").GetBoolean());
        Assert.Equal("/a/" + Text(answer, "id"), Text(answer, "page"));
        Assert.Equal("ostp-2019-tokyo-quantum-statement", Text(answer.GetProperty("citations")[0], "sourceId"));
        Assert.Equal("quoted", Text(answer.GetProperty("sentences")[0], "origin"));
    }

    [Fact]
    public async Task Within_a_conversation_a_question_may_refer_to_the_one_before_it_and_elsewhere_not()
    {
        await AskAsync(new { question = Quantum, conversation = "talk-1" });

        var within = await AskAsync(new { question = "And where?", conversation = "talk-1" });
        var elsewhere = await AskAsync(new { question = "And where?", conversation = "talk-2" });

        Assert.Equal("Tokyo", Text(within, "short"));
        Assert.NotEqual("Tokyo", Text(elsewhere, "short"));
    }

    [Fact]
    public async Task Asked_for_a_stream_the_answer_comes_as_its_last_event()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/api/ask") { Content = JsonContent.Create(new { question = "量子協力に関する東京声明はいつ署名されましたか？" }), Headers = { { "Accept", "text/event-stream" } } };

        using var response = await Program().SendAsync(request);
        var events = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.StartsWith("event: answer\ndata: {\"id\":\"SB-", events[^1], StringComparison.Ordinal);
        Assert.Contains("2019年12月19日", events[^1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{"question":""}""", "application/json", HttpStatusCode.BadRequest, "The field question")]
    [InlineData("""{"question":"When?","language":"fr"}""", "application/json", HttpStatusCode.BadRequest, "neither en nor ja")]
    [InlineData("""{"question":"When?","asOf":"soon"}""", "application/json", HttpStatusCode.BadRequest, "soon")]
    [InlineData("""{"question":"When?","conversation":"a b"}""", "application/json", HttpStatusCode.BadRequest, "conversation")]
    [InlineData("""{"question":"When?","source":"nothing"}""", "application/json", HttpStatusCode.NotFound, "nothing")]
    [InlineData("""{"question":""", "application/json", HttpStatusCode.BadRequest, "/api/openapi.json")]
    [InlineData("question=When", "application/x-www-form-urlencoded", HttpStatusCode.UnsupportedMediaType, "application/json")]
    public async Task What_cannot_be_asked_is_a_problem_with_a_sentence(string body, string type, HttpStatusCode status, string told)
    {
        using var content = new StringContent(body, Encoding.UTF8, type);

        using var response = await Program().PostAsync("/api/ask", content);
        var problem = JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;

        Assert.Equal(status, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.Contains(told, Text(problem, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_passage_that_was_found_is_opened_by_its_id_and_so_is_its_source()
    {
        var found = await GetAsync("/api/search?q=quantum+statement&top=3");
        var first = found.GetProperty("passages")[0];

        var passage = await GetAsync("/api/passages/" + Uri.EscapeDataString(Text(first, "passageId")!));
        var source = await GetAsync("/api/sources/" + Text(first, "sourceId"));
        var sources = await GetAsync("/api/sources");

        Assert.Equal(3, found.GetProperty("passages").GetArrayLength());
        Assert.Equal(Text(first, "text"), Text(passage, "text"));
        Assert.Contains(sources.GetProperty("sources").EnumerateArray(), each => Text(each, "id") == Text(source, "id"));
    }

    [Theory]
    [InlineData("/api/search")]
    [InlineData("/api/search?q=quantum&top=0")]
    [InlineData("/api/passages/nothing")]
    [InlineData("/api/sources/nothing")]
    [InlineData("/api/nowhere")]
    public async Task What_is_not_there_is_never_a_page(string address)
    {
        using var response = await Program().GetAsync(address);

        Assert.True(response.StatusCode is HttpStatusCode.BadRequest or HttpStatusCode.NotFound);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_token_that_is_none_is_refused()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/api/sources") { Headers = { { "Authorization", "Bearer guessed-secret-of-somebody" } } };

        using var response = await Program().SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("Bearer", response.Headers.WwwAuthenticate.ToString());
    }

    [Fact]
    public async Task The_description_names_every_address_of_the_API_and_no_other()
    {
        var described = (await GetAsync("/api/openapi.json")).GetProperty("paths").EnumerateObject()
            .SelectMany(path => path.Value.EnumerateObject().Select(method => $"{method.Name.ToUpperInvariant()} {path.Name}"));
        await using var app = WebApp.Create(web.Service<WebParts>(), "http://127.0.0.1:0");

        var mapped = ((IEndpointRouteBuilder)app).DataSources.SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText!.StartsWith("/api/", StringComparison.Ordinal) || endpoint.RoutePattern.RawText is "/healthz" or "/readyz")
            .Where(endpoint => endpoint.RoutePattern.RawText is not ("/api/openapi.json" or "/api/{**rest}"))
            .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods.Select(method => $"{method} {endpoint.RoutePattern.RawText}"));

        Assert.Equal(mapped.Order(), described.Order());
    }

    [Fact]
    public async Task Ready_means_that_a_question_would_be_answered() => Assert.True((await GetAsync("/readyz")).GetProperty("ready").GetBoolean());

    private HttpClient Program() => new() { BaseAddress = new Uri(web.Address) };

    private async Task<JsonElement> GetAsync(string address) => JsonDocument.Parse(await Program().GetStringAsync(address)).RootElement;

    private async Task<JsonElement> AskAsync(object question)
    {
        using var response = await Program().PostAsJsonAsync("/api/ask", question);
        return JsonDocument.Parse(await response.Content.ReadAsStringAsync()).RootElement;
    }

    private static string? Text(JsonElement value, string name) => value.GetProperty(name).GetString();
}
