using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Notices;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Support.Notices;

/// <summary>What those who wait for an order are told of it.</summary>
internal static class NoticeEndpoints
{
    private static readonly Role[] Receivers = [Role.Referrer, Role.Municipality];

    public static void MapNotices(this IEndpointRouteBuilder routes)
    {
        var notices = routes.MapGroup("/notices").WithTags("Referrals");
        notices.MapGet("", (HttpContext http, ClaimsPrincipal user, NoticeList list, CancellationToken ct) => list.Answer(http, user, ct))
            .Named("listNotices", "Lists what was delivered, set up, not delivered or fetched, newest first.")
            .For(Receivers).Pages<NoticeAnswer>(NoticeList.Parameters)
            .Exports<NoticeAnswer>(
                "id", "event", "at", "seen", "organisation", "order", "referral", "citizen", "programme", "setUpAt", "receivedBy",
                "appInstalled", "paired", "firstLogin", "reason", "next", "planEnds");
        notices.MapWrite<NoticesSeen>("/seen", Mark)
            .Named("markNoticesSeen", "Marks the organisation's notices up to a time as seen.").For(Receivers).Produces(204).Refuses(422);
    }

    private static async Task<Result<Written>> Mark(Call<NoticesSeen> call, Tx tx)
    {
        var catalogue = await call.Service<CatalogueStore>().In(tx);
        var parameters = new Parameters(new { call.Body.UpTo, call.Stamp.At });
        var branches = NoticeScope.Of(new Sight(call.Viewer, catalogue, call.Stamp.Today)).BranchesOf(parameters);
        foreach (var branch in branches)
            await tx.Execute(
                $"""
                UPDATE notice SET seen_at = @At
                WHERE  seen_at IS NULL AND id IN (SELECT n.id FROM notice n JOIN ssl_order o ON o.id = n.order_id
                                                  WHERE {branch} AND n.seen_at IS NULL AND n.at <= @UpTo)
                """,
                parameters);
        return new Written(204, "", 0, Reply.None);
    }
}
