using TeleSSL.Domain;
using TeleSSL.Domain.Orders;

namespace TeleSSL.Server.Orders;

/// <summary>An order's clock according to the catalogue: its unit's calendar, and what is agreed with the municipality.</summary>
internal static class OrderClockReader
{
    public static OrderTimes Times(Order order, Catalogue catalogue, DateTimeOffset asOf) =>
        new(null, null, null, catalogue.Version);
}
