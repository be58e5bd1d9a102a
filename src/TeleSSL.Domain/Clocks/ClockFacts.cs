using System.Collections.Immutable;

namespace TeleSSL.Domain.Clocks;

/// <summary>
/// The state of a ticket at an instant, as far as clocks need it. Events at one instant are applied together, so their order
/// does not matter: what both begins and ends in it has no effect.
/// </summary>
internal sealed record ClockFacts(Priority Priority, DateTimeOffset PrioritySince)
{
    /// <summary>Who set the priority.</summary>
    public string? PriorityBy { get; init; }

    /// <summary>The first reaction; null before there is one.</summary>
    public Reacted? Reaction { get; init; }

    public bool WaitsForReporter { get; init; }

    /// <summary>The partners it is waiting for now.</summary>
    public ImmutableSortedSet<string> Awaited { get; init; } = NoPartners;

    /// <summary>All partners it has ever waited for.</summary>
    public ImmutableSortedSet<string> Partners { get; init; } = NoPartners;

    /// <summary>It is a health ticket now.</summary>
    public bool Health { get; init; }

    /// <summary>It is or was a health ticket.</summary>
    public bool EverHealth { get; init; }

    public bool HandedOver { get; init; }

    /// <summary>The event that ended it; null while it is open.</summary>
    public ClockEvent? End { get; init; }

    private static readonly ImmutableSortedSet<string> NoPartners = ImmutableSortedSet.Create<string>(StringComparer.Ordinal);

    /// <summary>The facts after an instant; null before the ticket is opened.</summary>
    public static ClockFacts? After(ClockFacts? before, IReadOnlyList<ClockEvent> together)
    {
        if (before is null && First<Opened>(together, opened => (int)opened.Priority) is { } opened)
            before = new ClockFacts(opened.Priority, opened.At)
            {
                Reaction = First<Opened>([.. together.OfType<Opened>().Where(one => one.DuringCall)]) is { } call
                    ? new Reacted(call.At, ReactionKind.Call) { By = call.By }
                    : null,
            };
        return before?.WithPriority(together).WithEnd(together).WithWaits(together).WithHealth(together).WithReaction(together);
    }

    private ClockFacts WithPriority(IReadOnlyList<ClockEvent> together)
    {
        var changes = together.OfType<PriorityChanged>().Where(change => change.To != Priority);
        return First<PriorityChanged>([.. changes], change => (int)change.To) is { } change
            ? this with { Priority = change.To, PrioritySince = change.At, PriorityBy = change.By }
            : this;
    }

    private ClockFacts WithEnd(IReadOnlyList<ClockEvent> together)
    {
        var end = First<Resolved>(together) ?? (ClockEvent?)First<Abandoned>(together);
        var isReopened = together.OfType<Reopened>().Any();
        if (end is null)
            return isReopened ? this with { End = null } : this;
        return this with { End = isReopened ? End : End ?? end, WaitsForReporter = false, Awaited = NoPartners };
    }

    private ClockFacts WithWaits(IReadOnlyList<ClockEvent> together)
    {
        if (End is not null)
            return this;
        var begin = together.OfType<Escalated>().Select(one => one.Partner ?? "").ToImmutableSortedSet(StringComparer.Ordinal);
        var end = together.OfType<PartnerAnswered>().Select(one => one.Partner ?? "").ToImmutableSortedSet(StringComparer.Ordinal);
        var awaited = Awaited.Union(begin.Except(end)).Except(end.Except(begin));
        return this with
        {
            WaitsForReporter = Switched<AwaitsReporter, ReporterAnswered>(WaitsForReporter, together),
            Awaited = awaited,
            Partners = Partners.Union(awaited),
        };
    }

    private ClockFacts WithHealth(IReadOnlyList<ClockEvent> together)
    {
        var health = Switched<HealthTicketFound, HealthTicketDropped>(Health, together);
        var handedOver = health && together.OfType<HandedOver>().Any();
        return this with { Health = health, EverHealth = EverHealth || health, HandedOver = HandedOver || handedOver };
    }

    private ClockFacts WithReaction(IReadOnlyList<ClockEvent> together)
    {
        if (Reaction is not null)
            return this;
        var left = together.FirstOrDefault(one => one is AwaitsReporter or Escalated or Resolved);
        var reaction = First<Reacted>(together, reacted => (int)reacted.How);
        return this with { Reaction = reaction ?? (left is null ? null : new Reacted(left.At, ReactionKind.LeftNew)) };
    }

    private static bool Switched<TOn, TOff>(bool now, IReadOnlyList<ClockEvent> together)
    {
        var on = together.OfType<TOn>().Any();
        return on == together.OfType<TOff>().Any() ? now : on;
    }

    private static T? First<T>(IReadOnlyList<ClockEvent> together, Func<T, int>? rank = null)
        where T : ClockEvent =>
        together.OfType<T>().OrderBy(one => rank?.Invoke(one) ?? 0).ThenBy(one => one.By, StringComparer.Ordinal).FirstOrDefault();
}
