using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The ticket is solved.</summary>
/// <param name="Resolution">How it was solved; the reporter can read it.</param>
/// <param name="WhileReplacing">Why it is resolved before a device is replaced; the reporter can read it.</param>
public sealed record Resolve(LongText Resolution, FreeText? WhileReplacing = null) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.resolved";

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() =>
        [("resolution", Resolution.Value), ("whileReplacing", WhileReplacing?.Value)];

    /// <inheritdoc/>
    public override NoteVisibility ReadBy() => NoteVisibility.Public;

    /// <inheritdoc/>
    public override bool AsksForReplacements() => true;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <summary>Refused with <c>replacement-under-way</c> unless it says why.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) => at.Replacing is [var number, ..] && WhileReplacing is null
        ? TicketRefusals.Replacing.With("number", number)
        : Becomes(at.Ticket, at.Ticket with { Status = TicketStatus.Resolved, ResolvedAt = stamp.OccurredAt });
}

/// <summary>The ticket is reopened, since it was not solved: by the desk, or by the municipality it belongs to.</summary>
/// <param name="Reason">Why.</param>
public sealed record Reopen(FreeText Reason) : TicketStep
{
    /// <summary>A resolved ticket can be reopened within ten working days of eight hours.</summary>
    public static readonly TimeSpan Window = TimeSpan.FromHours(80);

    /// <summary>When the window ends by the desk's calendar; null when it never ends.</summary>
    public static DateTimeOffset? Until(Ticket ticket, OpeningHours hours) =>
        ticket.ResolvedAt is { } resolved ? hours.Add(ClockLine.WorkingTime, resolved, Window) : null;

    /// <inheritdoc/>
    public override string Key() => "ticket.reopened";

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("reason", Reason.Value)];

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override AnsweredBy? Answers(TicketFacts at, Stamp stamp) => at.FromReporter ? AnsweredBy.Reporter : null;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <summary>Refused with <c>reopen-too-late</c>, or <c>handed-over</c>. Reopening an open ticket changes nothing.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) =>
        at.Ticket.IsOver ? Opened(at, stamp).Then<TicketChange>(after => Becomes(at.Ticket, after)) : Nothing(at.Ticket);

    /// <summary>The reopened ticket. Refused with <c>reopen-too-late</c>, or <c>handed-over</c>.</summary>
    internal static Result<Ticket> Opened(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (ticket.HandedOver is not null)
            return TicketRefusals.HandedOver;
        if (Until(ticket, at.Hours) <= stamp.OccurredAt)
            return TicketRefusals.ReopenTooLate;
        return ticket with { Status = TicketStatus.Open };
    }
}
