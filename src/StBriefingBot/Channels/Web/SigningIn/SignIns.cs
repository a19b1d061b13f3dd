using System.Security.Cryptography;
using StBriefingBot.Core.Commands;

namespace StBriefingBot.Channels.Web.SigningIn;

/// <summary>Somebody who signed in.</summary>
/// <param name="Name">Of the token; null for who used the one-time code.</param>
/// <param name="Until">When it ends by itself.</param>
internal sealed record SignIn(Role Role, string? Name, DateTimeOffset Until);

/// <summary>
/// Who is signed in, and how one signs in: with a code that the program prints and that works once, or with a token of the configuration. Held in memory: a
/// restart signs everybody out. Thread-safe.
/// </summary>
internal sealed class SignIns(IReadOnlyList<AccessToken> tokens, TimeProvider time, Action<string> tellCode)
{
    /// <summary>The groups that the access policy knows; nobody gets into them but here.</summary>
    public const string AdminGroup = "web:role:admin";
    public const string TrainerGroup = "web:role:trainer";

    /// <summary>After so many wrong tries nothing is taken for a while, wherever they came from.</summary>
    private const int MostWrong = 10;

    /// <summary>No letter or digit that can be taken for another.</summary>
    private const string CodeLetters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";

    private const int CodeLength = 10;

    private static readonly TimeSpan Pause = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan Lasts = TimeSpan.FromHours(12);

    private readonly Lock gate = new();
    private readonly Dictionary<string, SignIn> sessions = [];
    private string? code;
    private int wrong;
    private DateTimeOffset pausedUntil;

    public bool HasTokens => tokens.Count > 0;

    /// <summary>Makes the code and tells it to whoever started the program.</summary>
    public void OfferCode()
    {
        lock (gate)
        {
            code = RandomNumberGenerator.GetString(CodeLetters, CodeLength);
            tellCode($"{code[..5]}-{code[5..]}");
        }
    }

    /// <summary>The session's key, for the browser's cookie alone; null when the secret is wrong or too many were.</summary>
    public string? Try(string secret)
    {
        lock (gate)
        {
            var now = time.GetUtcNow();
            if (now < pausedUntil)
            {
                return null;
            }

            if (Meant(secret.Trim()) is not { } signIn)
            {
                if (++wrong >= MostWrong)
                {
                    (wrong, pausedUntil) = (0, now + Pause);
                }

                return null;
            }

            wrong = 0;
            foreach (var ended in sessions.Where(session => session.Value.Until <= now).Select(session => session.Key).ToList())
            {
                sessions.Remove(ended);
            }

            var key = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(32));
            sessions[Name(key)] = signIn;
            return key;
        }
    }

    /// <summary>Whether tries are refused for the time being.</summary>
    public bool IsPaused
    {
        get
        {
            lock (gate)
            {
                return time.GetUtcNow() < pausedUntil;
            }
        }
    }

    /// <summary>Under what a page that stays open remembers its session; the key itself stays in the cookie.</summary>
    public static string Name(string key) => Convert.ToHexStringLower(AccessToken.HashOf(key));

    /// <summary>Null when there is no such session, or no longer.</summary>
    /// <param name="name">What <see cref="Name"/> says of its key.</param>
    public SignIn? Find(string? name)
    {
        lock (gate)
        {
            return name is not null && sessions.TryGetValue(name, out var signIn) && time.GetUtcNow() < signIn.Until ? signIn : null;
        }
    }

    /// <summary>Whom a token of the configuration names; null for any other. Wrong ones count as wrong tries.</summary>
    public AccessToken? OfToken(string secret)
    {
        lock (gate)
        {
            if (time.GetUtcNow() < pausedUntil)
            {
                return null;
            }

            var token = TokenOf(secret);
            if (token is null && ++wrong >= MostWrong)
            {
                (wrong, pausedUntil) = (0, time.GetUtcNow() + Pause);
            }

            return token;
        }
    }

    public void End(string name)
    {
        lock (gate)
        {
            sessions.Remove(name);
        }
    }

    /// <summary>Signs everybody out, also where a page is open.</summary>
    public void EndAll()
    {
        lock (gate)
        {
            sessions.Clear();
        }
    }

    public static IReadOnlyList<string> GroupsOf(Role role) => role switch
    {
        Role.Admin => [AdminGroup],
        Role.Trainer => [TrainerGroup],
        _ => [],
    };

    private SignIn? Meant(string secret)
    {
        var until = time.GetUtcNow() + Lasts;
        var typed = secret.Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
        if (code is not null && CryptographicOperations.FixedTimeEquals(AccessToken.HashOf(typed), AccessToken.HashOf(code)))
        {
            OfferCode();
            return new SignIn(Role.Admin, null, until);
        }

        return TokenOf(secret) is { } token ? new SignIn(token.Role, token.Name, until) : null;
    }

    private AccessToken? TokenOf(string secret)
    {
        var hash = AccessToken.HashOf(secret);
        return tokens.FirstOrDefault(token => token.Fits(hash));
    }
}
