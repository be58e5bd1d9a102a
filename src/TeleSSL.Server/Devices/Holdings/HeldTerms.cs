using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Devices.Holdings;

/// <summary>
/// Conditions on devices <c>d</c> that a citizen has or waits for. Those of troubles must agree with <see cref="Troubles"/>.
/// </summary>
internal static class HeldTerms
{
    /// <summary>Some citizen is still responsible for it.</summary>
    public const string Held = "d.citizen IS NOT NULL AND d.custody NOT IN ('lost', 'retired')";

    public const string InHome = "(d.custody IN ('delivered', 'in-use') OR (d.custody = 'returning' AND NOT d.picked_up))";

    public const string OnTheWay = "d.custody IN ('reserved', 'in-transit')";

    /// <summary>Recalled or out of calibration, in the home. Open tickets are Support's to add.</summary>
    public static string Unfit(Parameters parameters, Catalogue catalogue, DateOnly today)
    {
        var expired = DeviceFilter.CalibrationBefore(today, parameters, catalogue);
        return $"({InHome} AND (' ' || d.blockers || ' ' LIKE '% recalled %' OR {expired}))";
    }

    /// <summary>Not delivered, or not fetched in time.</summary>
    public static string Late(Parameters parameters, Catalogue catalogue, DateOnly today)
    {
        var units = catalogue.Organisations.Values.Where(one => one.Kind == OrganisationKind.SslUnit);
        var overdue = units.Select((unit, i) =>
        {
            parameters.Add($"lateUnit{i}", unit.Code);
            parameters.Add($"lateFrom{i}", PickUpDeadline.OverdueBefore(catalogue.CalendarOf(unit.Code), today));
            return $"(d.unit = @lateUnit{i} AND h.fetch_from < @lateFrom{i})";
        });
        return $"""
            EXISTS (SELECT 1 FROM holding h
                    WHERE  h.device = d.id AND h.ended_at IS NULL
                    AND    (h.failed_at IS NOT NULL OR ({InHome} AND ({string.Join(" OR ", overdue.DefaultIfEmpty("FALSE"))}))))
            """;
    }
}
