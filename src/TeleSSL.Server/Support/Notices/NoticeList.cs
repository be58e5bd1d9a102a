using System.Security.Claims;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Support.Notices;

/// <summary>Lists notices, newest first.</summary>
internal sealed class NoticeList(Db db, SightReader sights)
{
    private static readonly QueryParameter Since = QueryParameter.Time("since", "What happened at this time or later.");
    private static readonly QueryParameter Unseen = QueryParameter.Flag("unseen", "Those that are not marked as seen.");

    public static readonly QueryParameter[] Parameters = [Since, Unseen];

    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!Paging.Of(http).Accepted(out var paging, out var refusal)
            || !Since.TimeIn(http).Accepted(out var since, out refusal)
            || !Unseen.IsSet(http).Accepted(out var unseen, out refusal))
            return Problems.Of(refusal);
        var parameters = new Parameters(new { since, after = paging.After ?? Guid.AllBitsSet, more = paging.Limit + 1 });
        var filters = (since is null ? "" : " AND n.at >= @since") + (unseen ? " AND n.seen_at IS NULL" : "");
        return Json.Answer(await db.Read(async query =>
        {
            var sight = await sights.Of(user.Viewer(), query);
            var rows = await query.List<NoticeRow>(Sql(NoticeScope.Of(sight), filters, parameters), parameters);
            var shown = await NoticeContent.Of(query, rows, sight);
            return paging.Cut(rows, row => row.Id, shown.Answer);
        }, ct));
    }

    private static string Sql(NoticeScope scope, string filters, Parameters parameters)
    {
        var branches = scope.BranchesOf(parameters).Select((branch, i) =>
            $"""
            SELECT id FROM (SELECT n.id FROM notice n JOIN ssl_order o ON o.id = n.order_id
                            WHERE {branch} AND n.id < @after{filters} ORDER BY n.id DESC LIMIT @more) b{i}
            """);
        var page = string.Join(" UNION ", branches.DefaultIfEmpty("SELECT id FROM notice WHERE FALSE"));
        return $"""
            SELECT n.id AS Id, n.event AS Event, n.at AS At, n.seen_at AS SeenAt, n.organisation AS Organisation, n.receiver AS Receiver,
                   o.state AS OrderState, r.number AS Referral
            FROM   ({page} ORDER BY id DESC LIMIT @more) page
            CROSS  JOIN notice n
            JOIN   ssl_order o ON o.id = n.order_id
            LEFT   JOIN referral r ON r.id = o.referral
            WHERE  n.id = page.id
            ORDER  BY n.id DESC
            """;
    }
}
