using System.Security.Claims;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;

namespace TeleSSL.Tests.Access;

/// <summary>An authority on loopback, as the configured one would be: metadata, keys, and tokens signed with a throw-away key.</summary>
public sealed partial class Authority : IAsyncDisposable
{
    private readonly RSA key = RSA.Create(2048);
    private readonly WebApplication app;

    private Authority(WebApplication app) => this.app = app;

    public string Url => app.Urls.Single();

    public static async Task<Authority> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var authority = new Authority(builder.Build());
        authority.app.MapGet("/.well-known/openid-configuration", () => Results.Json(new
        {
            issuer = authority.Url,
            jwks_uri = $"{authority.Url}/keys",
            authorization_endpoint = $"{authority.Url}/authorize",
            token_endpoint = $"{authority.Url}/token",
        }));
        authority.app.MapGet("/keys", () => Results.Json(new { keys = new[] { authority.PublicKey() } }));
        authority.MapSignIn();
        await authority.app.StartAsync();
        return authority;
    }

    public string Token(
        string? subject, string audience = "telessl", TimeSpan? validFor = null, string? issuer = null, RSA? signedWith = null,
        string? nonce = null) =>
        Sign(Part(new { alg = "RS256", typ = "JWT", kid = "one" }) + "." + Claims(subject, audience, validFor, issuer, nonce),
            signedWith ?? key);

    public string Unsigned(string subject, string audience = "telessl", string? nonce = null) =>
        Part(new { alg = "none", typ = "JWT" }) + "." + Claims(subject, audience, null, null, nonce) + ".";

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private object PublicKey()
    {
        var numbers = key.ExportParameters(false);
        return new { kty = "RSA", use = "sig", alg = "RS256", kid = "one", n = WebEncoders.Base64UrlEncode(numbers.Modulus!), e = WebEncoders.Base64UrlEncode(numbers.Exponent!) };
    }

    // With a name and a mail, as real ones have, and with a role of its own: none may be used, stored or logged.
    private string Claims(string? subject, string audience, TimeSpan? validFor, string? issuer, string? nonce)
    {
        var now = TimeProvider.System.GetUtcNow();
        var ends = now + (validFor ?? TimeSpan.FromMinutes(10));
        var claims = new Dictionary<string, object?>
        {
            ["iss"] = issuer ?? Url,
            ["aud"] = audience,
            ["sub"] = subject,
            ["iat"] = now.AddHours(-1).ToUnixTimeSeconds(),
            ["nbf"] = now.AddHours(-1).ToUnixTimeSeconds(),
            ["exp"] = ends.ToUnixTimeSeconds(),
            ["nonce"] = nonce,
            ["name"] = PersonsName,
            ["preferred_username"] = "admin1",
            ["email"] = PersonsMail,
            [ClaimTypes.Role] = "Administrator",
        };
        return Part(claims.Where(claim => claim.Value is not null).ToDictionary());
    }

    private static string Part(object content) => WebEncoders.Base64UrlEncode(JsonSerializer.SerializeToUtf8Bytes(content));

    private static string Sign(string content, RSA with) =>
        $"{content}.{WebEncoders.Base64UrlEncode(with.SignData(Encoding.ASCII.GetBytes(content), HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1))}";
}
