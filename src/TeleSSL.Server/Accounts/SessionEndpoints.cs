using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts.People;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Accounts;

internal static class SessionEndpoints
{
    public static void MapSession(this IEndpointRouteBuilder routes)
    {
        var session = routes.MapGroup("/session").WithTags("Session");
        session.MapPost("", Open)
            .Named("signIn", "Signs in with a password, and sets the cookie.")
            .Takes<SignInRequest>().Produces(204).Refuses(401, 422, 429).OpenThrough(Door.SignIn);
        session.MapGet("", Find)
            .Named("getSession", "Says who is signed in, and until when.").Produces<SessionAnswer>()
            .RequireAuthorization();
        session.MapDelete("", (Delegate)Close)
            .Named("signOut", "Ends the session.").Produces(204).RequireAuthorization();
    }

    private static async Task<IResult> Open(HttpContext http, SignIn signIn, BreakGlass breakGlass, DeviceCookie devices)
    {
        if (!(await Body.Read<SignInRequest>(http)).Accepted(out var body, out var refusal))
            return Problems.Of(refusal);
        if (!(await signIn.Try(http, body.User.Trim().ToLowerInvariant(), body.Password)).Accepted(out var signedIn, out refusal))
            return Problems.Of(refusal);
        await breakGlass.Note(signedIn.Account);
        await SessionCookie.Give(http, signedIn.Account, signedIn.Mark);
        devices.Give(http, signedIn.Account);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> Close(HttpContext http, Db db, Clock clock, AccountReader accounts)
    {
        if (SessionHolder.Of(http.User) is { Session: { } session, Account: var account })
            await db.Write<string>(async tx =>
            {
                await EndedSessions.End(tx, session, account, http.Stamp(clock));
                tx.AfterCommit(accounts.Forget);
                return session;
            });
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> Find(ClaimsPrincipal user, AccountReader accounts, Db db, Clock clock, CancellationToken ct)
    {
        var viewer = user.Viewer();
        var (names, absence) = await db.Read(async query => (
            await AccountNames.Of(query, [viewer.Account]), await AbsenceRow.Now(query, viewer.Account, clock.Now)), ct);
        return Json.Answer(new SessionAnswer(
            viewer.Account,
            [.. viewer.Memberships.Select(m => m.Role.Kebab()).Distinct()],
            [.. viewer.Memberships.Select(m => m.Organisation).Distinct()],
            accounts.EndOf(SessionHolder.Of(user), viewer), names[viewer.Account], absence?.Answer));
    }
}
