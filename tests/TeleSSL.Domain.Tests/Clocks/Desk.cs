using System.Globalization;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Clocks;

/// <summary>The desk of the SPOC unit, and shorthand for local times.</summary>
internal static class Desk
{
    public static readonly TimeZoneInfo Zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    public static readonly OpeningHours Hours = In(new WorkingCalendar("spoc"));

    public static readonly ServiceLevels Levels = new("spoc");

    public static readonly ServiceLevels OnOpening = Holding(new ServiceLevel(DateOnly.MinValue) { OutsideHours = OutsideHours.OnOpening });

    public static readonly ServiceLevels PartnerPauses = Holding(new ServiceLevel(DateOnly.MinValue) { PartnerPauses = true });

    public static OpeningHours In(WorkingCalendar calendar) => new(calendar, Zone);

    public static ServiceLevels Holding(params ServiceLevel[] levels) => new("spoc") { Levels = levels };

    public static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A local time such as <c>2026-11-23 14:20</c>, or with its own offset.</summary>
    public static DateTimeOffset At(string text)
    {
        if (text.Contains('+', StringComparison.Ordinal))
            return DateTimeOffset.Parse(text, CultureInfo.InvariantCulture).ToUniversalTime();
        var local = DateTime.Parse(text, CultureInfo.InvariantCulture);
        return new DateTimeOffset(local, Zone.GetUtcOffset(local)).ToUniversalTime();
    }

    public static OpeningHours Week(string from, string? to, params (DayOfWeek Day, string Open, string Close)[] openings) => In(new WorkingCalendar("spoc")
    {
        Weeks = [new Week(Day(from), to is null ? null : Day(to), [.. openings.Select(o => new Opening(o.Day, new TimeOfDay(o.Open), new TimeOfDay(o.Close)))])],
    });

    public static OpeningHours EveryDay(params (string Open, string Close)[] openings) => Week("0001-01-01", null,
        [.. Enum.GetValues<DayOfWeek>().SelectMany(day => openings.Select(o => (day, o.Open, o.Close)))]);

    public static WorkingCalendar Extra(string day, string open, string close) =>
        new("spoc") { ExtraOpenings = [new ExtraOpening(Day(day), new TimeOfDay(open), new TimeOfDay(close))] };

    public static WorkingCalendar Closed(string day, string name) => new("spoc") { ClosedDays = [new ClosedDay(Day(day), new Label(name))] };

    public static IReadOnlyList<ClockReading> Read(string asOf, params ClockEvent[] events) => TicketClocks.Read(events, Levels, Hours, At(asOf));

    public static ClockReading Solution(string asOf, params ClockEvent[] events) => Read(asOf, events).Of(ClockKind.Solution);

    public static ClockReading Of(this IEnumerable<ClockReading> clocks, ClockKind kind, string? partner = null) =>
        clocks.Single(clock => clock.Kind == kind && clock.Partner == partner);

    public static ClockReading Of(this IEnumerable<ClockEvent> events, ClockKind kind, string asOf, ServiceLevels? levels = null, OpeningHours? hours = null) =>
        TicketClocks.Read(events, levels ?? Levels, hours ?? Hours, At(asOf)).Of(kind);

    /// <summary>The step is of this time and kind, and says this.</summary>
    public static void Says(this ClockStep step, DateTimeOffset at, StepKind what, string why) =>
        Assert.Equal((at, what, why), (step.At, step.What, step.Why));
}
