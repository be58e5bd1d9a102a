using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.AspNetCore.Http.HttpResults;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Accounts;

/// <summary>The pages a browser opens to sign in through the authority.</summary>
internal static class AuthorityPages
{
    public const string Start = "/sign-in";
    public const string Callback = "/sign-in/callback";
    private const string Landing = "/sign-in/done";
    private const int MaxPathLength = 1000;

    public static void MapAuthorityPages(this IEndpointRouteBuilder routes)
    {
        var pages = routes.MapGroup(Start).OpenThrough(Door.Page).ExcludeFromDescription();
        pages.MapGet("", Begin);
        pages.MapGet("/done", Done);
    }

    public static void Land(HttpContext http, string? returnUrl) =>
        http.Response.Redirect(Landing + QueryString.Create("returnUrl", returnUrl ?? "/"));

    /// <summary>HTML for a browser, problem details for other clients.</summary>
    public static Task Write(HttpContext http, Refusal refusal) =>
        WantsPage(http.Request) ? SignInPage.Refused(http, refusal) : Problems.Write(http, refusal);

    private static async Task Begin(HttpContext http, string? returnUrl, SignInOptions options, ILogger<AuthorityEvents> logger)
    {
        if (options.Authority is null)
            await Write(http, AccessRefusals.NoAuthority);
        else if (!LocalPath(returnUrl).Accepted(out var path, out var refusal))
            await Write(http, refusal);
        else if (!await IsSent(http, path, logger))
            await Write(http, AccessRefusals.AuthorityUnavailable.With("retryAfter", "10"));
    }

    private static Task Done(HttpContext http, string? returnUrl) =>
        LocalPath(returnUrl).Accepted(out var path, out var refusal) ? SignInPage.Landing(http, path) : Write(http, refusal);

    private static async Task<bool> IsSent(HttpContext http, string path, ILogger logger)
    {
        try
        {
            http.Response.Headers.CacheControl = "no-store";
            await http.ChallengeAsync(OpenIdConnectDefaults.AuthenticationScheme, new AuthenticationProperties { RedirectUri = path });
            return true;
        }
        catch (Exception error) when (!http.RequestAborted.IsCancellationRequested && AuthorityEvents.IsRefusalOfTheirs(error))
        {
            AuthorityEvents.LogAway(logger, AuthorityEvents.ReasonOf(error));
            return false;
        }
    }

    private static Result<string> LocalPath(string? path) => path switch
    {
        null or "" => "/",
        { Length: <= MaxPathLength } when path[0] == '/' && RedirectHttpResult.IsLocalUrl(path) => path,
        _ => Refusal.Invalid("returnUrl", AccountProblems.NoPath),
    };

    private static bool WantsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase);
}
