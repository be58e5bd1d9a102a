namespace TeleSSL.Domain.Support.Figures;

/// <summary>The days of <c>[From, To)</c>, Europe/Copenhagen.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day after it.</param>
public sealed record Period(DateOnly From, DateOnly To)
{
    /// <summary>The most days: a year, and the month it ends in.</summary>
    public const int MaxDays = 400;

    /// <summary>
    /// The period that a question names: one day (<paramref name="on"/>), or from a day until another. Without an end it ends with today;
    /// without a beginning it is the last day before the end. Refused with <c>not-allowed-here</c>, <c>not-before</c>,
    /// <c>too-many-days</c> and <c>in-the-future</c>; only the end may lie in the future.
    /// </summary>
    /// <param name="on">The only day.</param>
    /// <param name="from">The first day.</param>
    /// <param name="to">The first day after it.</param>
    /// <param name="today">In Europe/Copenhagen.</param>
    public static Result<Period> Of(DateOnly? on, DateOnly? from, DateOnly? to, DateOnly today)
    {
        if (on is { } day)
            return from is not null || to is not null
                ? Refusal.Invalid(from is null ? "to" : "from", FieldProblems.NotAllowedHere.With("because", "on"))
                : Begun("on", new Period(day, Next(day)), today);
        var end = to ?? Next(from > today ? from.Value : today);
        var begin = from ?? (end > DateOnly.MinValue ? end.AddDays(-1) : end);
        if (begin >= end)
            return Refusal.Invalid("from", FieldProblems.NotBefore.With("other", "to"));
        return end.DayNumber - begin.DayNumber > MaxDays
            ? Refusal.Invalid("to", FieldProblems.TooManyDays.With("max", MaxDays))
            : Begun(from is null ? "to" : "from", new Period(begin, end), today);
    }

    private static Result<Period> Begun(string field, Period period, DateOnly today) =>
        period.From > today ? Refusal.Invalid(field, FieldProblems.InTheFuture.With("today", $"{today:yyyy-MM-dd}")) : period;

    private static DateOnly Next(DateOnly day) => day < DateOnly.MaxValue ? day.AddDays(1) : day;
}
