using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Triage: what kind of help the ticket needs. A health ticket leaves the desk at once.</summary>
/// <param name="To">Technical, use or health.</param>
/// <param name="Note">What was heard; asked for when a ticket was taken for a health ticket and is none.</param>
public sealed record TriageTicket(Triage To, FreeText? Note = null) : TicketStep
{
    /// <summary>What to tell the caller of a health ticket, in this order.</summary>
    public static readonly IReadOnlyList<string> HealthAdvice = ["call-112", "call-1813-or-own-doctor", "hand-over-to-municipality-nurse"];

    /// <inheritdoc/>
    public override string Key() => $"ticket.triage-{To.Kebab()}";

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("note", Note?.Value)];

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>Refused with <c>note-required</c> when a health ticket is taken back, and <c>handed-over</c> when the clinical side has it.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (ticket.Triage == To)
            return Nothing(ticket);
        if (ticket.HandedOver is not null)
            return new Refusal("handed-over", "The clinical side has the ticket.");
        if (ticket.Triage == Triage.Health && Note is null)
            return Refusal.Invalid("note", "must say why it is no health ticket after all", "note-required");
        return Becomes(ticket, ticket with
        {
            Triage = To,
            Status = ticket.Status == TicketStatus.New ? TicketStatus.Open : ticket.Status,
        });
    }
}

/// <summary>The clinical side has been reached: the desk's part of a health ticket is over.</summary>
/// <param name="Reached">Code of the organisation that was reached.</param>
/// <param name="Role">What the person there is, e.g. <c>nurse</c>.</param>
public sealed record HandOver(Code Reached, Code Role) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.handed-over";

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>Refused with <c>no-health-case</c>.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) => at.Ticket.AwaitsHandOver
        ? Becomes(at.Ticket, at.Ticket with
        {
            HandedOver = new HandOverMark(stamp.OccurredAt, Reached.Value, Role.Value),
            Status = TicketStatus.Resolved,
            ResolvedAt = stamp.OccurredAt,
        })
        : new Refusal("no-health-case", "Only a health ticket that still waits for it is handed over.");
}
