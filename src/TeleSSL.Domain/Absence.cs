using System.Globalization;

namespace TeleSSL.Domain;

/// <summary>
/// A time in which an account is away: <c>[From, To)</c>. At its start the account's open tickets go back to their queues; until its
/// end nothing is assigned to it. Signing in does not end it.
/// </summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="From">The first instant.</param>
/// <param name="To">The first instant the account is back.</param>
public sealed record Absence(Guid Id, DateTimeOffset From, DateTimeOffset To)
{
    /// <summary>How many days it may last, and how many days ahead it may begin.</summary>
    public const int MaxDays = 366;

    /// <summary>How many absences an account may have that are not over.</summary>
    public const int MaxAhead = 50;

    // Clocks of clients differ from ours.
    private static readonly TimeSpan Tolerance = TimeSpan.FromMinutes(5);

    /// <summary>True within <c>[From, To)</c>.</summary>
    public bool Holds(DateTimeOffset at) => From <= at && at < To;

    /// <summary>
    /// A new absence; one without a beginning begins now. <c>invalid-content</c> when it is reversed, in the past, too long or too far
    /// ahead; <c>absence-overlaps</c>, <c>too-many-absences</c>.
    /// </summary>
    /// <param name="id">UUIDv7.</param>
    /// <param name="from">Null: now.</param>
    /// <param name="to">The first instant the account is back.</param>
    /// <param name="others">Those of the account that are not over.</param>
    /// <param name="now">The present.</param>
    public static Result<Absence> Of(
        Guid id, DateTimeOffset? from, DateTimeOffset to, IReadOnlyList<Absence> others, DateTimeOffset now)
    {
        if (WhyNot(from ?? now, to, now) is { } problem)
            return problem;
        var absence = new Absence(id, from is { } asked && asked > now ? asked.ToUniversalTime() : now, to.ToUniversalTime());
        if (others.FirstOrDefault(absence.Overlaps) is { } other)
            return AccessRefusals.AbsenceOverlaps.With("absence", other.Id.ToString())
                .With("from", other.FromText).With("to", other.ToText);
        return others.Count < MaxAhead ? absence : AccessRefusals.TooManyAbsences.With("max", MaxAhead);
    }

    /// <summary>The same, over at an instant: one that has not begun is over at its beginning. One that is over stays as it is.</summary>
    public Absence EndedAt(DateTimeOffset now) => now >= To ? this : this with { To = now > From ? now : From };

    /// <summary>Its first instant, for a refusal: ISO 8601, UTC.</summary>
    public string FromText => Text(From);

    /// <summary>The instant the account is back, for a refusal: ISO 8601, UTC.</summary>
    public string ToText => Text(To);

    private static string Text(DateTimeOffset at) => at.UtcDateTime.ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture);

    private bool Overlaps(Absence other) => From < other.To && other.From < To;

    private static Refusal? WhyNot(DateTimeOffset from, DateTimeOffset to, DateTimeOffset now) =>
        to <= from ? Refusal.Invalid("from", AccountProblems.AbsenceReversed)
        : from < now - Tolerance ? Refusal.Invalid("from", AccountProblems.AbsenceInThePast)
        : to <= now ? Refusal.Invalid("to", AccountProblems.AbsenceInThePast)
        : from > now.AddDays(MaxDays) ? Refusal.Invalid("from", AccountProblems.AbsenceTooFar.With("max", MaxDays))
        : to - from > TimeSpan.FromDays(MaxDays) ? Refusal.Invalid("to", AccountProblems.AbsenceTooLong.With("max", MaxDays))
        : null;
}
