using System.Security.Cryptography;
using Scalar.AspNetCore;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Front;

/// <summary>
/// The API reference, rendered by Scalar from the OpenAPI document. It runs scripts, so it has its own security policy.
/// </summary>
internal static class Docs
{
    public const string Path = "/docs";

    public static void MapDocs(this IEndpointRouteBuilder routes) => routes
        .MapScalarApiReference(Path, (options, http) =>
        {
            var nonce = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
            http.Response.Headers.ContentSecurityPolicy = Policy(nonce);
            http.Response.Headers.XContentTypeOptions = "nosniff";
            http.Response.Headers["Referrer-Policy"] = "no-referrer";
            http.Response.Headers.CacheControl = "no-store";
            options.WithNonce(nonce).WithTitle("TeleSSL API").DisableDefaultFonts().DisableTelemetry().DisableAgent().DisableMcp();
            // Both connect to another host.
            (options.ShowDeveloperTools, options.HideClientButton) = (DeveloperToolsVisibility.Never, true);
        })
        .OpenThrough(Door.Page);

    /// <summary>Allows only the scripts of this response and no other host; Scalar writes inline styles.</summary>
    private static string Policy(string nonce) =>
        $"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'self' 'unsafe-inline'; connect-src 'self'; "
        + "img-src 'self' data:; font-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
}
