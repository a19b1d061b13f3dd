using System.Diagnostics;
using DiscordSimulator.Faults;
using DiscordSimulator.Wire;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace DiscordSimulator.Rest;

/// <summary>The way of every request: faults, who asks, limits, the body, the route, the log.</summary>
internal sealed class RestPipeline(Simulation simulation)
{
    private const string Version = "10";
    private const int CutOff = 0;

    public async Task RunAsync(HttpContext context, RestRoute route)
    {
        var cancellationToken = context.RequestAborted;
        var path = PathOf(context.Request);
        var body = await RestBody.ReadAsync(context.Request, route.Body, cancellationToken);
        var fault = Locked(() => simulation.RestFaults.Take(route.Method, path, simulation.Now));

        if (fault is RestFault.Delayed delayed)
        {
            await Task.Delay(delayed.By, simulation.Options.Time, cancellationToken);
        }

        var reply = Locked(() =>
        {
            var answer = Answer(context, route, body, fault);
            simulation.Log.Add(new RestRecord(simulation.Now, route.Method, path, route.Template, body.Text, answer?.Status ?? CutOff, answer?.Body?.Text() ?? ""));
            return answer;
        });
        simulation.Changes.Raise();

        if (reply is null)
        {
            context.Abort();
        }
        else
        {
            await WriteAsync(context, reply, cancellationToken);
        }
    }

    /// <summary>Of a path that no route has.</summary>
    public Task RefuseAsync(HttpContext context)
    {
        var reply = RestReply.Error(StatusCodes.Status404NotFound, 0, "404: Not Found");
        Locked(() =>
        {
            simulation.Log.Add(new RestRecord(simulation.Now, context.Request.Method, PathOf(context.Request), "", "", reply.Status, reply.Body!.Text()));
            return true;
        });
        return WriteAsync(context, reply, context.RequestAborted);
    }

    private RestReply? Answer(HttpContext context, RestRoute route, RestBody body, RestFault? fault)
    {
        switch (fault)
        {
            case RestFault.Dropped:
                return null;
            case RestFault.Status status:
                return RestReply.Error(status.Code, 0, $"{status.Code}: a fault on demand");
            case RestFault.RateLimited limited:
                return Refuse(context, new RateLimitState(route.Limit, 0, simulation.Now + limited.RetryAfter, limited.RetryAfter, limited.Global));
        }

        var reply = Act(context, route, body);
        return fault is RestFault.AnswerLost lost ? RestReply.Error(lost.Code, 0, $"{lost.Code}: a fault on demand") : reply;
    }

    private RestReply Act(HttpContext context, RestRoute route, RestBody body)
    {
        if (Admission.Refusal(context.Request, route, simulation) is { } refusal)
        {
            return refusal;
        }

        var values = context.Request.RouteValues.ToDictionary(value => value.Key, value => value.Value?.ToString() ?? "", StringComparer.Ordinal);
        var limit = simulation.Limits.Take(route, values, simulation.Now);

        if (limit.RetryAfter is not null)
        {
            return Refuse(context, limit);
        }

        limit.WriteTo(context.Response.Headers, simulation.Now);

        if (!Equals(context.GetRouteValue("version"), Version))
        {
            return RestReply.Error(400, 50041, "Invalid API version");
        }

        var query = context.Request.Query.ToDictionary(value => value.Key, value => value.Value.ToString(), StringComparer.Ordinal);
        return body.Refusal ?? route.Act(new RestCall(simulation, values, query, body.Node, body.Files));
    }

    private RestReply Refuse(HttpContext context, RateLimitState limit)
    {
        limit.WriteTo(context.Response.Headers, simulation.Now);
        return limit.Refusal;
    }

    private T Locked<T>(Func<T> act)
    {
        lock (simulation.Gate)
        {
            return act();
        }
    }

    private static string PathOf(HttpRequest request)
    {
        var path = request.Path.Value ?? "";
        var behind = path.IndexOf('/', "/api/".Length);
        Debug.Assert(path.StartsWith("/api/", StringComparison.Ordinal), "Only the API comes here.");
        return behind < 0 ? path : path[behind..];
    }

    private static async Task WriteAsync(HttpContext context, RestReply reply, CancellationToken cancellationToken)
    {
        context.Response.StatusCode = reply.Status;

        if (reply.Body is not null)
        {
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(reply.Body.Text(), cancellationToken);
        }
    }
}
