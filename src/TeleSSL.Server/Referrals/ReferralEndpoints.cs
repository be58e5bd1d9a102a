using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Referrals;

internal static class ReferralEndpoints
{
    public static void MapReferrals(this IEndpointRouteBuilder routes)
    {
        var referrals = routes.MapGroup("/referrals").WithTags("Referrals");
        referrals.MapGet(
            "", (HttpContext http, ClaimsPrincipal user, ReferralViews views, CancellationToken ct) => views.List(http, user, ct))
            .Named("listReferrals", "Lists referrals, newest first.")
            .For([.. ReferralRights.See]).Pages<ReferralAnswer>(ReferralFilters.Parameters)
            .Exports<ReferralAnswer>(
                "id", "number", "citizen", "programme", "municipality", "unit", "state", "reason", "origin", "referrer", "monitoredBy",
                "priority", "wantedBy", "consentOn", "receivedAt", "closedAt");
        referrals.MapGet("/{id:guid}", Find)
            .Named("getReferral", "Reads one referral.").For([.. ReferralRights.See]).Produces<ReferralAnswer>().Refuses(404);
        referrals.MapWrite<NewReferral>("", Open, Again)
            .Named("openReferral", "Refers a citizen to a programme.")
            .For([.. ReferralRights.Refer]).Produces<ReferralAnswer>(201).Refuses(409, 422);
        referrals.MapStep<AcceptReferral>(
            "accept", ReferralRights.Settle, "acceptReferral", "Accepts it for the unit that serves, and opens the first order.");
        referrals.MapStep<EndReferral>(
            "end", ReferralRights.End, "endReferral", "Ends the participation; what no other programme uses is fetched.");
        referrals.MapStep<RejectReferral>("reject", ReferralRights.Settle, "rejectReferral", "Says that the unit does not accept it.");
        referrals.MapStep<WithdrawReferral>("withdraw", ReferralRights.Withdraw, "withdrawReferral", "Takes a referral back.");
        referrals.MapStep<RecordConsent>(
            "consent", ReferralRights.Consent, "recordReferralConsent", "Records that the citizen agreed to pass the contact data on.");
    }

    private static void MapStep<TStep>(
        this IEndpointRouteBuilder referrals, string name, IReadOnlyList<Role> who, string operationId, string summary)
        where TStep : ReferralStep =>
        new Steps<TStep, Referral>(
            (call, tx) => call.Service<ReferralStore>().Do(tx, call.Id, call, sight => sight.Referrals),
            referral => Done(referral, StatusCodes.Status200OK), Again)
            .Map(referrals, name, who).Named(operationId, summary).Produces<ReferralAnswer>();

    private static async Task<Result<Written>> Open(Call<NewReferral> call, Tx tx) =>
        (await call.Service<ReferralStore>().Open(tx, call.Body, call.Viewer, call.Stamp))
        .Then<Written>(referral => Done(referral, StatusCodes.Status201Created));

    // The answer holds free text: it is read after COMMIT, and never stored with the idempotency key.
    private static Written Done(Referral referral, int status) => new(status, referral.Id.ToString(), referral.Version, Reply.Read);

    private static async Task<object?> Again(HttpContext http, Viewer viewer, Written written) =>
        await http.RequestServices.GetRequiredService<ReferralViews>().Find(Guid.Parse(written.SubjectId), viewer, http.RequestAborted);

    private static async Task<IResult> Find(Guid id, HttpContext http, ClaimsPrincipal user, ReferralViews views, CancellationToken ct)
    {
        if (await views.Find(id, user.Viewer(), ct) is not { } referral)
            return Problems.Of(Refusal.NotFound("referral"));
        ETags.Set(http, referral.Version);
        return Json.Answer(referral);
    }
}
