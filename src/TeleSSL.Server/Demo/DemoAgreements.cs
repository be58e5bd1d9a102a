using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Server.Agreements;

namespace TeleSSL.Server.Demo;

/// <summary>
/// Who serves whom: in the 2023 pilot, the four cluster units under one desk in Odense; from 2024, one common unit for 20 of the
/// 22 municipalities, Esbjerg and Fanø with their own, and one desk for all.
/// </summary>
internal static class DemoAgreements
{
    private static readonly DateOnly PilotFrom = new(2023, 3, 1);
    private static readonly DateOnly CommonFrom = new(2024, 1, 1);
    private static readonly string[] PilotMunicipalities = ["573", "561", "480", "430", "461"];

    public static IEnumerable<Agreement> All(Stamp stamp)
    {
        var municipalities = Organisations.All().Where(o => o.Kind == OrganisationKind.Municipality).ToArray();
        foreach (var place in municipalities.Where(m => PilotMunicipalities.Contains(m.Code)))
        {
            yield return Make(stamp, place.Code, ServiceKind.Spoc, null, "spoc-odense", PilotFrom, CommonFrom);
            yield return Make(stamp, place.Code, ServiceKind.Ssl, "telekol", $"ssl-{place.Clusters[0]}", PilotFrom, CommonFrom);
        }

        foreach (var place in municipalities)
        {
            yield return Make(stamp, place.Code, ServiceKind.Spoc, null, "spoc", CommonFrom, null);
            yield return Make(stamp, place.Code, ServiceKind.Ssl, "telekol", UnitOf(place.Code), CommonFrom, null);
            yield return Make(stamp, place.Code, ServiceKind.Ssl, "telehjerte", UnitOf(place.Code), CommonFrom, null);
        }
    }

    private static string UnitOf(string municipality) => municipality switch
    {
        "561" => "ssl-esbjerg",
        "563" => "ssl-fanoe",
        _ => "ssl-syd",
    };

    private static Agreement Make(
        Stamp stamp, string organisation, ServiceKind service, string? programme, string unit, DateOnly from, DateOnly? to) =>
        new(Guid.CreateVersion7(stamp.At), organisation, service, programme, unit, from, to)
        {
            PaidBy = organisation,
            ClockOutsideHours = true,
        };
}
