using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Server.Accounts.Passwords;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;

namespace TeleSSL.Server.Accounts;

/// <summary>The change of one's own password, by the old one.</summary>
internal static class OwnPassword
{
    public static void MapOwnPassword(this IEndpointRouteBuilder routes) =>
        routes.MapPost("/session/password", Change)
            .Named("changePassword", "Changes the own password; the account's other sessions end.")
            .Takes<PasswordChange>().WithTags("Session")
            .RequireAuthorization().Behind(Door.SignIn).Produces(204).Refuses(401, 422, 429);

    private static async Task<IResult> Change(
        HttpContext http, ClaimsPrincipal user, SignIn signIn, AccountReader accounts, CatalogueStore catalogues, Db db, Clock clock)
    {
        var (name, memberships) = user.Viewer();
        if (!(await Body.Read<PasswordChange>(http)).Accepted(out var body, out var refusal))
            return Problems.Of(refusal);
        var password = new NewPassword(body.New, "new");
        if ((password.WhyNot(name) ?? password.WhyNot(memberships, await catalogues.Now(http.RequestAborted))) is { } weak)
            return Problems.Of(weak);
        if (!(await signIn.Try(http, name, body.Old)).Accepted(out _, out refusal))
            return Problems.Of(refusal);
        var (hash, stamp) = (await PasswordLanes.Hashed(password.Hash), http.Stamp(clock));
        await db.Write<string>(async tx =>
        {
            await AccountStore.SetPassword(tx, name, hash, stamp);
            tx.AfterCommit(accounts.Forget);
            return name;
        });
        // A session opened by the authority does not depend on the password.
        if (SessionHolder.Of(user).IsByPassword && await SessionCookie.CameWith(http))
            await SessionCookie.Give(http, name, SessionCookie.MarkOfPassword(hash));
        return TypedResults.NoContent();
    }
}
