using TeleSSL.Contracts;
using TeleSSL.Domain.Clocks;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Agreements;

internal static class ServiceLevelEndpoints
{
    private static readonly UnitEntries<ServiceLevelsEntry, ServiceLevels, ServiceLevelsAnswer> Entries =
        new(CatalogueStore.Kinds.ServiceLevels, unit => new ServiceLevels(unit), CalendarAnswers.Answer);

    public static void MapServiceLevels(this IEndpointRouteBuilder routes)
    {
        var levels = routes.MapGroup("/service-levels").WithTags("Service levels");
        Entries.Map(levels, "ServiceLevels");
        levels.MapPost("/preview", Preview)
            .Named("previewClocks", "Says when the clocks of a ticket would run out.")
            .Takes<ClockPreview>().Produces<ClockPreviewAnswer>().Refuses(422).For(Desk.Roles);
    }

    private static async Task<IResult> Preview(HttpContext http, CatalogueStore catalogues, CancellationToken ct)
    {
        if (!(await Body.Read<ClockPreview>(http)).Accepted(out var asked, out var refusal)
            || !asked.Answer(await catalogues.Now(ct)).Accepted(out var preview, out refusal))
            return Problems.Of(refusal);
        return Json.Answer(new ClockPreviewAnswer(Answer(preview.Reaction), Answer(preview.Solution)));
    }

    private static PreviewedClockAnswer Answer(ClockReading clock) =>
        new(clock.DueAt, ClockSteps.Answer(clock));
}
