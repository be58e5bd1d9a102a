using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Clocks;

/// <summary>A partner's target, as submitted.</summary>
/// <param name="Partner">Its code.</param>
/// <param name="Line">Which time counts.</param>
/// <param name="Minutes">The time allowed while the ticket waits for the partner.</param>
/// <param name="Priority">For this priority only; null applies to every priority without its own row.</param>
public sealed record PartnerTargetEntry(Code Partner, ClockLine Line, int Minutes, Priority? Priority = null);

/// <summary>Targets within a period, as submitted. Omitted fields have their defaults.</summary>
/// <param name="From">The first day; null means all days before <paramref name="To"/>.</param>
/// <param name="To">The first day it is no longer valid; null while open-ended.</param>
/// <param name="Priorities">A row per priority; a missing one has its default.</param>
/// <param name="HandOverMinutes">From triage as a health ticket to its hand-over, in wall-clock time.</param>
/// <param name="OutsideHours">What wall-clock rows do while the desk is closed, unless an agreement overrides it.</param>
/// <param name="PartnerPauses">Waiting for a partner pauses the solution clock.</param>
/// <param name="Partners">Partners with their own targets.</param>
public sealed record ServiceLevelEntry(
    DateOnly? From = null,
    DateOnly? To = null,
    IReadOnlyList<PriorityTargets>? Priorities = null,
    int HandOverMinutes = 30,
    OutsideHours OutsideHours = OutsideHours.Counts,
    bool PartnerPauses = false,
    IReadOnlyList<PartnerTargetEntry>? Partners = null)
{
    internal ServiceLevel Level() => new(From ?? DateOnly.MinValue, To)
    {
        Priorities = Priorities ?? PriorityTargets.Default,
        HandOverMinutes = HandOverMinutes,
        OutsideHours = OutsideHours,
        PartnerPauses = PartnerPauses,
        Partners = [.. (Partners ?? []).Select(row => new PartnerTarget(row.Partner.Value, row.Line, row.Minutes, row.Priority))],
    };
}

/// <summary>A unit's service levels over time, as submitted.</summary>
/// <param name="Levels">At most one per day; days without one use the defaults.</param>
/// <param name="Unit">Code of the unit.</param>
public sealed record ServiceLevelsEntry(IReadOnlyList<ServiceLevelEntry> Levels, Code? Unit = null) : ICatalogueEntry<ServiceLevels>
{
    private const int MaxLevels = 200;
    private const int MaxPartnerRows = 200;

    Code? ICatalogueEntry<ServiceLevels>.Code => Unit;

    /// <summary>The levels, or what <see cref="ServiceLevels.Checked"/> refuses; <c>invalid-content</c> when there are too many.</summary>
    public Result<ServiceLevels> Decide(Code code, Catalogue catalogue)
    {
        if (Levels.Any(level => level is null || (level.Partners ?? []).Any(row => row is null)))
            return Refusal.Invalid("levels", FieldProblems.EmptyEntry);
        if (Levels.Count > MaxLevels || Levels.Any(level => level.Partners?.Count > MaxPartnerRows))
            return Refusal.Invalid("levels", ClockProblems.TooManyLevels.With("max", MaxLevels).With("partners", MaxPartnerRows));
        return new ServiceLevels(code.Value) { Levels = [.. Levels.Select(level => level.Level()).OrderBy(level => level.From)] }
            .Checked().Then(Whole);
    }

    // Defaults are stored explicitly, so that a later change of a default does not change this entry.
    private static Result<ServiceLevels> Whole(ServiceLevels levels) => levels with
    {
        Levels = [.. levels.Levels.Select(level => level with { Priorities = [.. PriorityTargets.Default.Select(row => Of(level, row))] })],
    };

    private static PriorityTargets Of(ServiceLevel level, PriorityTargets byDefault) =>
        level.Priorities.FirstOrDefault(row => row.Priority == byDefault.Priority) ?? byDefault;
}
