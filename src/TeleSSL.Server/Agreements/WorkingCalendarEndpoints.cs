using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Http.Exports;

namespace TeleSSL.Server.Agreements;

internal static class WorkingCalendarEndpoints
{
    private static readonly UnitEntries<WorkingCalendarEntry, WorkingCalendar, WorkingCalendarAnswer> Entries =
        new(CatalogueStore.Kinds.WorkingCalendar, unit => new WorkingCalendar(unit), CalendarAnswers.Answer);

    private static readonly QueryParameter From = QueryParameter.Day("from", "The first day; today unless given.");
    private static readonly QueryParameter To = QueryParameter.Day("to", "The last day.");

    public static void MapWorkingCalendars(this IEndpointRouteBuilder routes)
    {
        var calendars = routes.MapGroup("/working-calendars").WithTags("Working calendars");
        Entries.Map(calendars, "WorkingCalendar");
        calendars.MapGet("/{unit}/days", Days)
            .Named("listWorkingDays", "Lists the opening hours of a unit, day by day.").Queries(From, To)
            .Produces<Page<CalendarDayAnswer>>().Refuses(404, 422).For(Desk.Roles)
            .Exports<CalendarDayAnswer>("day", "weekday", "open.open", "open.close", "closed");
    }

    private static async Task<IResult> Days(
        string unit, HttpContext http, CatalogueStore catalogues, Clock clock, CancellationToken ct)
    {
        if (!From.DayIn(http).Accepted(out var first, out var refusal) || !To.DayIn(http).Accepted(out var last, out refusal))
            return Problems.Of(refusal);
        var catalogue = await catalogues.Now(ct);
        unit = unit.ToLowerInvariant();
        if (!CalendarDay.Of(catalogue.CalendarOf(unit), first ?? clock.Today, last).Accepted(out var days, out refusal))
            return Problems.Of(refusal);
        return catalogue.HasUnit(unit)
            ? Json.Answer(new Page<CalendarDayAnswer>([.. days.Select(CalendarAnswers.Answer)], null))
            : Problems.Of(Refusal.NotFound("unit"));
    }
}
