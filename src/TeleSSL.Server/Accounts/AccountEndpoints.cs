using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
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
        accounts.MapGet("/{name}/changes", Changes)
            .Named("listAccountChanges", "Lists who changed an account, newest first.").For().Pages<AccountChangeEntry>().Refuses(404)
            .Exports<AccountChangeEntry>("version", "at", "kind", "actor", "actorOrganisation", "fields", "active", "hasPassword");
        accounts.MapWrite<AccountRequest, NewAccount>(
            "", (_, json, options) => Body.Parse<AccountRequest>(json, options).Then(NewAccount.Of), Create, Again)
            .Named("createAccount", "Creates an account.").For().Produces<AccountAnswer>(201).Refuses(409, 422);
        accounts.MapWrite<AccountEdit, AccountEdits>(
            "/{name}/change", (_, json, options) => Body.Parse<AccountEdit>(json, options).Then(AccountEdits.Of), Change, Again)
            .Of("changeAccount", "Changes an account; what is not named stays as it is.").Refuses(422);
        accounts.MapWrite<PasswordReset, ResetPassword>(
            "/{name}/password",
            (http, json, options) => Body.Parse<PasswordReset>(json, options).Then(reset => ResetPassword.Of(reset, NameIn(http))),
            Reset, Again)
            .Of("resetPassword", "Gives an account a new password; its sessions end.").Refuses(422);
        accounts.MapWrite<Nothing>("/{name}/deactivate", Deactivate, Again)
            .Of("deactivateAccount", "Ends an account; its history remains, and its open tickets go back to their queues.");
        accounts.MapWrite<Nothing>("/{name}/reactivate", Reactivate, Again)
            .Of("reactivateAccount", "Opens a deactivated account again, with the password and the roles it had.");
        accounts.MapWrite<SubjectBinding>("/{name}/bind", Bind, Again)
            .Of("bindAccount", "Binds an account to a subject of the authority.").Refuses(422);
        accounts.MapWrite<Nothing>("/{name}/unbind", Unbind, Again)
            .Of("unbindAccount", "Unbinds an account from the authority's subject.");
        routes.MapOwnPassword();
    }

    private static RouteHandlerBuilder Of(this RouteHandlerBuilder change, string operationId, string summary) =>
        change.Named(operationId, summary).For().Produces<AccountAnswer>().Refuses(404, 409, 412);

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

    private static async Task<IResult> Changes(HttpContext http, AccountHistory history, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal))
            return Problems.Of(refusal);
        return await history.Of(NameIn(http), paging, ct) is { } page ? Json.Answer(page) : Problems.Of(Refusal.NotFound("account"));
    }

    private static Task<Result<Written>> Create(Call<NewAccount> call, Tx tx) =>
        call.Service<AccountStore>().Create(tx, call.Body, call.Stamp);

    private static Task<Result<Written>> Change(Call<AccountEdits> call, Tx tx) =>
        call.Service<AccountChanges>().Change(tx, NameIn(call.Http), call.Body, call.Stamp, call.IfMatch);

    private static Task<Result<Written>> Reset(Call<ResetPassword> call, Tx tx) =>
        call.Service<AccountChanges>().Reset(tx, NameIn(call.Http), call.Body, call.Stamp, call.IfMatch);

    private static Task<Result<Written>> Deactivate(Call<Nothing> call, Tx tx) =>
        call.Service<AccountChanges>().Deactivate(tx, NameIn(call.Http), call.Stamp, call.IfMatch);

    private static Task<Result<Written>> Reactivate(Call<Nothing> call, Tx tx) =>
        call.Service<AccountChanges>().Reactivate(tx, NameIn(call.Http), call.Stamp, call.IfMatch);

    private static Task<Result<Written>> Bind(Call<SubjectBinding> call, Tx tx) =>
        call.Service<SubjectBindings>().Bind(tx, NameIn(call.Http), call.Body.Subject, call.Stamp, call.IfMatch);

    private static Task<Result<Written>> Unbind(Call<Nothing> call, Tx tx) =>
        call.Service<SubjectBindings>().Unbind(tx, NameIn(call.Http), call.Stamp, call.IfMatch);

    public static string NameIn(HttpContext http) => ((string)http.Request.RouteValues["name"]!).ToLowerInvariant();

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<AccountHistory>().Then(written.SubjectId, written.Version, http.RequestAborted);
}
