using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace TeleSSL.Tests.Access;

/// <summary>The authority as browsers meet it: code flow, with PKCE demanded and checked. It can also do everything wrong.</summary>
public sealed partial class Authority
{
    public const string ClientId = "telessl-staff";
    public const string ClientSecret = "a secret of the tests' own";
    public const string PersonsName = "Fiktiv Fiktivsen";
    public const string PersonsMail = "admin1@authority.example";
    public const string ItsWords = "words-of-the-authority";

    private readonly ConcurrentDictionary<string, Grant> grants = new();

    /// <summary>How often PKCE or another part of a request for a token was not right.</summary>
    public int Refusals { get; private set; }

    private sealed record Grant(string Subject, string? Wrong, string Challenge, string Nonce, string RedirectUri);

    private void MapSignIn()
    {
        app.MapGet("/login", (HttpContext http, string @as, string? wrong) =>
        {
            http.Response.Cookies.Append("who", @as);
            http.Response.Cookies.Append("wrong", wrong ?? "");
        });
        app.MapGet("/authorize", Authorize);
        app.MapPost("/token", Redeem);
    }

    private IResult Authorize(HttpContext http)
    {
        var asked = http.Request.Query.ToDictionary(part => part.Key, part => part.Value.ToString());
        if (asked.GetValueOrDefault("response_type") != "code" || asked.GetValueOrDefault("client_id") != ClientId
            || asked.GetValueOrDefault("code_challenge_method") != "S256"
            || asked.GetValueOrDefault("code_challenge") is not { Length: 43 } challenge)
            return Results.BadRequest("code, client and PKCE are needed");
        var (who, wrong) = (http.Request.Cookies["who"], http.Request.Cookies["wrong"]);
        var back = new Dictionary<string, string?> { ["state"] = asked["state"] };
        if (who is null || wrong == "denied")
            (back["error"], back["error_description"]) = ("access_denied", ItsWords);
        else
            grants[back["code"] = RandomNumberGenerator.GetHexString(32)] =
                new Grant(who, wrong, challenge, asked["nonce"], asked["redirect_uri"]);
        return Results.Redirect(QueryHelpers.AddQueryString(asked["redirect_uri"], back));
    }

    private async Task<IResult> Redeem(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var challenge = WebEncoders.Base64UrlEncode(SHA256.HashData(Encoding.ASCII.GetBytes(form["code_verifier"].ToString())));
        if (!grants.TryRemove(form["code"].ToString(), out var grant) || grant.Challenge != challenge
            || grant.RedirectUri != form["redirect_uri"]
            || form["client_id"] != ClientId || form["client_secret"] != ClientSecret || form["grant_type"] != "authorization_code")
        {
            Refusals++;
            return Results.Json(new { error = "invalid_grant", error_description = ItsWords }, statusCode: 400);
        }

        return grant.Wrong == "garbage"
            ? Results.Text($"<html>{ItsWords}", "application/json")
            : Results.Json(new { token_type = "Bearer", access_token = "opaque-access-token", id_token = IdToken(grant) });
    }

    private string? IdToken(Grant grant)
    {
        using var otherKey = RSA.Create(2048);
        return grant.Wrong switch
        {
            "nonce" => Token(grant.Subject, ClientId, nonce: "of-another-sign-in"),
            "no-nonce" => Token(grant.Subject, ClientId),
            "audience" => Token(grant.Subject, "somebody-else", nonce: grant.Nonce),
            "issuer" => Token(grant.Subject, ClientId, issuer: "http://127.0.0.1:9", nonce: grant.Nonce),
            "expired" => Token(grant.Subject, ClientId, TimeSpan.FromMinutes(-30), nonce: grant.Nonce),
            "key" => Token(grant.Subject, ClientId, signedWith: otherKey, nonce: grant.Nonce),
            "unsigned" => Unsigned(grant.Subject, ClientId, grant.Nonce),
            "no-signature" => string.Join('.', Token(grant.Subject, ClientId, nonce: grant.Nonce).Split('.')[..2]) + ".",
            "no-subject" => Token(null, ClientId, nonce: grant.Nonce),
            "no-token" => null,
            _ => Token(grant.Subject, ClientId, nonce: grant.Nonce),
        };
    }
}
