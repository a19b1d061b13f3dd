namespace StBriefingBot.Configuration;

/// <summary>The configuration cannot be used. The message names the setting and says what to do.</summary>
internal sealed class ConfigurationException(string message) : Exception(message);
