using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>Lines for which a time is agreed stand at a stop of a run, and follow their order there.</summary>
internal sealed class RunStops(StopCodes codes) : IOrderFollower
{
    public async Task<Refusal?> Moved(Tx tx, OrderChange change, Stamp stamp)
    {
        var isMerged = change.Before is { } earlier && earlier.Citizen != change.After.Citizen;
        foreach (var line in change.After.Lines)
        {
            var before = change.Before?.Line(line.Number);
            if ((ReferenceEquals(before, line) && !isMerged) || (line.From is null && before?.From is null && before?.Carrier is null))
                continue;
            await Move(tx, change, line, stamp);
        }

        return null;
    }

    private async Task Move(Tx tx, OrderChange change, OrderLine line, Stamp stamp)
    {
        var (order, key) = (change.After, RunKey.Of(change.After, line, Clock.Zone));
        var row = await tx.Find<RunLineRow>(RunLineRow.SelectLive, new { order = order.Id, line = line.Number });
        if (row is null && key is null)
            return;
        if (row is not null && (key is null || (row.Key == key && row.Citizen == order.Citizen)))
        {
            var state = change.Kind == Plan.Step.Kind && key is not null ? BoxStates.Agreed(line) : BoxStates.After(row.Box, line);
            await tx.Execute(RunLineRow.Update, RunLineRow.Of(row.Stop, order, line, state, row));
            return;
        }

        if (row is not null)
            await Leave(tx, row, order, line);
        var stop = await StopOf(tx, key!, order.Citizen, line.From!.Value, stamp);
        var box = row is null || change.Kind == Plan.Step.Kind ? BoxStates.Agreed(line) : BoxStates.After(row.Box, line);
        await tx.Execute(RunLineRow.Insert, RunLineRow.Of(stop, order, line, box, row));
        if (line.IsOut && !line.IsFinal)
            await codes.Make(tx, stop, order.Citizen, stamp);
    }

    // What happened at the former stop stays there. A line that comes back to it is live there again.
    private static async Task Leave(Tx tx, RunLineRow row, Order order, OrderLine line)
    {
        var at = new { stop = row.Stop, order = order.Id, line = line.Number };
        await tx.Execute(
            BoxStates.HasHappened(row.Box) && row.Citizen == order.Citizen
                ? "UPDATE run_line SET live = FALSE WHERE order_id = @order AND line = @line AND stop = @stop"
                : "DELETE FROM run_line WHERE order_id = @order AND line = @line AND stop = @stop",
            at);
    }

    private static async Task<Guid> StopOf(Tx tx, RunKey key, Guid citizen, DateTimeOffset from, Stamp stamp)
    {
        await tx.Execute(
            """
            INSERT INTO run (id, version, unit, day, carrier, vehicle) VALUES (@id, 1, @Unit, @Day, @Carrier, @Vehicle)
            ON CONFLICT (day, unit, carrier, vehicle) DO NOTHING
            """,
            new { id = Guid.CreateVersion7(stamp.At), key.Unit, key.Day, key.Carrier, key.Vehicle });
        var run = await tx.Find<Guid>(
            "SELECT id FROM run WHERE day = @Day AND unit = @Unit AND carrier = @Carrier AND vehicle = @Vehicle",
            new { key.Day, key.Unit, key.Carrier, key.Vehicle });
        await tx.Execute(
            """
            INSERT INTO run_stop (id, run, citizen, place) VALUES (@id, @run, @citizen, @place)
            ON CONFLICT (run, citizen) DO NOTHING
            """,
            new { id = Guid.CreateVersion7(stamp.At), run, citizen, place = RunPlaces.Of(from, Clock.Zone) });
        return await tx.Find<Guid>("SELECT id FROM run_stop WHERE run = @run AND citizen = @citizen", new { run, citizen });
    }
}
