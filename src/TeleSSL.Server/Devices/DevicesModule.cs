namespace TeleSSL.Server.Devices;

internal static class DevicesModule
{
    public static IServiceCollection AddDevices(this IServiceCollection services) =>
        services.AddSingleton<DeviceStore>().AddSingleton<HolderStore>().AddSingleton<DeviceViews>();

    public static void MapDevicesModule(this IEndpointRouteBuilder routes)
    {
        routes.MapDevices();
        routes.MapTasks();
    }
}
