using StBriefingBot.Configuration;

namespace StBriefingBot.Tests.Configuration;

public sealed class SettingValuesTests
{
    [Fact]
    public void Every_setting_is_told_and_no_secret_is()
    {
        var options = new StBotOptions();
        options.Discord.Token = "very-secret-token";
        options.Models["main"].Key = "very-secret-key";

        var told = SettingValues.Of(options).ToList();

        Assert.Equal(SettingNames.All.Order(), told.Select(setting => SettingNames.Listed(setting.Name)).Distinct().Order());
        Assert.DoesNotContain(told, setting => setting.Value.Contains("secret", StringComparison.Ordinal));
        Assert.Equal(2, told.Count(setting => setting.Value == "••••••"));
    }
}
