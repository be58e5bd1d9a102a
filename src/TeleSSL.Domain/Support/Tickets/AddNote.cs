using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A note is added to the ticket.</summary>
/// <param name="Text">The note.</param>
/// <param name="Visibility">Who may read it.</param>
public sealed record AddNote(LongText Text, NoteVisibility Visibility) : TicketStep
{
    /// <summary>The journal's name for a note sent to the reporter: it stops the reaction clock.</summary>
    public const string PublicKey = "ticket.note-public";

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
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) => Becomes(at.Ticket, at.Ticket with { });
}
