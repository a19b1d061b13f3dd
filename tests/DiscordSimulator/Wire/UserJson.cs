using System.Text.Json.Nodes;
using DiscordSimulator.State;

namespace DiscordSimulator.Wire;

internal static class UserJson
{
    public static JsonObject Of(User user)
    {
        var json = new JsonObject
        {
            ["id"] = user.Id.Wire(),
            ["username"] = user.Name,
            ["discriminator"] = "0",
            ["global_name"] = user.IsBot ? null : user.Name,
            ["avatar"] = null,
            ["public_flags"] = 0,
        };

        if (user.IsBot)
        {
            json["bot"] = true;
        }

        return json;
    }

    /// <summary>As Discord tells a bot about itself.</summary>
    public static JsonObject OfSelf(User bot)
    {
        var json = Of(bot);
        json["verified"] = true;
        json["mfa_enabled"] = false;
        json["email"] = null;
        json["flags"] = 0;
        return json;
    }
}
