using Dapper;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support;

namespace TeleSSL.Server.Partners;

/// <summary>What the desk sees of its partners.</summary>
internal sealed class PartnerViews(Db db, Outbox outbox, PartnerBreakers breakers, CatalogueStore catalogues, Clock clock)
{
    private const string Manual = "manual";

    public Task<PartnerAnswer[]> All(Viewer viewer, CancellationToken ct) => db.Read(async connection =>
    {
        var rows = (await connection.QueryAsync<PartnerRow>(PartnerRow.Select)).ToDictionary(row => row.Code);
        var parameters = new DynamicParameters();
        var scope = TicketScope.Of(viewer, await catalogues.Now(connection), clock.Today).Where(db.Dialect, parameters);
        var waiting = (await connection.QueryAsync<Count>(
            $"SELECT t.partner AS Partner, count(*) AS Waiting FROM ticket t WHERE t.partner IS NOT NULL AND {scope} GROUP BY t.partner", parameters))
            .ToDictionary(count => count.Partner, count => count.Waiting);
        return Enum.GetValues<Partner>().Select(partner => Answer(partner, rows.GetValueOrDefault(partner.Kebab()), waiting.GetValueOrDefault(partner.Kebab()))).ToArray();
    }, ct);

    private PartnerAnswer Answer(Partner partner, PartnerRow? row, long waiting) => row is null || outbox.ByHand(partner)
        ? new PartnerAnswer(partner.Kebab(), Manual, null, waiting, row?.LastSuccess, [], null)
        : new PartnerAnswer(partner.Kebab(), row.State, row.Since, waiting, row.LastSuccess, row.ServiceList, breakers.State(row.Code));

    private sealed record Count
    {
        public required string Partner { get; init; }

        public required long Waiting { get; init; }
    }
}
