using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Orders.Runs;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>Where a line stands: its live row, with the run and the citizen of its stop.</summary>
internal sealed record RunLineRow
{
    public const string SelectLive = """
        SELECT l.stop AS Stop, l.state AS State, l.from_at AS FromAt, l.to_at AS ToAt, s.citizen AS Citizen,
               r.unit AS Unit, r.day AS Day, r.carrier AS Carrier, r.vehicle AS Vehicle
        FROM   run_line l
        JOIN   run_stop s ON s.id = l.stop
        JOIN   run r ON r.id = s.run
        WHERE  l.order_id = @order AND l.line = @line AND l.live
        """;

    public const string Insert = """
        INSERT INTO run_line (stop, order_id, line, live, kind, direction, what, quantity, device, state, from_at, to_at)
        VALUES (@Stop, @Order, @Line, TRUE, @Kind, @Direction, @What, @Quantity, @Device, @State, @From, @To)
        ON CONFLICT (order_id, line, stop) DO UPDATE
        SET    live = TRUE, device = @Device, state = @State, from_at = @From, to_at = @To
        """;

    public const string Update = """
        UPDATE run_line SET device = @Device, state = @State, from_at = @From, to_at = @To
        WHERE  order_id = @Order AND line = @Line AND stop = @Stop
        """;

    public required Guid Stop { get; init; }

    public required string State { get; init; }

    public required DateTimeOffset FromAt { get; init; }

    public required DateTimeOffset ToAt { get; init; }

    public required Guid Citizen { get; init; }

    public required string Unit { get; init; }

    public required DateOnly Day { get; init; }

    public required string Carrier { get; init; }

    public required string Vehicle { get; init; }

    public RunKey Key => new(Unit, Day, Carrier, Vehicle);

    public BoxState Box => BoxOf(State);

    public static BoxState BoxOf(string state) => Enum.GetValues<BoxState>().First(one => one.Kebab() == state);

    /// <summary>The parameters of a line's row. Without an agreed time it stays in the time of its row.</summary>
    public static object Of(Guid stop, Order order, OrderLine line, BoxState state, RunLineRow? row) => new
    {
        Stop = stop,
        Order = order.Id,
        Line = line.Number,
        Kind = line.Kind.Kebab(),
        Direction = line.Direction.Kebab(),
        What = line.Part ?? line.Item ?? line.Service?.Kebab() ?? (line.Models is [var model, ..] ? model : null),
        line.Quantity,
        line.Device,
        State = state.Kebab(),
        From = line.From ?? row!.FromAt,
        To = line.To ?? row!.ToAt,
    };
}
