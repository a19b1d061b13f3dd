using Microsoft.Extensions.DependencyInjection;
using StBriefingBot.CommandLine;
using StBriefingBot.Composition;
using StBriefingBot.Configuration;
using StBriefingBot.Core.Commands;
using StBriefingBot.Core.Language;

namespace StBriefingBot.Tests.Commands.Admins;

/// <summary>The chat of the whole program over a folder of its own; who types is a test's choice.</summary>
internal sealed class AdminBench : IDisposable
{
    public static readonly Speaker Admin = new("discord:1", []);
    public static readonly Speaker OtherAdmin = new("discord:3", []);
    public static readonly Speaker Member = new("discord:2", []);

    private static readonly Place Channel = new("discord:channel", IsPrivate: false);

    private readonly DirectoryInfo root = Directory.CreateTempSubdirectory("stbot-admin-");
    private readonly ServiceProvider services;

    public AdminBench(string trustedHost = "", bool secondAdmin = false)
    {
        Directory.CreateDirectory(Path.Combine(root.FullName, "knowledge"));
        var environment = new Dictionary<string, string>
        {
            ["STBOT_ACCESS__ADMINS"] = $"{Admin.Id}, {OtherAdmin.Id}", ["STBOT_ACCESS__SECONDADMIN"] = secondAdmin ? "true" : "false", ["STBOT_FETCH__TRUSTEDHOSTS"] = trustedHost, ["STBOT_FETCH__PAUSEMILLISECONDS"] = "0", ["STBOT_LIMITS__PERPERSON"] = "1000", ["STBOT_LIMITS__PERPLACE"] = "1000",
        };
        var surroundings = new Surroundings(
            TextReader.Null, TextWriter.Null, TextWriter.Null, OutIsTerminal: false, ErrorIsTerminal: false, root.FullName, Path.Combine(root.FullName, "program"), Path.Combine(root.FullName, "user"), environment, TimeProvider.System);
        var options = StBotConfiguration.Load(new SettingsOnCommandLine(null, null, null, null, null), surroundings);
        services = new ServiceCollection().AddStBot(options, LibraryLocation.Find(options, surroundings), surroundings).BuildServiceProvider(validateScopes: true);
    }

    public string Data => Path.Combine(root.FullName, "data");

    public void Write(string name, string text)
    {
        var path = Path.Combine(root.FullName, "knowledge", name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }

    /// <summary>Types a line; the first one finds a built index.</summary>
    public Task<Reply> SayAsync(string line, Speaker? by = null, LanguageCode? language = LanguageCode.English) => GiveAsync(chat => chat.Typed.Read(line, by ?? Admin, Channel, language)!);

    /// <summary>Types a line in a channel that can show what waits for the person.</summary>
    public Task<Reply> SayPrivatelyAsync(string line, Speaker by, LanguageCode? language = LanguageCode.English) =>
        GiveAsync(chat => chat.Typed.Read(line, by, Channel, language)! with { TakesNotices = true });

    /// <summary>Presses a button of a card.</summary>
    public Task<Reply> PressAsync(CardAction action, Speaker? by = null) => GiveAsync(_ => new CommandRequest(
        action.Command, action.Options.ToDictionary(option => option.Name, option => option.Value), by ?? Admin, Channel, LanguageCode.English));

    public async Task<Chat> ChatAsync()
    {
        await services.GetRequiredService<IndexReadiness>().EnsureAsync(TextWriter.Null, CancellationToken.None);
        return await services.GetRequiredService<Once<Chat>>().GetAsync(CancellationToken.None);
    }

    public void Dispose()
    {
        services.Dispose();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        root.Delete(recursive: true);
    }

    private async Task<Reply> GiveAsync(Func<Chat, CommandRequest> request)
    {
        var chat = await ChatAsync();
        return await chat.Dispatcher.ExecuteAsync(request(chat), CancellationToken.None);
    }
}
