using System.Security.Cryptography;
using Microsoft.Net.Http.Headers;
using TeleSSL.Server.Devices.Labels;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Support.Pages;

/// <summary>Pages for people without an account: the one that a device's QR code opens, and the one behind a one-time link.</summary>
internal static class PublicPages
{
    private const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; "
        + "base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    /// <summary>Every code opens the same page, which reveals nothing about the device: anyone passing by can scan it.</summary>
    public static void MapPublicPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup("").OpenThrough(Door.Page).ExcludeFromDescription();
        if (routes.ServiceProvider.GetRequiredService<LabelOptions>() is { AreUsable: true } labels)
            foreach (var link in (string[])["8004/{giai}", "01/{gtin}/21/{serial}"])
                pages.MapFile(
                    $"{new Uri(labels.BaseUrl).AbsolutePath.TrimEnd('/')}/{link}", "fault-report.html", "text/html; charset=utf-8");
        pages.MapFile("/tilfredshed", "satisfaction.html", "text/html; charset=utf-8");
        pages.MapFile("/public/public.css", "public.css", "text/css; charset=utf-8");
        foreach (var script in (string[])["fault-report.js", "satisfaction.js", "send.js"])
            pages.MapFile($"/public/{script}", script, "text/javascript; charset=utf-8");
    }

    /// <summary>The headers of every page: only our own resources load.</summary>
    public static void Guard(HttpResponse response)
    {
        response.Headers.ContentSecurityPolicy = Policy;
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers["Referrer-Policy"] = "no-referrer";
        response.Headers.CacheControl = "no-cache";
    }

    private static void MapFile(this IEndpointRouteBuilder pages, string path, string file, string type)
    {
        var (content, tag) = Read(file);
        pages.MapGet(path, (HttpResponse response) =>
        {
            Guard(response);
            return TypedResults.Bytes(content, type, entityTag: tag);
        });
    }

    private static (byte[] Content, EntityTagHeaderValue Tag) Read(string file)
    {
        using var stream = typeof(PublicPages).Assembly.GetManifestResourceStream(typeof(PublicPages), file)!;
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        var content = copy.ToArray();
        return (content, new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(content).AsSpan(0, 8))}\""));
    }
}
