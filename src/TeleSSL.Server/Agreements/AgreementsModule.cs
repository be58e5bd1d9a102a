namespace TeleSSL.Server.Agreements;

internal static class AgreementsModule
{
    public static IServiceCollection AddAgreements(this IServiceCollection services) => services.AddSingleton<CatalogueStore>();

    public static void MapAgreementsModule(this IEndpointRouteBuilder routes)
    {
        routes.MapOrganisations();
        routes.MapProgrammes();
        routes.MapAgreements();
        routes.MapAgreementBatches();
        routes.MapServiceLevels();
        routes.MapWorkingCalendars();
    }
}
