using System.Collections;
using System.Globalization;

namespace StBriefingBot.Configuration;

/// <summary>The settings in force, for whoever runs the bot to look at.</summary>
internal static class SettingValues
{
    private const string Hidden = "••••••";

    /// <summary>Settings that are secrets; of these it is told only whether they are set.</summary>
    private static readonly string[] Secrets = ["Token", "Key"];

    /// <summary>Name and value, in the order of <see cref="StBotOptions"/>; every secret is hidden.</summary>
    public static IEnumerable<(string Name, string Value)> Of(StBotOptions options)
    {
        foreach (var section in typeof(StBotOptions).GetProperties())
        {
            var value = section.GetValue(options)!;
            var named = value is IDictionary several
                ? several.Keys.Cast<object>().Select(key => (Name: $"{section.Name}:{key}", Section: several[key]!))
                : [(section.Name, value)];
            foreach (var (name, settings) in named)
            {
                foreach (var setting in settings.GetType().GetProperties().Where(property => property.CanWrite))
                {
                    var shown = Convert.ToString(setting.GetValue(settings), CultureInfo.InvariantCulture) ?? "";
                    yield return ($"{name}:{setting.Name}", Secrets.Contains(setting.Name) && shown.Length > 0 ? Hidden : shown);
                }
            }
        }
    }
}
