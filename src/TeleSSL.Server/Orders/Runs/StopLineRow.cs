using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>A line at a stop, with the number of its order and its device.</summary>
internal sealed record StopLineRow
{
    private const string Select = """
        SELECT l.stop AS Stop, o.number AS Number, l.kind AS Kind, l.direction AS Direction, l.what AS What, l.quantity AS Quantity,
               l.live AS IsLive, l.state AS State, l.from_at AS FromAt, l.to_at AS ToAt, d.id AS DeviceId, d.state AS Device,
               c.municipality AS Municipality, c.protected AS Protected, c.status AS Status, d.citizen AS Citizen
        FROM   run_line l
        JOIN   run_stop s ON s.id = l.stop
        JOIN   run r ON r.id = s.run
        JOIN   ssl_order o ON o.id = l.order_id
        LEFT   JOIN device d ON d.id = l.device
        LEFT   JOIN citizen c ON c.id = d.citizen
        """;

    public required Guid Stop { get; init; }

    public required string Number { get; init; }

    public required string Kind { get; init; }

    public required string Direction { get; init; }

    public string? What { get; init; }

    public required int Quantity { get; init; }

    /// <summary>Its place is here, and not at a stop that was agreed later.</summary>
    public required bool IsLive { get; init; }

    public required string State { get; init; }

    public required DateTimeOffset FromAt { get; init; }

    public required DateTimeOffset ToAt { get; init; }

    public Guid? DeviceId { get; init; }

    public string? Device { get; init; }

    public string? Municipality { get; init; }

    public bool? Protected { get; init; }

    public string? Status { get; init; }

    public Guid? Citizen { get; init; }

    /// <summary>The lines of stops within the scope, in one read.</summary>
    public static async Task<ILookup<Guid, StopLineRow>> Of(Query query, IEnumerable<Guid> stops, RunScope scope)
    {
        var parameters = new Parameters(new { stops = query.Dialect.LongList(stops) });
        var rows = await query.List<StopLineRow>(
            $"""
            {Select}
            WHERE  {query.Dialect.InLong("l.stop", "@stops")} AND {scope.Lines(query.Dialect, parameters)}
            ORDER  BY l.from_at, o.number, l.line
            """,
            parameters);
        return rows.ToLookup(row => row.Stop);
    }

    /// <summary>The device that it has, with what is known to decide about it; null when it has none.</summary>
    public DeviceFacts? At(Sight sight) => Device is null ? null : new DeviceFacts(DeviceRow.Parse(Device), sight.Catalogue, sight.Today)
    {
        Citizen = Citizen is { } id && Municipality is not null ? new CitizenFacts(id, Municipality, Protected == true, Status == "active") : null,
    };

    /// <summary>As it is now.</summary>
    public BoxState Seen(DeviceFacts? at, DateOnly day) =>
        BoxStates.Seen(RunLineRow.BoxOf(State), at?.Device, day, at?.Today ?? day);
}
