using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Partners.Fut;

/// <summary>What an order of FUT is for. FUT has no field for it: it follows from the lines.</summary>
public static class FutOrderKinds
{
    /// <summary>FUT's codes of services (http://ehealth.sundhed.dk/cs/device-service-types).</summary>
    private static readonly Dictionary<string, OrderService> Services = new(StringComparer.Ordinal)
    {
        ["DELIVER"] = OrderService.Deliver,
        ["INSTALL"] = OrderService.Install,
        ["TRAINING"] = OrderService.Training,
        ["RE-TRAINING"] = OrderService.ReTraining,
        ["MAINTENANCE"] = OrderService.Maintenance,
        ["REPAIR"] = OrderService.Repair,
        ["REPLACE"] = OrderService.Replace,
        ["CALIBRATION"] = OrderService.Calibration,
        ["PICKUP"] = OrderService.PickUp,
    };

    /// <summary>The service of a code; null when it is unknown.</summary>
    public static OrderService? Service(string? code) => code is not null && Services.TryGetValue(code, out var service) ? service : null;

    /// <summary>The first row that fits; null when none does, and a person decides.</summary>
    public static OrderKind? Of(IReadOnlyCollection<FutLineSaid> lines)
    {
        ArgumentNullException.ThrowIfNull(lines);
        var services = lines.Select(line => line.Service).OfType<OrderService>().ToHashSet();
        var brings = lines.Any(line => line.Kind is FutLineKind.Device);
        bool Has(params OrderService[] any) => any.Any(services.Contains);
        return Has(OrderService.Replace) ? OrderKind.Replace
            : Has(OrderService.Repair, OrderService.Maintenance) ? OrderKind.Repair
            : Has(OrderService.Calibration) ? OrderKind.Recalibrate
            : Has(OrderService.PickUp) && !Has(OrderService.Deliver) ? OrderKind.PickUp
            : !brings && (Has(OrderService.ReTraining) || services.SetEquals([OrderService.Training])) ? OrderKind.Visit
            : brings || Has(OrderService.Deliver) ? OrderKind.New
            : null;
    }
}
