namespace TeleSSL.Server.Demo;

internal static class DemoModule
{
    public static IServiceCollection AddDemo(this IServiceCollection services) =>
        services.AddSingleton<DemoSeed>().AddSingleton<DemoDevices>().AddSingleton<DemoTickets>()
            .AddSingleton<DemoDesk>().AddSingleton<DemoSimulators>().AddSingleton<DemoTelma>().AddSingleton<DemoFut>();
}
