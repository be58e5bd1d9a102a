using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Accounts;

/// <summary>
/// What comes back from the authority. Not in TokenValidated, which comes before the nonce is compared: in TicketReceived all has
/// been checked.
/// </summary>
internal sealed partial class AuthorityEvents(AuthoritySignIn signIn, ILogger<AuthorityEvents> logger) : OpenIdConnectEvents
{
    public override async Task TicketReceived(TicketReceivedContext context)
    {
        context.HandleResponse();
        if ((await signIn.Try(context.Principal?.FindFirst("sub")?.Value)).Accepted(out var signedIn, out var refusal))
        {
            await SessionCookie.Give(context.HttpContext, signedIn.Account, signedIn.Mark);
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
        return AuthorityPages.Write(context.HttpContext, isAway ? AuthoritySignIn.Unavailable : AuthoritySignIn.Failed);
    }

    /// <summary>The authority did not answer, or not with what can be read.</summary>
    public static bool IsAway(Exception? failure) => failure switch
    {
        HttpRequestException or IOException or TaskCanceledException or TimeoutException => true,
        InvalidOperationException { Message: var said } => said.StartsWith("IDX20803", StringComparison.Ordinal),
        _ => false,
    };

    /// <summary>The authority is away, or refused what was sent to it before the browser goes there.</summary>
    public static bool IsRefusalOfTheirs(Exception error) => IsAway(error) || error is OpenIdConnectProtocolException;

    // OAuth's own short code where there is one, and else the exception's kind: the texts may hold anything.
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
