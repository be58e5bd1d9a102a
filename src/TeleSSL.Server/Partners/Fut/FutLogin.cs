using System.Text.Json.Serialization;
using Refit;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>FUT's login (OAuth 2.0, RFC 6749), base address the issuer.</summary>
internal interface IFutLogin
{
    [Post("/protocol/openid-connect/token")]
    Task<FutTokenAnswer> Token([Body(BodySerializationMethod.UrlEncoded)] Dictionary<string, string> form, CancellationToken ct = default);
}

/// <summary>A token response (RFC 6749, 5.1).</summary>
internal sealed record FutTokenAnswer(
    [property: JsonPropertyName("access_token")] string? AccessToken,
    [property: JsonPropertyName("expires_in")] int? ExpiresIn,
    [property: JsonPropertyName("refresh_token")] string? RefreshToken);
