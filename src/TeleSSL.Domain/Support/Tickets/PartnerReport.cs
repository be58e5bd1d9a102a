using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// The partner's report on a ticket it has: from its own system, or entered by an agent. However often and in whatever order the reports
/// of a round arrive, the result is that of the last one alone.
/// </summary>
/// <param name="State">Its state at the partner.</param>
/// <param name="Reason">Why it is returned; with <see cref="PartnerState.Returned"/> only.</param>
/// <param name="Number">The partner's own number for it.</param>
/// <param name="Note">What the partner wrote.</param>
public sealed record PartnerReport(PartnerState State, ReturnReason? Reason = null, Label? Number = null, LongText? Note = null)
    : TicketStep
{
    /// <summary>Its name in the journal when the state at the partner has not changed.</summary>
    public const string News = "ticket.partner-news";

    /// <summary>The escalation it is about; null means the current one.</summary>
    [JsonIgnore]
    public int? Round { get; init; }

    /// <summary>
    /// The partner's version; null for a report entered by an agent, which is applied at once and does not make later reports stale.
    /// </summary>
    [JsonIgnore]
    public int? Version { get; init; }

    /// <summary>When it was reported, by the partner's clock.</summary>
    [JsonIgnore]
    public DateTimeOffset? SaidAt { get; init; }

    /// <summary>The partner has finished with a ticket in this state.</summary>
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

    // Entered by hand, it is news to the assignee, but not to the agent who enters it.
    /// <inheritdoc/>
    protected override AnsweredBy? Answers(TicketFacts at, Stamp stamp) =>
        Version is not null || (at.Ticket.Assignee is { } other && other != stamp.Actor) ? AnsweredBy.Partner : null;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <summary>
    /// Refused with <c>reason-required</c>, and <c>not-escalated</c>. A report of another round, or no newer than the last one, changes
    /// nothing.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (State == PartnerState.Returned && Reason is null)
            return Refusal.Invalid("reason", TicketProblems.ReasonRequired);
        if (ticket.Escalation is not { } escalation)
            return TicketRefusals.NotEscalated;
        if ((Round is { } round && round != escalation.Round) || IsKnown(escalation))
            return Nothing(ticket);
        var (after, isNewState) = (ticket with { Status = After(ticket.Status, escalation), Escalation = Said(escalation) },
            State != escalation.State);
        return new TicketChange(after, [new TicketEntry(ticket, after, isNewState ? Key() : News)]);
    }

    // Changes made by an agent in the meantime are not overwritten.
    private TicketStatus After(TicketStatus now, Escalation escalation) => (now, IsBack(State)) switch
    {
        (TicketStatus.WaitingPartner, true) => TicketStatus.Open,
        (TicketStatus.Open, false) when escalation.IsBack => TicketStatus.WaitingPartner,
        _ => now,
    };

    private bool IsKnown(Escalation escalation) => Version is { } version
        ? version <= escalation.Seen
        : State == escalation.State && Returned == escalation.Returned && Note is null
            && (Number is null || Number.Value.Value == escalation.Number);

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
