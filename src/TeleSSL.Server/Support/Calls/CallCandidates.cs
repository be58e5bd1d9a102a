using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Calls;

/// <summary>
/// Citizens who may be calling, with their devices, open and earlier tickets, within the viewer's scope: ids and numbers, no names and no
/// texts. Identifying the caller requires a logged look-up. Four reads, however many calls there are.
/// </summary>
internal sealed class CallCandidates(Query query, Viewer viewer, Catalogue catalogue, DateOnly today, IEnumerable<IUnitCitizens> held)
{
    /// <summary>A number shared by more people than a household is treated as a switchboard.</summary>
    public const int Max = 20;

    /// <summary>How many of a citizen's earlier tickets are shown.</summary>
    public const int MaxEarlier = 10;

    /// <summary>By the hash of their number; for a number shared by many, one more than is shown.</summary>
    public async Task<IReadOnlyDictionary<string, IReadOnlyList<CallCandidate>>> Of(string[] hashes)
    {
        if (hashes.Length == 0)
            return new Dictionary<string, IReadOnlyList<CallCandidate>>();
        var citizens = (await Citizens(hashes))
            .GroupBy(citizen => citizen.PhoneHash)
            .ToDictionary(group => group.Key, group => group.Take(Max + 1).ToArray());
        var ids = citizens.Values.Where(group => group.Length <= Max).SelectMany(group => group).Select(citizen => citizen.Id).ToArray();
        var (devices, tickets, earlier) = (await Devices(ids), await OpenTickets(ids), await EarlierTickets(ids));
        return citizens.ToDictionary(pair => pair.Key, pair => (IReadOnlyList<CallCandidate>)[.. pair.Value.Select(citizen =>
            new CallCandidate(citizen.Id, [.. devices[citizen.Id]], [.. tickets[citizen.Id]], [.. earlier[citizen.Id]]))]);
    }

    private async Task<IEnumerable<Citizen>> Citizens(string[] hashes)
    {
        var parameters = new Parameters(new { hashes });
        var scope = new Sight(viewer, catalogue, today).Citizens.Where(query.Dialect, parameters, held);
        return await query.List<Citizen>(
            $"""
            SELECT c.id AS Id, p.phone_hash AS PhoneHash
            FROM  (SELECT n.id, n.phone_hash FROM citizen n WHERE {query.Dialect.In("n.phone_hash", "@hashes")}
                   UNION
                   SELECT f.citizen, f.phone_hash FROM former_citizen f WHERE {query.Dialect.In("f.phone_hash", "@hashes")}) p
            JOIN   citizen c ON c.id = p.id
            WHERE  c.status <> 'erased' AND {scope}
            ORDER  BY c.id
            """,
            parameters);
    }

    private async Task<ILookup<Guid, CallDevice>> Devices(Guid[] citizens)
    {
        var parameters = new Parameters(new { citizens });
        var scope = new Sight(viewer, catalogue, today).Devices.Where(parameters);
        return (await query.List<Device>(
            $"""
            SELECT d.citizen AS Citizen, d.id AS Id, d.model AS Model, d.custody AS Custody FROM device d
            WHERE  {query.Dialect.In("d.citizen", "@citizens")} AND {scope}
            ORDER  BY d.id
            """,
            parameters)).ToLookup(row => row.Citizen, row => new CallDevice(row.Id, row.Model, row.Custody));
    }

    private async Task<ILookup<Guid, CandidateTicket>> OpenTickets(Guid[] citizens)
    {
        var parameters = new Parameters(new { citizens });
        var scope = new Sight(viewer, catalogue, today).Tickets.Where(query.Dialect, parameters);
        return (await query.List<Ticket>(
            $"""
            SELECT t.citizen AS Citizen, t.id AS Id, t.number AS Number FROM ticket t
            WHERE  {query.Dialect.In("t.citizen", "@citizens")} AND t.status NOT IN ('resolved', 'closed') AND {scope}
            ORDER  BY t.id
            """,
            parameters)).ToLookup(row => row.Citizen, row => new CandidateTicket(row.Id, row.Number));
    }

    // A ticket that was merged lives on in the other.
    private async Task<ILookup<Guid, EarlierTicket>> EarlierTickets(Guid[] citizens)
    {
        var parameters = new Parameters(new { citizens, most = MaxEarlier });
        var scope = new Sight(viewer, catalogue, today).Tickets.Where(query.Dialect, parameters);
        var rows = await query.List<Earlier>(
            $"""
            SELECT Citizen, State
            FROM   (SELECT t.citizen AS Citizen, t.id AS Id, t.state AS State,
                           row_number() OVER (PARTITION BY t.citizen ORDER BY t.id DESC) AS Place
                    FROM   ticket t
                    WHERE  {query.Dialect.In("t.citizen", "@citizens")} AND t.status IN ('resolved', 'closed')
                    AND    t.merged_into IS NULL AND {scope}) earlier
            WHERE  Place <= @most
            ORDER  BY Id DESC
            """,
            parameters);
        return rows.ToLookup(row => row.Citizen, row => row.Answer());
    }

    private sealed record Earlier
    {
        public required Guid Citizen { get; init; }

        public required string State { get; init; }

        public EarlierTicket Answer()
        {
            var ticket = TicketRow.Parse(State);
            return new EarlierTicket(
                ticket.Id, ticket.Number, ticket.Status.Kebab(), ticket.Category.Kebab(), ticket.Component, ticket.Device, ticket.OpenedAt,
                ticket.ResolvedAt);
        }
    }

    private sealed record Citizen
    {
        public required Guid Id { get; init; }

        public required string PhoneHash { get; init; }
    }

    private sealed record Device
    {
        public required Guid Citizen { get; init; }

        public required Guid Id { get; init; }

        public required string Model { get; init; }

        public required string Custody { get; init; }
    }

    private sealed record Ticket
    {
        public required Guid Citizen { get; init; }

        public required Guid Id { get; init; }

        public required long Number { get; init; }
    }
}
