using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Http;

namespace StBriefingBot.Tests.Models;

/// <summary>What a scripted server does with a call.</summary>
internal abstract record ModelReply
{
    public abstract Task WriteAsync(HttpContext context, Task stopped);

    /// <summary>The sentences in the form asked for, streamed as most servers do it.</summary>
    public static ModelReply Sentences(params (string Text, int Passage, string Quote)[] sentences) => Text(Json(sentences));

    public static string Json(params (string Text, int Passage, string Quote)[] sentences) =>
        $$"""{"sentences":[{{string.Join(',', sentences.Select(sentence => $$"""{"text":{{Quoted(sentence.Text)}},"passages":[{{sentence.Passage}}],"quote":{{Quoted(sentence.Quote)}}}"""))}}]}""";

    /// <summary>Any text, in pieces of a few characters, with the count of tokens at the end.</summary>
    public static ModelReply Text(string text) =>
        Events([.. text.Chunk(7).Select(piece => $$$"""{"choices":[{"index":0,"delta":{"content":{{{Quoted(new string(piece))}}}}}]}"""), """{"choices":[{"index":0,"delta":{},"finish_reason":"stop"}]}""", """{"choices":[],"usage":{"prompt_tokens":120,"completion_tokens":30}}"""]);

    public static ModelReply Events(params string[] objects) => new Raw(200, "text/event-stream", string.Concat(objects.Select(json => $"data: {json}\n\n")) + "data: [DONE]\n\n");

    public static ModelReply Error(int status, string body = "{}", params (string Name, string Value)[] headers) => new Raw(status, "application/json", body) { Headers = headers };

    public static string Quoted(string text) => JsonSerializer.Serialize(text);

    /// <summary>Bytes as they are.</summary>
    public sealed record Raw(int Status, string ContentType, string Body) : ModelReply
    {
        public (string Name, string Value)[] Headers { get; init; } = [];

        public override async Task WriteAsync(HttpContext context, Task stopped)
        {
            (context.Response.StatusCode, context.Response.ContentType) = (Status, ContentType);
            foreach (var (name, value) in Headers)
            {
                context.Response.Headers[name] = value;
            }

            await context.Response.WriteAsync(Body, context.RequestAborted);
        }
    }

    /// <summary>Begins as told and then says nothing more.</summary>
    public sealed record Stall(string Begin) : ModelReply
    {
        public override async Task WriteAsync(HttpContext context, Task stopped)
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync(Begin, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.WhenAny(stopped, Aborted(context));
        }
    }

    /// <summary>Never comes to an end by itself.</summary>
    public sealed record Endless(string Piece) : ModelReply
    {
        public override async Task WriteAsync(HttpContext context, Task stopped)
        {
            context.Response.ContentType = "text/event-stream";

            // Many at a time: what is measured is whether it ends, not how fast a machine sends.
            var piece = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(Piece, 200)));
            try
            {
                while (!stopped.IsCompleted && !context.RequestAborted.IsCancellationRequested)
                {
                    await context.Response.Body.WriteAsync(piece, context.RequestAborted);
                    await context.Response.Body.FlushAsync(context.RequestAborted);
                }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException)
            {
                // The reader had enough.
            }
        }
    }

    /// <summary>Breaks the connection off after some bytes.</summary>
    public sealed record Broken(string Begin) : ModelReply
    {
        public override async Task WriteAsync(HttpContext context, Task stopped)
        {
            context.Response.ContentType = "text/event-stream";
            await context.Response.WriteAsync(Begin, context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            context.Abort();
        }
    }

    private static Task Aborted(HttpContext context)
    {
        var aborted = new TaskCompletionSource();
        context.RequestAborted.Register(aborted.SetResult);
        return aborted.Task;
    }
}
