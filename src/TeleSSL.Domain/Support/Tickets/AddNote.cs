using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// A note is added to the ticket. A public one of the reporter's side wakes a ticket that waits for it, and reopens a resolved one.
/// </summary>
/// <param name="Text">The note.</param>
/// <param name="Visibility">Who may read it.</param>
public sealed record AddNote(LongText Text, NoteVisibility Visibility) : TicketStep
{
    /// <summary>The journal's name for a note sent to the reporter: it stops the reaction clock.</summary>
    public const string PublicKey = "ticket.note-public";

    /// <summary>The journal's name for a note of the reporter's side. It is no reaction of the desk.</summary>
    public const string FromReporterKey = "ticket.note-from-reporter";

    /// <inheritdoc/>
    public override string Key() => Visibility == NoteVisibility.Public ? PublicKey : "ticket.note-internal";

    /// <inheritdoc/>
    public override IEnumerable<(string Field, string? Text)> Texts() => [("text", Text.Value)];

    /// <inheritdoc/>
    public override NoteVisibility ReadBy() => Visibility;

    /// <inheritdoc/>
    public override bool IsInternal() => Visibility == NoteVisibility.Internal;

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override AnsweredBy? Answers(TicketFacts at, Stamp stamp) => at.FromReporter ? AnsweredBy.Reporter : null;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <summary>Of the reporter's side, refused with <c>reopen-too-late</c>: no one at the desk would read it.</summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) =>
        ReporterAnswer.ToNote(at, stamp).Then<TicketChange>(after =>
            new TicketChange(after, [new TicketEntry(at.Ticket, after, at.FromReporter ? FromReporterKey : Key())]));
}
