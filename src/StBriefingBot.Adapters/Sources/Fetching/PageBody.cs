using System.Security.Cryptography;
using StBriefingBot.Core.Knowledge;

namespace StBriefingBot.Adapters.Sources.Fetching;

/// <summary>Brings a page's body into a file, never more of it than the limit.</summary>
internal sealed class PageBody(string folder, FetchSettings settings)
{
    /// <summary>What a page is called when its own name says nothing.</summary>
    private static readonly string[] NamelessPages = ["", "index", "default", "home"];

    /// <summary>The file and the hash of what was received, or a sentence.</summary>
    public async Task<(string? File, string? Sha256, Bilingual? Failure)> ReceiveAsync(HttpResponseMessage response, Uri address, CancellationToken cancellationToken)
    {
        var type = response.Content.Headers.ContentType;
        if (PageMedia.Ending(type?.MediaType, address) is not { } byServer)
        {
            return (null, null, new Bilingual(
                $"The page is of the type {type?.MediaType ?? "unknown"}, which is not read; there are readers for HTML, Markdown, plain text and PDF.",
                $"ページの種類（{type?.MediaType ?? "不明"}）は読み取れません。読み取れるのはHTML、Markdown、テキスト、PDFです。"));
        }

        if (response.Content.Headers.ContentLength > settings.LargestInBytes)
        {
            return (null, null, TooLarge());
        }

        if (await BytesAsync(response, cancellationToken) is not { } bytes)
        {
            return (null, null, TooLarge());
        }

        if (bytes.Length == 0)
        {
            return (null, null, new Bilingual("The page is empty; look at it in a browser.", "ページが空です。ブラウザーで確認してください。"));
        }

        if (PageMedia.Ending(byServer, bytes) is not { } ending)
        {
            return (null, null, new Bilingual("The page is said to be a PDF but is none; look at it in a browser.", "PDFとされていますが、PDFではありません。ブラウザーで確認してください。"));
        }

        var path = Path.Combine(folder, Guid.NewGuid().ToString("N"), Name(address) + ending);
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await File.WriteAllBytesAsync(path, ending == ".pdf" ? bytes : PageMedia.Readable(bytes, type?.CharSet), cancellationToken);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return (null, null, new Bilingual(
                $"The page could not be written to {folder} ({exception.Message.TrimEnd('.')}). Check its permissions and the room on its disk.",
                $"ページを {folder} に書き込めませんでした（{exception.Message.TrimEnd('.')}）。権限とディスクの空きを確認してください。"));
        }

        return (path, Convert.ToHexStringLower(SHA256.HashData(bytes)), null);
    }

    private Bilingual TooLarge() => new(
        $"The page is larger than {settings.LargestInBytes / (1024 * 1024)} MB (the setting Fetch:Megabytes); save the part you need to a file.",
        $"ページが {settings.LargestInBytes / (1024 * 1024)} MB（設定 Fetch:Megabytes）を超えています。必要な部分をファイルに保存してください。");

    /// <summary>Null when there are more than the limit, packed ones unpacked.</summary>
    private async Task<byte[]?> BytesAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        await using var body = await response.Content.ReadAsStreamAsync(cancellationToken);
        using var received = new MemoryStream();
        var buffer = new byte[64 * 1024];
        for (var read = await body.ReadAsync(buffer, cancellationToken); read > 0; read = await body.ReadAsync(buffer, cancellationToken))
        {
            if (received.Length + read > settings.LargestInBytes)
            {
                return null;
            }

            received.Write(buffer, 0, read);
        }

        return received.ToArray();
    }

    /// <summary>The last part of the path, or the host and path where that says nothing.</summary>
    private static string Name(Uri address)
    {
        var stem = Path.GetFileNameWithoutExtension(Uri.UnescapeDataString(address.AbsolutePath).TrimEnd('/'));
        return NamelessPages.Contains(stem, StringComparer.OrdinalIgnoreCase)
            ? DocumentId.Slug($"{address.Host} {Path.GetDirectoryName(Uri.UnescapeDataString(address.AbsolutePath))}", 60)
            : DocumentId.Slug(stem, 60) is { Length: > 0 } slug ? slug : DocumentId.Slug(address.Host, 60);
    }
}
