using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// Handles the authority's response. In TicketReceived everything has been validated; TokenValidated runs before the nonce is
/// compared.
/// </summary>
internal sealed partial class AuthorityEvents(AuthoritySignIn signIn, DeviceCookie devices, ILogger<AuthorityEvents> logger) : OpenIdConnectEvents
{
    public override async Task TicketReceived(TicketReceivedContext context)
    {
        context.HandleResponse();
        if ((await signIn.Try(context.Principal?.FindFirst("sub")?.Value)).Accepted(out var signedIn, out var refusal))
        {
            await SessionCookie.Give(context.HttpContext, signedIn.Account, signedIn.Mark);
            devices.Give(context.HttpContext, signedIn.Account);
            AuthorityPages.Land(context.HttpContext, context.ReturnUri);
            return;
        }

        LogRefused(refusal.Code);
        await AuthorityPages.Write(context.HttpContext, refusal);
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        var isAway = IsAway(context.Failure);
        LogFailed(ReasonOf(context.Failure));
        return AuthorityPages.Write(context.HttpContext, isAway ? AccessRefusals.AuthorityUnavailable.With("retryAfter", "10") : AccessRefusals.SignInFailed);
    }

    /// <summary>The authority did not respond, or its response is unreadable.</summary>
    public static bool IsAway(Exception? failure) => failure switch
    {
        HttpRequestException or IOException or TaskCanceledException or TimeoutException => true,
        InvalidOperationException { Message: var said } => said.StartsWith("IDX20803", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The authority is unavailable, or refused the request made before the browser is redirected.</summary>
    public static bool IsRefusalOfTheirs(Exception error) => IsAway(error) || error is OpenIdConnectProtocolException;

    // The OAuth error code if there is one, otherwise the exception type: the messages may contain anything.
    public static string ReasonOf(Exception? failure) => failure switch
    {
        null => "unknown",
        _ when failure.Data["error"] is string error && OAuthCode().IsMatch(error) => error,
        AuthenticationFailureException { InnerException: { } inner } => ReasonOf(inner),
        _ => failure.GetType().Name,
    };

    [GeneratedRegex("^[a-z_]{1,40}$")]
    private static partial Regex OAuthCode();

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in through the authority was refused: {Code}")]
    private partial void LogRefused(string code);

    [LoggerMessage(Level = LogLevel.Warning, Message = "A sign-in through the authority failed: {Reason}")]
    private partial void LogFailed(string reason);

    [LoggerMessage(Level = LogLevel.Warning, Message = "The authority cannot be used for signing in: {Reason}")]
    public static partial void LogAway(ILogger logger, string reason);
}
