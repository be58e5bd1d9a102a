using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Outbox;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Partners;

/// <summary>The partners' status as shown to the desk.</summary>
internal sealed class PartnerViews(Db db, PartnerLines lines, PartnerBreakers breakers, SightReader sights)
{
    private const string Manual = "manual";

    public Task<PartnerAnswer[]> All(Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var rows = (await query.List<PartnerRow>(PartnerRow.Select)).ToDictionary(row => row.Code);
        var parameters = new Parameters();
        var scope = (await sights.Of(viewer, query)).Tickets.Where(db.Dialect, parameters);
        var waiting = (await query.List<Count>(
            $"SELECT t.partner AS Partner, count(*) AS Waiting FROM ticket t WHERE t.partner IS NOT NULL AND {scope} GROUP BY t.partner",
            parameters))
            .ToDictionary(count => count.Partner, count => count.Waiting);
        return Enum.GetValues<Partner>().Select(partner =>
            Answer(partner, rows.GetValueOrDefault(partner.Kebab()), waiting.GetValueOrDefault(partner.Kebab()))).ToArray();
    }, ct);

    private PartnerAnswer Answer(Partner partner, PartnerRow? row, long waiting) => row is null || lines.ByHand(partner.Kebab())
        ? new PartnerAnswer(partner.Kebab(), Manual, null, waiting, row?.LastSuccess, [], null)
        : new PartnerAnswer(partner.Kebab(), row.State, row.Since, waiting, row.LastSuccess, row.ServiceList, breakers.State(row.Code));

    private sealed record Count
    {
        public required string Partner { get; init; }

        public required long Waiting { get; init; }
    }
}
