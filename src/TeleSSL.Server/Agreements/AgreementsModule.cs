using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Server.Platform.Http.Description;

namespace TeleSSL.Server.Agreements;

internal static class AgreementsModule
{
    public static IServiceCollection AddAgreements(this IServiceCollection services) =>
        services.AddSingleton<CatalogueStore>()
            .AddClosedList<ClockStepAnswer>(nameof(ClockStepAnswer.What), Enum.GetValues<StepKind>().Select(kind => kind.Kebab()))
            .AddClosedList<CalendarDayAnswer>(nameof(CalendarDayAnswer.Holiday), Enum.GetValues<Holiday>().Select(one => one.Kebab()))
            .AddCodedAnswer<ClockReasonAnswer>(ClockReasons.All, ClockReason.ParamTypes);

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
