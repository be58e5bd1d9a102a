using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Orders.Runs;

/// <summary>How much a vehicle of a carrier can do for a unit from a day on, until a later one says otherwise.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Carrier">A contractor's code, or the unit's for own staff.</param>
/// <param name="From">The first day.</param>
/// <param name="Windows">When it drives; none when it does not.</param>
/// <param name="Vehicle">Code of the vehicle; without one it is for the runs that name none.</param>
/// <param name="Areas">Where it drives; everywhere by default.</param>
/// <param name="CutOff">Until when on the day before a stop can be added; until the end of the window by default.</param>
public sealed record RunCapacity(
    Code Unit,
    Code Carrier,
    DateOnly From,
    IReadOnlyList<RunWindow> Windows,
    Code? Vehicle = null,
    IReadOnlyList<PostalRange>? Areas = null,
    TimeOfDay? CutOff = null)
{
    /// <summary>The most windows of a week, and the most areas.</summary>
    public const int Most = 200;

    /// <summary>What is wrong with it whatever the unit is, or null.</summary>
    public Refusal? Unusable()
    {
        if (Windows.Count > Most)
            return Refusal.Invalid("windows", FieldProblems.TooMany.With("max", Most));
        if (Areas?.Count > Most)
            return Refusal.Invalid("areas", FieldProblems.TooMany.With("max", Most));
        if (Windows.Any(window => window is null))
            return Refusal.Invalid("windows", FieldProblems.EmptyEntry);
        if (Windows.FirstOrDefault(window => window.Unusable() is not null) is { } wrong)
            return wrong.Unusable();
        if (Areas?.Any(area => area is null) == true)
            return Refusal.Invalid("areas", FieldProblems.EmptyEntry);
        return Areas?.All(area => area.IsUsable) == false ? Refusal.Invalid("areas", FieldProblems.NotAPostalCode) : null;
    }

    /// <summary><c>unknown-carrier</c>, or null.</summary>
    public Refusal? WhyNotCarry(Catalogue catalogue) =>
        Carrier == Unit || catalogue.Organisations.GetValueOrDefault(Carrier.Value) is { Kind: OrganisationKind.Contractor }
            ? null
            : Refusal.Invalid("carrier", DeviceProblems.Carrier);

    /// <summary>It drives there. A citizen without a postal code may live anywhere.</summary>
    public bool Covers(string? postalCode) =>
        postalCode is null || Areas is null or [] || Areas.Any(area => area.Holds(postalCode));

    /// <summary>Its windows on a day, as instants.</summary>
    public IEnumerable<(DateTimeOffset From, DateTimeOffset To, int Stops)> On(DateOnly day, TimeZoneInfo zone) =>
        from window in Windows
        where window.Day == day.DayOfWeek
        select (zone.Instant(day, window.From.Minutes), zone.Instant(day, window.To.Minutes), window.Stops);

    /// <summary>A stop can still be added to a window.</summary>
    public bool IsOpen(DateOnly day, DateTimeOffset to, DateTimeOffset now, TimeZoneInfo zone) =>
        now < (CutOff is { } hour ? zone.Instant(day.AddDays(-1), hour.Minutes) : to);
}

/// <summary>A time of the week in which a vehicle makes stops.</summary>
/// <param name="Day">The day of the week.</param>
/// <param name="From">Local time.</param>
/// <param name="To">Local time, later.</param>
/// <param name="Stops">How many stops: 1 to 200.</param>
public sealed record RunWindow(DayOfWeek Day, TimeOfDay From, TimeOfDay To, int Stops)
{
    private const int MaxStops = 200;

    internal Refusal? Unusable() =>
        From.Minutes >= To.Minutes ? Refusal.Invalid("windows", FieldProblems.NotBefore.With("other", "to"))
        : Stops is < 1 or > MaxStops ? Refusal.Invalid("windows", FieldProblems.Between(1, MaxStops))
        : null;
}

/// <summary>Postal codes, both ends included.</summary>
/// <param name="From">Four digits.</param>
/// <param name="To">Four digits, not lower.</param>
public sealed record PostalRange(string From, string To)
{
    internal bool IsUsable => IsCode(From) && IsCode(To) && string.CompareOrdinal(From, To) <= 0;

    internal bool Holds(string code) => string.CompareOrdinal(From, code) <= 0 && string.CompareOrdinal(code, To) <= 0;

    private static bool IsCode(string? text) => text is { Length: 4 } && text.All(char.IsAsciiDigit);
}
