using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// What the partner says of a ticket it has: by its own system, or told by an agent. However often and in whatever order reports of
/// a round come, they end where the last one alone leads.
/// </summary>
/// <param name="State">Where it stands there.</param>
/// <param name="Reason">Why it is sent back; with <see cref="PartnerState.Returned"/> only.</param>
/// <param name="Number">The partner's own number of it.</param>
/// <param name="Note">What the partner wrote.</param>
public sealed record PartnerReport(PartnerState State, ReturnReason? Reason = null, Label? Number = null, LongText? Note = null) : TicketStep
{
    /// <summary>What the journal calls it when the ticket stands at the partner as it stood.</summary>
    public const string News = "ticket.partner-news";

    /// <summary>The escalation it is about; null is the present one.</summary>
    [JsonIgnore]
    public int? Round { get; init; }

    /// <summary>The partner's version; null when an agent was told, which counts at once and hides nothing that comes later.</summary>
    [JsonIgnore]
    public int? Version { get; init; }

    /// <summary>When, by the partner's clock.</summary>
    [JsonIgnore]
    public DateTimeOffset? SaidAt { get; init; }

    /// <summary>The partner is done with what stands so.</summary>
    public static bool IsBack(PartnerState state) =>
        state is PartnerState.Resolved or PartnerState.Closed or PartnerState.Rejected or PartnerState.Cancelled or PartnerState.Returned;

    /// <inheritdoc/>
    public override string Key() => $"ticket.partner-{State.Kebab()}";

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("note", Note?.Value)];

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <summary>
    /// Refused with <c>reason-required</c>, and <c>not-escalated</c>. Of another round, or not newer than what was seen: changes nothing.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (State == PartnerState.Returned && Reason is null)
            return Refusal.Invalid("reason", "must say why it was sent back", "reason-required");
        if (ticket.Escalation is not { } escalation)
            return new Refusal("not-escalated", "No partner has or had the ticket.");
        if ((Round is { } round && round != escalation.Round) || IsKnown(escalation))
            return Nothing(ticket);
        var (after, isNewState) = (ticket with { Status = After(ticket.Status, escalation), Escalation = Said(escalation) }, State != escalation.State);
        return new TicketChange(after, [new TicketEntry(ticket, after, isNewState ? Key() : News)]);
    }

    // What an agent has made of the ticket meanwhile stands.
    private TicketStatus After(TicketStatus now, Escalation escalation) => (now, IsBack(State)) switch
    {
        (TicketStatus.WaitingPartner, true) => TicketStatus.Open,
        (TicketStatus.Open, false) when escalation.IsBack => TicketStatus.WaitingPartner,
        _ => now,
    };

    private bool IsKnown(Escalation escalation) => Version is { } version
        ? version <= escalation.Seen
        : State == escalation.State && Returned == escalation.Returned && Note is null && (Number is null || Number.Value.Value == escalation.Number);

    private ReturnReason? Returned => State == PartnerState.Returned ? Reason : null;

    private Escalation Said(Escalation escalation) => escalation with
    {
        Number = Number?.Value ?? escalation.Number,
        State = State,
        Returned = Returned,
        Seen = Version ?? escalation.Seen,
        SaidAt = SaidAt ?? escalation.SaidAt,
        Undelivered = null,
    };
}
