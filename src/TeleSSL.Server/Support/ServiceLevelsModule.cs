namespace TeleSSL.Server.Support;

internal static class ServiceLevelsModule
{
    public static void MapServiceLevelsModule(this IEndpointRouteBuilder routes)
    {
        routes.MapServiceLevels();
        routes.MapWorkingCalendars();
    }
}
