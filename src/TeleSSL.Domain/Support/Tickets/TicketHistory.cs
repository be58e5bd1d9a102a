using TeleSSL.Domain.Clocks;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>One entry of a ticket's journal, as far as clocks need it.</summary>
/// <param name="At">When it happened.</param>
/// <param name="Actor">The account.</param>
/// <param name="Kind">Key of the step.</param>
/// <param name="After">The state after it.</param>
public sealed record TicketMoment(DateTimeOffset At, string Actor, string Kind, Ticket After);

/// <summary>Derives clock events from a ticket's journal: from the states, so that a step added later needs no line here.</summary>
public static class TicketHistory
{
    /// <summary>The events of a journal in order of version.</summary>
    public static IEnumerable<ClockEvent> Events(IReadOnlyList<TicketMoment> journal)
    {
        if (journal.Count == 0)
            yield break;
        var first = journal[0];
        yield return new Opened(first.At, first.After.Priority) { By = first.Actor, DuringCall = first.After.Channel == Channel.Phone };
        for (var i = 1; i < journal.Count; i++)
            foreach (var happened in Between(journal[i - 1].After, journal[i]))
                yield return happened with { By = journal[i].Actor };
    }

    // A priority that came with a merged ticket came with that ticket's own clock.
    private static IEnumerable<ClockEvent> Between(Ticket before, TicketMoment moment)
    {
        var (at, after) = (moment.At, moment.After);
        if (after.Priority != before.Priority && moment.Kind != Merge.IntoKey)
            yield return new PriorityChanged(at, after.Priority);
        if (moment.Kind == AddNote.PublicKey)
            yield return new Reacted(at, ReactionKind.PublicNote);
        else if (after.Assignee is not null && before.Assignee is null)
            yield return new Reacted(at, ReactionKind.Claim);
        else if (before.Status == TicketStatus.New && after.Status != TicketStatus.New)
            yield return new Reacted(at, ReactionKind.LeftNew);
        foreach (var happened in Health(before, after, at).Concat(Status(before, after, at)))
            yield return happened;
    }

    private static IEnumerable<ClockEvent> Health(Ticket before, Ticket after, DateTimeOffset at)
    {
        if (after.Triage == Triage.Health && before.Triage != Triage.Health)
            yield return new HealthTicketFound(at);
        if (after.Triage != Triage.Health && before.Triage == Triage.Health)
            yield return new HealthTicketDropped(at);
        if (after.HandedOver is not null && before.HandedOver is null)
            yield return new HandedOver(at);
    }

    private static IEnumerable<ClockEvent> Status(Ticket before, Ticket after, DateTimeOffset at)
    {
        if (before.Status == after.Status)
            yield break;
        if (before.IsOver && !after.IsOver)
            yield return new Reopened(at);
        if (before.Status == TicketStatus.WaitingReporter)
            yield return new ReporterAnswered(at);
        if (before.Status == TicketStatus.WaitingPartner)
            yield return new PartnerAnswered(at, before.Escalation!.Partner.Kebab());
        if (after.Status == TicketStatus.WaitingReporter)
            yield return new AwaitsReporter(at);
        if (after.Status == TicketStatus.WaitingPartner)
            yield return new Escalated(at, after.Escalation!.Partner.Kebab());
        if (after.Status == TicketStatus.Resolved)
            yield return new Resolved(at);
        if (after.MergedInto is not null)
            yield return new Abandoned(at);
    }
}
