using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices.Recalls;

/// <summary>The devices a recall notice covers, within the viewer's scope.</summary>
internal sealed class RecallList(Db db, Clock clock)
{
    public const string IsInHome = "(d.custody IN ('delivered', 'in-use') OR (d.custody = 'returning' AND NOT d.picked_up))";

    public Task<Page<DeviceAnswer>> Read(
        Guid recall, bool inHomes, bool open, Paging paging, Viewer viewer, Catalogue catalogue, CancellationToken ct) =>
        db.Read(async query =>
        {
            var parameters = new Parameters(new { recall, after = paging.After ?? Guid.Empty, more = paging.Limit + 1 });
            var scope = new Sight(viewer, catalogue, clock.Today).Devices.Where(parameters);
            var rows = (await query.List<string>(
                $"""
                SELECT d.state
                FROM   recall_mark m
                CROSS  JOIN device d
                WHERE  m.recall = @recall AND d.id = m.device AND m.device > @after AND {scope}
                       {(inHomes ? $" AND {IsInHome}" : "")} {(open ? " AND NOT m.closed" : "")}
                ORDER  BY m.device
                LIMIT  @more
                """,
                parameters)).Select(DeviceRow.Parse).ToArray();
            return paging.Cut(rows, device => device.Id, device => DeviceAnswers.Short(new(device, catalogue, clock.Today)));
        }, ct);
}
