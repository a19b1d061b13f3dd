namespace StBriefingBot.Channels.Web.Components;

/// <summary>The addresses of our own pages.</summary>
internal static class Addresses
{
    public static string Answer(string id) => "/a/" + Uri.EscapeDataString(id);

    /// <param name="passageId">The passage.</param>
    /// <param name="answerId">The answer whose cited stretch is to be marked; null for none.</param>
    /// <param name="marker">The citation's number in it.</param>
    public static string Passage(string passageId, string? answerId = null, int? marker = null) =>
        $"/passages/{Uri.EscapeDataString(passageId)}{(answerId is null ? "" : $"?answer={Uri.EscapeDataString(answerId)}&marker={marker}")}";

    public static string Source(string id) => "/sources/" + Uri.EscapeDataString(id);
}
