using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

/// <summary>A fictive person whom nobody else in the run is, and all that must never be found lying about.</summary>
public sealed record Person(string Cpr, string Name, string Line, string Phone)
{
    private static int count;

    public string E164 => "+45" + Phone;

    /// <summary>Everything that tells who it is, in every form it was or could be written.</summary>
    public IEnumerable<string> Traces => [Cpr, $"{Cpr[..6]}-{Cpr[6..]}", Name, Line, Phone];

    /// <summary>Serials 4500-4899; those below are other tests'.</summary>
    public static Person New()
    {
        var number = Interlocked.Increment(ref count);
        return new(
            $"{1 + (number % 28):00}{1 + (number / 28 % 12):00}634{500 + (number % 400):000}",
            $"Ørnulf Æblegård Påfundet{number:0000}", $"Blåbærstien {number:0000}, st. tv", $"3{number:0000000}");
    }

    public DateOnly Born() => new(1963, int.Parse(Cpr[2..4]), int.Parse(Cpr[..2]));

    public object Registration(string municipality = "461", bool isProtected = false) => new
    {
        cpr = Cpr,
        name = Name,
        address = new { line = Line, postalCode = "5000", city = "Odense C" },
        municipality,
        phone = Phone,
        protectedAddress = isProtected,
    };

    public async Task<Guid> Registered(TeleSSLApp app, string municipality = "461", bool isProtected = false) =>
        Given.Made(app, await (await app.As("admin1")).Post("/api/citizens", Registration(municipality, isProtected)));
}
