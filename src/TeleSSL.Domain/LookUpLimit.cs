namespace TeleSSL.Domain;

/// <summary>How many citizens an account may look up in an hour.</summary>
public static class LookUpLimit
{
    /// <summary>
    /// Citizens shown and searches by name, together. An agent takes some sixty calls a day, and few of them need more than one look-up.
    /// </summary>
    public const int PerHour = 300;

    /// <summary>The time in which they are counted.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(1);

    /// <summary><c>too-many-look-ups</c>, or null when the account may look up one more.</summary>
    /// <param name="max">The most within <see cref="Window"/>.</param>
    /// <param name="earliest">When the earliest of the newest <paramref name="max"/> was; null when there are fewer.</param>
    /// <param name="now">The present time.</param>
    public static Refusal? WhyNot(int max, DateTimeOffset? earliest, DateTimeOffset now) =>
        earliest + Window - now is { } wait && wait > TimeSpan.Zero
            ? CitizenRefusals.TooManyLookUps.With("max", max).With("retryAfter", (long)Math.Ceiling(wait.TotalSeconds))
            : null;
}
