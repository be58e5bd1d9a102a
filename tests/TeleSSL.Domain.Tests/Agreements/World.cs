using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Tests.Agreements;

/// <summary>A small world to decide in.</summary>
internal static class World
{
    public static readonly Organisation Odense = new("461", OrganisationKind.Municipality, "Odense") { Clusters = ["fyn"] };
    public static readonly Organisation Esbjerg = new("561", OrganisationKind.Municipality, "Esbjerg") { Clusters = ["sydvestjylland"] };
    public static readonly Organisation Common = new("ssl-syd", OrganisationKind.SslUnit, "Common SSL unit");
    public static readonly Organisation Own = new("ssl-esbjerg", OrganisationKind.SslUnit, "SSL Esbjerg");
    public static readonly Organisation Desk = new("spoc", OrganisationKind.SpocUnit, "SPOC");

    public static readonly DeviceModel Tablet = new("tablet", "Tablet", "tablet")
    {
        Identifiers = [new(IssuingAgency.Gs1, "09521234000013")],
        CarriesApp = true,
    };

    public static readonly DeviceModel Scale = new("scale", "Scale", "scale") { Identifiers = [new(IssuingAgency.Gs1, "09521234000051")] };

    public static readonly Location Depot = new("depot", "Main store", "ssl-syd", null);
    public static readonly Location Room = new("depot/room", "Room", "ssl-syd", "depot");
    public static readonly Location Shelf = new("depot/room/a", "Shelf A", "ssl-syd", "depot/room");
    public static readonly Location StoreInEsbjerg = new("depot-esbjerg", "Store Esbjerg", "ssl-esbjerg", null);

    public static Catalogue Catalogue(params Agreement[] agreements) => Catalogue(agreements, []);

    public static Catalogue Catalogue(
        IReadOnlyList<Agreement>? agreements = null, IReadOnlyList<WorkingCalendar>? calendars = null, IReadOnlyList<ServiceLevels>? levels = null) => new()
        {
            Version = 1,
            Organisations = new[] { Odense, Esbjerg, Common, Own, Desk }.ToDictionary(o => o.Code),
            Agreements = agreements ?? [],
            Programmes = new[] { new Programme("telekol", "TeleKOL", "telma") }.ToDictionary(p => p.Code),
            Models = new[] { Tablet, Scale }.ToDictionary(m => m.Code),
            Locations = new[] { Depot, Room, Shelf, StoreInEsbjerg }.ToDictionary(l => l.Code),
            Recalls = [],
            Calendars = (calendars ?? []).ToDictionary(c => c.Unit),
            ServiceLevels = (levels ?? []).ToDictionary(l => l.Unit),
            Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen"),
        };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd");

    public static Agreement Ssl(string organisation, string unit, string from, string? to = null, string programme = "telekol") =>
        new(Id(), organisation, ServiceKind.Ssl, programme, unit, Day(from), to is null ? null : Day(to)) { PaidBy = organisation };

    public static Agreement Spoc(string organisation, string unit, string from, string? to = null) =>
        new(Id(), organisation, ServiceKind.Spoc, null, unit, Day(from), to is null ? null : Day(to)) { PaidBy = organisation };

    private static Guid Id() => Guid.CreateVersion7();
}
