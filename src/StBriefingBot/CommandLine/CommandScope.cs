using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Administration.Stores;
using StBriefingBot.Core.Commands.Stores;

namespace StBriefingBot.CommandLine;

/// <summary>What a command has at hand while it runs. Services are made when first asked for.</summary>
internal sealed record CommandScope(
    ParseResult Arguments, Surroundings Surroundings, StBotOptions Options, LibraryLocation Location, IServiceProvider Services)
{
    public TextWriter Out => Surroundings.Out;

    public TextWriter Error => Surroundings.Error;

    public T Service<T>()
        where T : notnull => Services.GetRequiredService<T>();

    public Task TellAsync(string message) => Error.WriteLineAsync(message);

    /// <summary>Notes in the audit what was done. That it cannot be noted undoes nothing, but is told.</summary>
    public async Task RecordAsync(string action, string subject, string detail)
    {
        try
        {
            await Service<IAuditTrail>().AppendAsync("command line", action, subject, detail, CancellationToken.None);
        }
        catch (StoreException exception)
        {
            await TellAsync($"This was done, but not noted in the audit: {exception.Message}");
        }
    }
}
