namespace StBriefingBot.Tests.Configuration;

/// <summary>The settings file and the documents of the repository, found from where the tests run.</summary>
internal static class ShippedSettings
{
    public static string Root { get; } = Upward();

    public static string Path { get; } = System.IO.Path.Combine(Root, "config", "appsettings.json");

    public static string Documentation { get; } = System.IO.Path.Combine(Root, "config", "README.md");

    private static string Upward()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(folder.FullName, "StBriefingBot.sln")))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException("The tests run outside the repository; run them with dotnet test from its root.");
    }
}
