using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The ticket is more or less urgent than assumed; its clocks get other targets.</summary>
/// <param name="To">How urgent it is.</param>
/// <param name="Reason">Why.</param>
public sealed record ChangePriority(Priority To, FreeText Reason) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.priority-changed";

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("reason", Reason.Value)];

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) =>
        at.Ticket.Priority == To ? Nothing(at.Ticket) : Becomes(at.Ticket, at.Ticket with { Priority = To });
}
