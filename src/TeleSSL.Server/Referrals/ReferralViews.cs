using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Referrals;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Referrals;

/// <summary>Reads referrals within the viewer's scope.</summary>
internal sealed class ReferralViews(Db db, SightReader sights, ReferralDetails details)
{
    /// <summary>Newest first, without the sealed part.</summary>
    public Task<IResult> List(HttpContext http, ClaimsPrincipal user, CancellationToken ct) =>
        Page(http, user, sight => sight.Referrals, referral => Answer(referral, null), ct);

    /// <summary>A referrer's own, newest first.</summary>
    public Task<IResult> ListOwn(HttpContext http, ClaimsPrincipal user, CancellationToken ct) =>
        Page(http, user, sight => sight.OwnReferrals, Progress, ct);

    /// <summary>How far a referrer's own is; null when unknown or another's.</summary>
    public Task<ReferralProgress?> FindOwn(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
        await ReferralStore.Find(query, id, (await sights.Of(viewer, query)).OwnReferrals) is { } referral ? Progress(referral) : null, ct);

    /// <summary>With the sealed part; null when unknown or out of scope.</summary>
    public Task<ReferralAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var scope = (await sights.Of(viewer, query)).Referrals;
        if (await ReferralStore.Find(query, id, scope) is not { } referral)
            return null;
        var content = await details.Open(query, referral);
        return Answer(referral, scope.SeesValues(referral) ? content : content is null ? null : content with { Criteria = [] });
    }, ct);

    private async Task<IResult> Page<TAnswer>(
        HttpContext http, ClaimsPrincipal user, Func<Sight, ReferralScope> within, Func<Referral, TAnswer> answer, CancellationToken ct)
    {
        var parameters = new Parameters();
        if (!Paging.Of(http).Accepted(out var paging, out var refusal)
            || !ReferralFilters.Of(http, parameters).Accepted(out var filters, out refusal))
            return Problems.Of(refusal);
        parameters.AddAll(new { after = paging.After ?? Guid.AllBitsSet, more = paging.Limit + 1 });
        var rows = await db.Read(async query =>
        {
            var scope = within(await sights.Of(user.Viewer(), query)).Where(query.Dialect, parameters);
            return await query.List<string>(
                $"SELECT r.state FROM referral r WHERE r.id < @after AND {scope}{filters} ORDER BY r.id DESC LIMIT @more", parameters);
        }, ct);
        return Json.Answer(paging.Cut([.. rows.Select(ReferralRow.Parse)], referral => referral.Id, answer));
    }

    // That the citizen was referred already is not for the referrer to learn.
    private static ReferralProgress Progress(Referral referral) => new(
        referral.Id, referral.Number, referral.Programme, referral.State.Kebab(),
        referral.Reason == RejectReason.Duplicate.Kebab() ? RejectReason.Other.Kebab() : referral.Reason,
        referral.Referrer, referral.Priority.Kebab(), referral.WantedBy, referral.ConsentOn, referral.ReceivedAt,
        referral.AcceptedAt, referral.ActiveFrom, referral.ClosedAt, referral.Version, referral.DevicesSwappedAt);

    private static ReferralAnswer Answer(Referral referral, ReferralDetailsAnswer? content) => new(
        referral.Id, referral.Number, referral.Citizen, referral.Programme, referral.Municipality, referral.Unit, referral.State.Kebab(),
        referral.Reason, referral.Origin.Kebab(), referral.Referrer, referral.MonitoredBy, referral.CriteriaMet ? true : null,
        referral.ConsentOn, referral.Priority.Kebab(), referral.WantedBy, referral.MitId?.Kebab(), referral.UsesAlone,
        referral.Training?.Kebab(), referral.Doubles, referral.ReceivedAt, referral.AcceptedAt, referral.ActiveFrom, referral.ClosedAt,
        referral.Version, content, referral.DevicesSwappedAt);
}
