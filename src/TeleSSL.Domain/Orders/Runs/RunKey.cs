namespace TeleSSL.Domain.Orders.Runs;

/// <summary>What makes a run: lines that agree in all of it are on the same.</summary>
/// <param name="Unit">Code of the unit that carries out the orders.</param>
/// <param name="Day">The day in Europe/Copenhagen on which the agreed time begins.</param>
/// <param name="Carrier">A contractor's code, or the unit's for own staff.</param>
/// <param name="Vehicle">Code of the vehicle; empty when none was named.</param>
public sealed record RunKey(string Unit, DateOnly Day, string Carrier, string Vehicle)
{
    /// <summary>The run of a line; null while no time is agreed for it.</summary>
    public static RunKey? Of(Order order, OrderLine line, TimeZoneInfo zone) =>
        line is { From: { } from, Carrier: { } carrier }
            ? new RunKey(order.Unit, DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(from, zone).DateTime), carrier, line.Vehicle ?? "")
            : null;
}
