namespace TeleSSL.Domain.Clocks;

/// <summary>Something that is valid on the days of <c>[From, To)</c>, Europe/Copenhagen.</summary>
public interface IDated
{
    /// <summary>The first day.</summary>
    DateOnly From { get; }

    /// <summary>The first day it is no longer valid; null while open-ended.</summary>
    DateOnly? To { get; }
}

/// <summary>Validity by date.</summary>
public static class Dated
{
    /// <summary>True on the days of <c>[From, To)</c>.</summary>
    public static bool HoldsOn(this IDated dated, DateOnly day) => dated.From <= day && (dated.To is not { } to || day < to);

    /// <summary>True when both are valid on at least one common day.</summary>
    public static bool Overlaps(this IDated one, IDated other) =>
        (other.To is not { } otherEnd || one.From < otherEnd) && (one.To is not { } end || other.From < end);

    /// <summary>
    /// <c>validity-without-days</c> or <c>validity-overlaps</c> for entries of which at most one may be valid on a day; null when valid.
    /// </summary>
    /// <param name="field">The name of their field, camelCase.</param>
    /// <param name="all">All entries.</param>
    internal static Refusal? WhyNotSideBySide(string field, IReadOnlyList<IDated> all)
    {
        if (all.Any(one => one is null))
            return Refusal.Invalid(field, FieldProblems.EmptyEntry);
        if (all.Any(one => one.To <= one.From))
            return Refusal.Invalid(field, ClockProblems.ValidityWithoutDays);
        var inOrder = all.OrderBy(one => one.From).ToArray();
        return inOrder.Zip(inOrder.Skip(1)).Any(pair => pair.First.Overlaps(pair.Second))
            ? Refusal.Invalid(field, ClockProblems.ValidityOverlaps)
            : null;
    }
}
