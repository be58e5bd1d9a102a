namespace TeleSSL.Domain.Clocks;

/// <summary>A unit's service levels over time, as dated data: the JSON of a catalogue row.</summary>
/// <param name="Unit">Code of the unit.</param>
public sealed record ServiceLevels(string Unit)
{
    private const int MaxMinutes = 10_000 * 60;

    /// <summary>At most one per day; days without one use <see cref="ServiceLevel.Default"/>.</summary>
    public IReadOnlyList<ServiceLevel> Levels { get; init; } = [];

    /// <summary>The level in force on a day, Europe/Copenhagen.</summary>
    public ServiceLevel On(DateOnly day) => Levels.FirstOrDefault(level => level.HoldsOn(day)) ?? ServiceLevel.Default;

    /// <summary>The days on which another level may take effect, in order.</summary>
    public IEnumerable<DateOnly> Changes() =>
        Levels.SelectMany(level => new DateOnly?[] { level.From, level.To }).OfType<DateOnly>().Distinct().Order();

    /// <summary>
    /// The levels; or <c>validity-without-days</c>, <c>validity-overlaps</c>, or <c>invalid-content</c> for a duplicate row or an
    /// amount that is not 1 minute to 10 000 hours.
    /// </summary>
    public Result<ServiceLevels> Checked()
    {
        if (Dated.WhyNotSideBySide("levels", Levels) is { } refusal)
            return refusal;
        if (Levels.Any(level => level.Priorities.Any(row => row is null) || level.Partners.Any(row => row is null)))
            return Refusal.Invalid("levels", FieldProblems.EmptyEntry);
        if (Levels.Any(level => Rows(level).Distinct().Count() < Rows(level).Length))
            return Refusal.Invalid("levels", ClockProblems.PriorityListedTwice);
        return Levels.SelectMany(Amounts).Any(minutes => minutes is < 1 or > MaxMinutes)
            ? Refusal.Invalid("levels", ClockProblems.AmountOutOfRange.With("max", MaxMinutes))
            : this;
    }

    private static (string?, Priority?)[] Rows(ServiceLevel level) =>
    [
        .. level.Priorities.Select(row => ((string?)null, (Priority?)row.Priority)),
        .. level.Partners.Select(row => (row.Partner, row.Priority)),
    ];

    private static IEnumerable<int> Amounts(ServiceLevel level) =>
    [
        level.HandOverMinutes,
        .. level.Priorities.SelectMany(row => new[] { row.ReactionMinutes, row.SolutionMinutes, row.ReactionOutsideMinutes ?? 1 }),
        .. level.Partners.Select(row => row.Minutes),
    ];
}
