using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StBriefingBot.Channels.Web.Assets;
using StBriefingBot.Channels.Web.Components;
using StBriefingBot.Channels.Web.Visiting;

namespace StBriefingBot.Channels.Web;

/// <summary>Puts the web host together: its services, what every request passes, and where it goes.</summary>
internal static class WebApp
{
    /// <summary>Below the data folder: what signs the tokens of forms and pages, so that a page survives a restart.</summary>
    private const string KeyFolder = "web-keys";

    private const long LargestBody = 256 * 1024;

    public static WebApplication Create(WebParts parts, string url)
    {
        var builder = WebApplication.CreateSlimBuilder(new WebApplicationOptions { ApplicationName = "stbot", ContentRootPath = AppContext.BaseDirectory, EnvironmentName = "Production" });
        builder.Logging.ClearProviders().AddProvider(new FaultLogger(parts.Faults)).AddFilter(level => level >= LogLevel.Error);
        builder.WebHost.UseUrls(url).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = LargestBody;
        });
        AddServices(builder.Services, parts);
        var app = builder.Build();
        UsePipeline(app);
        return app;
    }

    private static void AddServices(IServiceCollection services, WebParts parts)
    {
        services
            .AddSingleton(parts)
            .AddSingleton(parts.Time)
            .AddSingleton<WebAssets>()
            .AddSingleton<SuggestedQuestions>()
            .AddScoped<Visitor>()
            .AddScoped<WebCommands>()
            .AddRouting()
            .AddAntiforgery(antiforgery => antiforgery.Cookie.Name = "stbot_form")
            .AddDataProtection().SetApplicationName("stbot").PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(parts.Location.Data, KeyFolder)));
        services.AddRazorComponents().AddInteractiveServerComponents(ConfigureCircuits);
    }

    private static void ConfigureCircuits(CircuitOptions circuits)
    {
        circuits.DisconnectedCircuitMaxRetained = 50;
        circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(5);
    }

    private static void UsePipeline(WebApplication app)
    {
        app.UseMiddleware<FaultPage>();
        app.UseMiddleware<SameOrigin>();
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<LanguageChoice>();
        app.UseMiddleware<BrowserCookie>();
        app.UseStatusCodePagesWithReExecute("/not-found");
        app.UseRouting();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapWebAssets();
        app.MapAskWithoutScript();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);
    }
}
