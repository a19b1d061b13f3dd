using System.CommandLine;
using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.Configuration;

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
}
