using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The custody of a device from an instant on, from its journal.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Custody">The custody after it.</param>
public sealed record DeviceMoment(DateTimeOffset At, Custody Custody);

/// <summary>
/// Why a clock was missed. Its time is divided among what the ticket waited for: until the due time what used the target, so no pause;
/// from then on all time until it stopped. The cause with the most time wins, counted on the clock's own line, and by elapsed time where
/// that is equal. Pure.
/// </summary>
public static class LateCauses
{
    /// <summary>The cause of a missed clock; null for any other.</summary>
    /// <param name="clock">As read at <paramref name="asOf"/>.</param>
    /// <param name="journal">The ticket's, in order of version.</param>
    /// <param name="devices">The journals of the devices it is or was about.</param>
    /// <param name="hours">The calendar of its desk.</param>
    /// <param name="asOf">The end of a clock that still runs.</param>
    public static LateCause? Of(
        ClockReading clock, IReadOnlyList<TicketMoment> journal, IReadOnlyDictionary<Guid, IReadOnlyList<DeviceMoment>> devices,
        OpeningHours hours, DateTimeOffset asOf)
    {
        if (clock is not { State: ClockState.Missed, DueAt: { } due })
            return null;
        var (start, end) = (clock.Steps[0].At, clock.StoppedAt ?? asOf);
        var marks = journal.Select(moment => moment.At).Concat(devices.Values.SelectMany(moments => moments.Select(moment => moment.At)))
            .Concat(clock.Steps.SelectMany(Marks)).Append(due)
            .Where(at => at > start && at < end).Prepend(start).Append(end).Distinct().Order().ToArray();
        return marks.Zip(marks.Skip(1))
            .Where(stretch => Counts(clock, stretch.First, due))
            .GroupBy(stretch => Waits(StateAt(journal, stretch.First), devices, stretch.First))
            .OrderByDescending(cause => cause.Sum(stretch => hours.Between(clock.Target.Line, stretch.First, stretch.Second).Ticks))
            .ThenByDescending(cause => cause.Sum(stretch => (stretch.Second - stretch.First).Ticks))
            .ThenBy(cause => cause.Key)
            .Select(cause => (LateCause?)cause.Key).FirstOrDefault() ?? LateCause.Other;
    }

    private static IEnumerable<DateTimeOffset> Marks(ClockStep step) => OpensAt(step) is { } opens ? [step.At, opens] : [step.At];

    private static DateTimeOffset? OpensAt(ClockStep step) =>
        step.What == StepKind.Closed ? (DateTimeOffset)step.Reason.Values["opensAt"] : null;

    private static bool Counts(ClockReading clock, DateTimeOffset at, DateTimeOffset due)
    {
        var last = clock.Steps.Last(step => step.At <= at && step.What is StepKind.Started or StepKind.Closed or StepKind.Paused
            or StepKind.Resumed or StepKind.Met or StepKind.Missed or StepKind.Stopped);
        return last.What switch
        {
            StepKind.Met or StepKind.Missed or StepKind.Stopped => false,
            StepKind.Paused => at >= due,
            StepKind.Closed => at >= due || OpensAt(last) <= at,
            _ => true,
        };
    }

    private static LateCause Waits(
        Ticket ticket, IReadOnlyDictionary<Guid, IReadOnlyList<DeviceMoment>> devices, DateTimeOffset at) => ticket switch
        {
            { Status: TicketStatus.WaitingPartner } => LateCause.WaitedForPartner,
            { Status: TicketStatus.WaitingReporter } => LateCause.WaitedForReporter,
            { Assignee: null } => LateCause.NotTaken,
            { Category: TicketCategory.Order } => LateCause.WaitedForEquipment,
            { Device: { } device } when IsAway(devices.GetValueOrDefault(device, []), at) => LateCause.WaitedForEquipment,
            _ => LateCause.Other,
        };

    private static bool IsAway(IReadOnlyList<DeviceMoment> device, DateTimeOffset at) =>
        device.LastOrDefault(moment => moment.At <= at)?.Custody
            is Custody.Reserved or Custody.InTransit or Custody.Returning or Custody.InRepair or Custody.Lost;

    private static Ticket StateAt(IReadOnlyList<TicketMoment> journal, DateTimeOffset at) =>
        (journal.LastOrDefault(moment => moment.At <= at) ?? journal[0]).After;
}
