using System.Net;
using StBriefingBot.Core.Knowledge;
using StBriefingBot.Core.Knowledge.Fetching;

namespace StBriefingBot.Adapters.Sources.Fetching;

/// <summary>How a walk from an address through its redirects ended.</summary>
internal abstract record Visit
{
    private Visit()
    {
    }

    /// <param name="Response">Its body is still to come.</param>
    /// <param name="Address">Where it was.</param>
    /// <param name="HasMoved">Whether every redirect on the way was one for good, and there was one.</param>
    public sealed record Arrived(HttpResponseMessage Response, Uri Address, bool HasMoved) : Visit;

    public sealed record Refused(Bilingual Sentence) : Visit;
}

/// <summary>Follows an address to its page, holding every step against the rules for addresses and the host's robots.txt.</summary>
internal sealed class PageVisits : IDisposable
{
    private const int MostRedirects = 5;

    private readonly FetchSettings settings;
    private readonly PageRequests requests;
    private readonly RobotsFiles robots;

    public PageVisits(FetchSettings settings, ResolveHost resolve, TimeProvider time)
    {
        this.settings = settings;
        requests = new PageRequests(settings, resolve, time);
        robots = new RobotsFiles((address, isTrusted, cancellationToken) => FollowAsync(address, isTrusted, null, obeysRobots: false, cancellationToken), time);
    }

    public void Dispose() => requests.Dispose();

    public Task<Visit> VisitAsync(Uri address, Validators? known, CancellationToken cancellationToken) =>
        FollowAsync(address, settings.Trusts(address), known, obeysRobots: true, cancellationToken);

    private async Task<Visit> FollowAsync(Uri address, bool isTrusted, Validators? known, bool obeysRobots, CancellationToken cancellationToken)
    {
        var hasMoved = true;
        for (var redirects = 0; redirects <= MostRedirects; redirects++)
        {
            RobotsRules? rules = null;
            if (obeysRobots)
            {
                (rules, var unknown) = await robots.OfAsync(address, isTrusted, cancellationToken);
                if (rules is null)
                {
                    return new Visit.Refused(unknown!);
                }

                if (!rules.Allows(address))
                {
                    return new Visit.Refused(new Bilingual(
                        $"{address.Host} asks programs not to fetch this page (robots.txt); save it to a file and import that.",
                        $"{address.Host} はプログラムによる取得を認めていません（robots.txt）。ページをファイルに保存して取り込んでください。"));
                }
            }

            var (response, failure) = await requests.SendAsync(address, isTrusted, known, rules?.Pause, cancellationToken);
            if (response is null)
            {
                return new Visit.Refused(failure!);
            }

            if (!IsRedirect(response.StatusCode))
            {
                return new Visit.Arrived(response, address, redirects > 0 && hasMoved);
            }

            hasMoved &= response.StatusCode is HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect;
            var location = response.Headers.Location;
            response.Dispose();
            if (location is null || !Uri.TryCreate(address, location, out var next))
            {
                return new Visit.Refused(new Bilingual(
                    $"{address.Host} redirects to nowhere; look at the page in a browser and use the address shown there.",
                    $"{address.Host} の転送先がありません。ブラウザーで開き、表示されたアドレスを使ってください。"));
            }

            if (AddressRules.Refusal(next) is { } refusal)
            {
                return new Visit.Refused(new Bilingual($"{address.Host} redirects to {next}. {refusal.English}", $"{address.Host} は {next} に転送します。{refusal.Japanese}"));
            }

            // What a person named may lead to where a person trusts; a page of the public network never leads inside.
            isTrusted = isTrusted && settings.Trusts(next);
            address = next;
        }

        return new Visit.Refused(new Bilingual(
            $"The page redirects more than {MostRedirects} times, probably in a circle; look at it in a browser and use the address shown there.",
            $"転送が{MostRedirects}回を超えました（循環している可能性があります）。ブラウザーで開き、表示されたアドレスを使ってください。"));
    }

    private static bool IsRedirect(HttpStatusCode status) => status is HttpStatusCode.MovedPermanently or HttpStatusCode.Found or HttpStatusCode.SeeOther
        or HttpStatusCode.TemporaryRedirect or HttpStatusCode.PermanentRedirect;
}
