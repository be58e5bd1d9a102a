using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Triage: the kind of help the ticket needs. A health ticket leaves the desk at once.</summary>
/// <param name="To">Technical, use or health.</param>
/// <param name="Note">What was reported; required when a ticket turns out not to be a health ticket.</param>
public sealed record TriageTicket(Triage To, FreeText? Note = null) : TicketStep
{
    /// <summary>What to say to the caller about a health ticket, in this order.</summary>
    public static readonly IReadOnlyList<string> HealthAdvice = ["call-112", "call-1813-or-own-doctor", "hand-over-to-municipality-nurse"];

    /// <inheritdoc/>
    public override string Key() => $"ticket.triage-{To.Kebab()}";

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("note", Note?.Value)];

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <summary>
    /// Refused with <c>note-required</c> when a health ticket is reclassified, and <c>handed-over</c> when the clinical side has it.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (ticket.Triage == To)
            return Nothing(ticket);
        if (ticket.HandedOver is not null)
            return TicketRefusals.HandedOver;
        if (ticket.Triage == Triage.Health && Note is null)
            return Refusal.Invalid("note", TicketProblems.NoteRequired);
        return Becomes(ticket, ticket with
        {
            Triage = To,
            Status = ticket.Status == TicketStatus.New ? TicketStatus.Open : ticket.Status,
        });
    }
}

/// <summary>A health ticket is handed over to the clinical side, which ends the desk's part.</summary>
/// <param name="Reached">Code of the organisation that took over.</param>
/// <param name="Role">The role of the person there, e.g. <c>nurse</c>.</param>
public sealed record HandOver(Code Reached, Code Role) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.handed-over";

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <summary>Refused with <c>no-health-case</c>.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) => at.Ticket.AwaitsHandOver
        ? Becomes(at.Ticket, at.Ticket with
        {
            HandedOver = new HandOverMark(stamp.OccurredAt, Reached.Value, Role.Value),
            Status = TicketStatus.Resolved,
            ResolvedAt = stamp.OccurredAt,
        })
        : TicketRefusals.NoHealthTicket;
}
