using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Orders;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Orders.Runs;
using TeleSSL.Server.Platform.Http.Description;
using TeleSSL.Server.Platform.Http.Texts;

namespace TeleSSL.Server.Orders;

internal static class OrdersModule
{
    public static IServiceCollection AddOrders(this IServiceCollection services) => services
        .AddSingleton<OrderFollowers>().AddSingleton<OrderWrites>().AddSingleton<OrderScans>().AddSingleton<OrderStore>().AddSingleton<ReplacementOrders>()
        .AddSingleton<OrderViews>().AddSingleton<OrderList>().AddSingleton<OrdersToPick>()
        .AddSingleton<IDeviceFollower, OrderDevices>().AddSingleton<IDeviceFollower, WaitingLines>()
        .AddSingleton<IDeviceFollower, SwappedDevices>().AddSingleton<IDeviceFollower, SharedDevices>()
        .AddSingleton<ICitizenRecords, CitizenOrders>()
        .AddClosedList<OrderAnswer>(nameof(OrderAnswer.Due), Enum.GetValues<OrderDue>().Select(due => due.Kebab()))
        .AddTexts<Pick>(TextKind.Elsewhere, nameof(Pick.Codes))
        .AddRuns();

    public static void MapOrders(this IEndpointRouteBuilder routes)
    {
        routes.MapOrder();
        routes.MapRuns();
    }
}
