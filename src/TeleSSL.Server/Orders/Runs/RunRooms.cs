using System.Text.Json;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>Reads where the stop of an order still fits. The citizen's postal code decides, and is not disclosed.</summary>
internal sealed class RunRooms(Identities identities)
{
    /// <summary>For a plan: two that want the last place take turns. Null when nothing is known of the unit's carriers.</summary>
    public async Task<RunRoom?> For(Tx tx, Order order, Plan plan, Stamp stamp)
    {
        var changed = await tx.ExecuteCounted(
            "UPDATE run_capacity SET version = version WHERE unit = @Unit AND carrier = @carrier", new { order.Unit, carrier = plan.Carrier.Value });
        if (changed == 0)
            return null;
        return await Of(tx, order, Clock.DayOf(plan.From), stamp.At);
    }

    /// <summary>The room of all the unit's vehicles.</summary>
    public async Task<RunRoom> Of(Query query, Order order, DateOnly first, DateTimeOffset now)
    {
        var all = await query.List<string>("SELECT data FROM run_capacity WHERE unit = @Unit ORDER BY from_day, id", new { order.Unit });
        var identity = await identities.IdentityOf(query, order.Citizen);
        return RunRoom.Of(
            [.. all.Select(Parse)], await Taken(query, order, first), identity?.Address.PostalCode, first, now, Clock.Zone);
    }

    public static RunCapacity Parse(string data) => JsonSerializer.Deserialize<RunCapacity>(data, Json.Options)!;

    private static async Task<TakenStop[]> Taken(Query query, Order order, DateOnly first)
    {
        var rows = await query.List<Row>(
            """
            SELECT s.id AS Stop, r.day AS Day, r.carrier AS Carrier, r.vehicle AS Vehicle, l.from_at AS FromAt, l.to_at AS ToAt
            FROM   run r CROSS JOIN run_stop s CROSS JOIN run_line l
            WHERE  r.day >= @first AND r.day < @last AND r.unit = @Unit AND s.run = r.id AND s.citizen <> @Citizen AND l.stop = s.id
                   AND l.live AND l.state NOT IN ('cancelled', 'brought-back')
            """,
            new { first, last = first.AddDays(RunRoom.Days), order.Unit, order.Citizen });
        return [.. rows.GroupBy(row => row.Stop).Select(stop => new TakenStop(
            stop.First().Key(order.Unit), stop.Min(row => row.FromAt), stop.Max(row => row.ToAt)))];
    }

    private sealed record Row
    {
        public required Guid Stop { get; init; }

        public required DateOnly Day { get; init; }

        public required string Carrier { get; init; }

        public required string Vehicle { get; init; }

        public required DateTimeOffset FromAt { get; init; }

        public required DateTimeOffset ToAt { get; init; }

        public RunKey Key(string unit) => new(unit, Day, Carrier, Vehicle);
    }
}
