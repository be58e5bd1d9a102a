using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts.Passwords;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Doors;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Accounts;

internal static class AccountEndpoints
{
    public static void MapAccounts(this IEndpointRouteBuilder routes)
    {
        var accounts = routes.MapGroup("/accounts").WithTags("Accounts");
        accounts.MapGet("", List)
            .Named("listAccounts", "Lists accounts.").For().Pages<AccountAnswer>()
            .Exports<AccountAnswer>("name", "active", "hasPassword", "memberships.organisation", "memberships.role");
        accounts.MapGet("/{name}", Find)
            .Named("getAccount", "Reads one account.").For().Produces<AccountAnswer>().Refuses(404);
        accounts.MapWrite<AccountRequest, AccountChange>(
            "", (_, json, options) => Body.Parse<AccountRequest>(json, options).Then(AccountChange.Of), Put, Again)
            .Named("putAccount", "Adds an account, or replaces its name and memberships.")
            .For().Produces<AccountAnswer>(201).Produces<AccountAnswer>().Refuses(409, 412, 422);
        accounts.MapWrite<Deactivation>("/{name}/deactivate", Deactivate, Again)
            .Named("deactivateAccount", "Ends an account; its history remains.")
            .For().Produces<AccountAnswer>().Refuses(404, 409, 412);
        accounts.MapWrite<SubjectBinding>("/{name}/bind", Bind, Again)
            .Named("bindAccount", "Binds an account to a subject of the authority.")
            .For().Produces<AccountAnswer>().Refuses(404, 409, 412, 422);
        accounts.MapWrite<Unbinding>("/{name}/unbind", Unbind, Again)
            .Named("unbindAccount", "Unbinds an account from the authority's subject.")
            .For().Produces<AccountAnswer>().Refuses(404, 409, 412);
        routes.MapPost("/session/password", ChangePassword)
            .Named("changePassword", "Changes the own password; the account's other sessions end.")
            .Takes<PasswordChange>().WithTags("Session")
            .RequireAuthorization().Behind(Door.SignIn).Produces(204).Refuses(401, 422, 429);
    }

    private static async Task<IResult> List(HttpContext http, Db db, CancellationToken ct) =>
        Paging.Of(http).Accepted(out var paging, out var refusal)
            ? Json.Answer(await AccountRow.List(db, paging, ct))
            : Problems.Of(refusal);

    private static async Task<IResult> Find(string name, HttpContext http, Db db, CancellationToken ct)
    {
        if (await AccountRow.Find(db, name.ToLowerInvariant(), ct) is not { } account)
            return Problems.Of(Refusal.NotFound("account"));
        ETags.Set(http, account.Version);
        return Json.Answer(account);
    }

    private static Task<Result<Written>> Put(Call<AccountChange> call, Tx tx) =>
        call.Service<AccountStore>().Put(tx, call.Body, call.Stamp, call.IfMatch);

    private static Task<Result<Written>> Deactivate(Call<Deactivation> call, Tx tx) =>
        call.Service<AccountStore>().Deactivate(tx, NameIn(call.Http), call.Stamp, call.IfMatch);

    private static Task<Result<Written>> Bind(Call<SubjectBinding> call, Tx tx) =>
        call.Service<SubjectBindings>().Bind(tx, NameIn(call.Http), call.Body.Subject, call.Stamp, call.IfMatch);

    private static Task<Result<Written>> Unbind(Call<Unbinding> call, Tx tx) =>
        call.Service<SubjectBindings>().Unbind(tx, NameIn(call.Http), call.Stamp, call.IfMatch);

    private static string NameIn(HttpContext http) => ((string)http.Request.RouteValues["name"]!).ToLowerInvariant();

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await AccountRow.Find(http.RequestServices.GetRequiredService<Db>(), written.SubjectId, http.RequestAborted);

    private static async Task<IResult> ChangePassword(
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

    private sealed record Deactivation;

    private sealed record Unbinding;
}
