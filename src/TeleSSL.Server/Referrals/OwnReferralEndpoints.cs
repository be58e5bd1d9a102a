using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Referrals;

/// <summary>What a hospital or a practice does: it refers by CPR number, and follows what it referred.</summary>
internal static class OwnReferralEndpoints
{
    public static void MapOwnReferrals(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/own-referrals").WithTags("Referrals");
        own.MapGet("", (HttpContext http, ClaimsPrincipal user, ReferralViews views, CancellationToken ct) => views.ListOwn(http, user, ct))
            .Named("listOwnReferrals", "Lists the referrals of the own organisation, newest first.")
            .For([.. ReferralRights.ReferByCpr]).Pages<ReferralProgress>(ReferralFilters.Own)
            .Exports<ReferralProgress>(
                "id", "number", "programme", "state", "reason", "referrer", "priority", "wantedBy", "consentOn", "receivedAt", "closedAt");
        own.MapGet("/{id:guid}", Find)
            .Named("getOwnReferral", "Reads how far a referral of the own organisation is.")
            .For([.. ReferralRights.ReferByCpr]).Produces<ReferralProgress>().Refuses(404);
        own.MapWrite<ReferralByCpr>("", Open, Receipt)
            .Named("referByCpr", "Refers a citizen by CPR number. The answer does not tell whether the citizen is known.")
            .For([.. ReferralRights.ReferByCpr]).Produces<ReferralReceipt>(201).Refuses(422);
        own.MapStep<WithdrawReferral>("withdraw", "withdrawOwnReferral", "Takes a referral of the own organisation back.");
        own.MapStep<RecordConsent>("consent", "recordOwnReferralConsent", "Records that the citizen agreed to pass the contact data on.");
    }

    private static void MapStep<TStep>(this IEndpointRouteBuilder own, string name, string operationId, string summary)
        where TStep : ReferralStep =>
        new Steps<TStep, Referral>(
            (call, tx) => call.Service<ReferralStore>().Do(tx, call.Id, call, sight => sight.OwnReferrals),
            referral => Done(referral, StatusCodes.Status200OK), Again)
            .Map(own, name, ReferralRights.ReferByCpr).Named(operationId, summary).Produces<ReferralProgress>();

    private static async Task<Result<Written>> Open(Call<ReferralByCpr> call, Tx tx) =>
        (await call.Service<ReferralStore>().OpenByCpr(tx, call.Body, call.Viewer, call.Stamp))
        .Then<Written>(referral => Done(referral, StatusCodes.Status201Created));

    private static Written Done(Referral referral, int status) => new(status, referral.Id.ToString(), referral.Version, Reply.Read);

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<ReferralViews>().FindOwn(Guid.Parse(written.SubjectId), viewer, http.RequestAborted);

    private static async Task<object?> Receipt(HttpContext http, Viewer viewer, Written written) =>
        await Again(http, viewer, written) is ReferralProgress progress ? new ReferralReceipt(progress.Number) : null;

    private static async Task<IResult> Find(Guid id, HttpContext http, ClaimsPrincipal user, ReferralViews views, CancellationToken ct)
    {
        if (await views.FindOwn(id, user.Viewer(), ct) is not { } referral)
            return Problems.Of(Refusal.NotFound("referral"));
        ETags.Set(http, referral.Version);
        return Json.Answer(referral);
    }
}
