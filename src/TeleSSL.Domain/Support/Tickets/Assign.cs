using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>An agent gives the ticket to a colleague, or takes it back.</summary>
/// <param name="To">The account that works on it from now on; the caller's own to take it.</param>
public sealed record Assign(Code To) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.assigned";

    /// <inheritdoc/>
    public override string? NamesAccount() => To.Value;

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Value)> Former(Ticket before) => [("from", before.Assignee)];

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => To.Value == stamp.Actor;

    /// <summary>
    /// No matter who has it: the later of two wins, and the journal has both. Assigning it to its assignee changes nothing.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) => at.Ticket.Assignee == To.Value
        ? Nothing(at.Ticket)
        : Becomes(at.Ticket, at.Ticket with
        {
            Assignee = To.Value,
            Status = at.Ticket.Status == TicketStatus.New ? TicketStatus.Open : at.Ticket.Status,
        });
}
