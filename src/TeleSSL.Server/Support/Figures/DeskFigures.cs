using System.Security.Claims;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Figures;

/// <summary>
/// The desks' work, day by day. Roles that only count see all figures; others those of the municipalities whose tickets they see.
/// </summary>
internal sealed class DeskFigures(Db db, CatalogueStore catalogues, Clock clock)
{
    private const int MaxDays = 400;
    private static readonly QueryParameter From = QueryParameter.Day("from", "The first day; the same as to unless given.");
    private static readonly QueryParameter To = QueryParameter.Day("to", "The last day; today unless given.");
    private static readonly QueryParameter OfUnit = new("unit", "Code of the desk.");
    private static readonly QueryParameter OfMunicipality = new("municipality", "Code.");
    private static readonly Role[] CountOnly = [Role.Finance, Role.ProgrammeOffice];

    public static readonly Role[] Readers = [.. CountOnly, .. TicketScope.Viewers];

    public static readonly QueryParameter[] Parameters = [From, To, OfUnit, OfMunicipality];

    public async Task<IResult> Answer(HttpContext http, ClaimsPrincipal user, CancellationToken ct)
    {
        if (!From.DayIn(http).Accepted(out var first, out var refusal) || !To.DayIn(http).Accepted(out var last, out refusal))
            return Problems.Of(refusal);
        var (unit, municipality) = (OfUnit.In(http), OfMunicipality.In(http));
        var (begin, end) = (first ?? last ?? clock.Today, last ?? clock.Today);
        if (begin > end || end.DayNumber - begin.DayNumber >= MaxDays)
            return Problems.Of(Refusal.Invalid("from", FieldProblems.Between(1, MaxDays)));
        var days = await db.Read(async query =>
        {
            var parameters = new Parameters(new { begin, end, unit, municipality });
            var scope = Scope(user.Viewer(), await catalogues.In(query)).Where(db.Dialect, parameters);
            return await query.List<DeskDayAnswer>(Sql(scope, unit, municipality), parameters);
        }, ct);
        return Json.Answer(Fold(days));
    }

    private TicketScope Scope(Viewer viewer, Catalogue catalogue) =>
        viewer.MayAny(CountOnly) ? TicketScope.Everywhere : new Sight(viewer, catalogue, clock.Today).Tickets;

    private static string Sql(string scope, string? unit, string? municipality) =>
        $"""
        SELECT day AS Day, unit AS Unit, municipality AS Municipality, opened AS Opened,
               reacted_in_time AS ReactedInTime, reacted_late AS ReactedLate,
               resolved AS Resolved, solved_in_time AS SolvedInTime, first_time_fixed AS FirstTimeFixed, reopened AS Reopened,
               escalated AS Escalated, handed_over AS HandedOver
        FROM   desk_day t
        WHERE  day >= @begin AND day <= @end AND {scope}
               {(unit is null ? "" : "AND unit = @unit")}
               {(municipality is null ? "" : "AND municipality = @municipality")}
        ORDER  BY day, unit, municipality
        """;

    private static DeskFiguresAnswer Fold(List<DeskDayAnswer> days)
    {
        var (resolved, inTime) = (days.Sum(day => day.Resolved), days.Sum(day => day.ReactedInTime));
        return new DeskFiguresAnswer(
            Share(days.Sum(day => day.SolvedInTime), resolved),
            Share(inTime, inTime + days.Sum(day => day.ReactedLate)),
            Share(days.Sum(day => day.FirstTimeFixed), resolved),
            days);
    }

    private static double? Share(int part, int whole) => whole == 0 ? null : (double)part / whole;
}
