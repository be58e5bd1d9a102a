using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The ticket waits for its reporter, resumes, or is closed permanently.</summary>
/// <param name="To">Its new status.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangeStatus(TicketStatus To, FreeText? Reason = null) : TicketStep
{
    private static readonly IReadOnlyDictionary<TicketStatus, TicketStatus[]> From = new Dictionary<TicketStatus, TicketStatus[]>
    {
        [TicketStatus.Open] = [TicketStatus.New, TicketStatus.WaitingReporter],
        [TicketStatus.WaitingReporter] = [TicketStatus.New, TicketStatus.Open],
        [TicketStatus.Closed] = [TicketStatus.Resolved],
    };

    /// <inheritdoc/>
    public override string Key() => $"ticket.status-{To.Kebab()}";

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("reason", Reason?.Value)];

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    // A ticket that did not reach the partner can be taken back.
    private static bool NeverArrived(Ticket ticket) => ticket is { Status: TicketStatus.WaitingPartner, Escalation.Undelivered: not null };

    /// <summary>Refused with <c>status-not-possible</c>; resolving, reopening and escalating have steps of their own.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (ticket.Status == To)
            return Nothing(ticket);
        return From.GetValueOrDefault(To, []).Contains(ticket.Status) || (To == TicketStatus.Open && NeverArrived(ticket))
            ? Becomes(ticket, ticket with { Status = To })
            : TicketRefusals.StatusNotPossible
                .With("from", ticket.Status.Kebab()).With("to", To.Kebab());
    }
}
