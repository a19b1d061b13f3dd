using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Components.Server;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using StBriefingBot.Channels.Web.Api;
using StBriefingBot.Channels.Web.Assets;
using StBriefingBot.Channels.Web.Components;
using StBriefingBot.Channels.Web.Downloads;
using StBriefingBot.Channels.Web.SigningIn;
using StBriefingBot.Channels.Web.Visiting;
using StBriefingBot.Configuration;

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
        builder.Services.AddSingleton(SignInsOf(parts, url));
        var app = builder.Build();
        UsePipeline(app, url);
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

    /// <exception cref="ConfigurationException">The file of tokens cannot be used.</exception>
    private static SignIns SignInsOf(WebParts parts, string url)
    {
        var file = parts.Options.Serve.TokensFile;
        var tokens = file.Length == 0 ? [] : AccessToken.ReadFile(parts.Surroundings.Resolve(file));
        return tokens.Count > 0 || OptionsCheck.IsThisMachine(url)
            ? new SignIns(tokens, parts.Time, code => parts.Surroundings.Error.WriteLine($"To sign in as admin on the web page, enter the code {code} there. It works once."))
            : throw new ConfigurationException($"The file {file}, named by Serve:TokensFile, holds no token, so that nobody could sign in. Add a line ROLE NAME SECRET.");
    }

    private static void ConfigureCircuits(CircuitOptions circuits)
    {
        circuits.DisconnectedCircuitMaxRetained = 50;
        circuits.DisconnectedCircuitRetentionPeriod = TimeSpan.FromMinutes(5);
    }

    private static void UsePipeline(WebApplication app, string url)
    {
        app.UseMiddleware<FaultPage>();
        app.UseMiddleware<SameOrigin>(url);
        app.UseMiddleware<SecurityHeaders>();
        app.UseMiddleware<LanguageChoice>();
        app.UseMiddleware<BrowserCookie>();
        if (!OptionsCheck.IsThisMachine(url))
        {
            app.UseMiddleware<SignInGate>();
        }

        app.UseWhen(context => HttpMethods.IsGet(context.Request.Method), pages => pages.UseStatusCodePagesWithReExecute("/not-found", createScopeForStatusCodePages: true));
        app.UseRouting();
        app.UseAntiforgery();
        app.MapHealth();
        app.MapWebAssets();
        app.MapAskWithoutScript();
        app.MapAsk();
        app.MapLibrary();
        app.MapDescription();
        app.MapSigningIn();
        app.MapBriefs();
        app.MapRazorComponents<App>().AddInteractiveServerRenderMode(mode => mode.ContentSecurityFrameAncestorsPolicy = null);
    }
}
