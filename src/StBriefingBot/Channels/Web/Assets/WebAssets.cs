using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;

namespace StBriefingBot.Channels.Web.Assets;

/// <summary>Style sheet, scripts and icon, from the program itself: whole in memory, named by their content, so that a browser keeps them until they change.</summary>
internal sealed class WebAssets
{
    private const string Prefix = "web/";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary();

    private readonly FrozenDictionary<string, WebAsset> byName = Read().ToFrozenDictionary(asset => asset.Name);

    /// <summary>The address of an asset, which changes with its content.</summary>
    public string Path(string name) => $"/assets/{name}?v={byName[name].Version}";

    public WebAsset? Find(string name) => byName.GetValueOrDefault(name);

    private static IEnumerable<WebAsset> Read()
    {
        var program = Assembly.GetExecutingAssembly();
        foreach (var resource in program.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal)))
        {
            using var stream = program.GetManifestResourceStream(resource)!;
            var bytes = new byte[stream.Length];
            stream.ReadExactly(bytes);
            yield return new WebAsset(resource[Prefix.Length..], Types[System.IO.Path.GetExtension(resource)], bytes, Convert.ToHexStringLower(SHA256.HashData(bytes))[..12]);
        }
    }
}

/// <param name="Name">Its file name.</param>
/// <param name="Type">Its media type.</param>
/// <param name="Bytes">Its content.</param>
/// <param name="Version">A hash of the content.</param>
internal sealed record WebAsset(string Name, string Type, byte[] Bytes, string Version);
