namespace TeleSSL.Domain;

/// <summary>How the names of a list of citizens are shown and logged.</summary>
public static class ListedNames
{
    /// <summary>The most citizens of one call.</summary>
    public const int MaxCitizens = 200;

    /// <summary>
    /// Citizens of the lists that one account is shown in a Danish day, a list that is shown again counted once: somewhat more than the
    /// largest municipality has, and far fewer than the region.
    /// </summary>
    public const int MaxADay = 2_500;

    /// <summary>The same account, list and reason within this time is one entry of the log.</summary>
    public static readonly TimeSpan OneEntry = TimeSpan.FromHours(4);

    /// <summary><c>too-many-names-shown</c>, or null when the account may be shown this list as well.</summary>
    /// <param name="shownToday">Citizens of the account's lists so far today.</param>
    /// <param name="more">Citizens of this list.</param>
    /// <param name="untilTomorrow">The time until the Danish day ends.</param>
    public static Refusal? WhyNot(int shownToday, int more, TimeSpan untilTomorrow) => shownToday + more <= MaxADay
        ? null
        : CitizenRefusals.TooManyNamesShown.With("max", MaxADay).With("retryAfter", (long)Math.Ceiling(untilTomorrow.TotalSeconds));
}
