using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A file is put on the ticket. Its name and content are sealed aside; the journal says only that there is one.</summary>
/// <param name="Attachment">Id of the file.</param>
/// <param name="MediaType">What it is, told by its content.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Visibility">Who may read it.</param>
public sealed record Attach(Guid Attachment, string MediaType, long Size, NoteVisibility Visibility) : TicketStep
{
    /// <summary>The most files on one ticket.</summary>
    public const int Max = 100;

    /// <summary>The most bytes of one file.</summary>
    public const int MaxBytes = 10 << 20;

    /// <inheritdoc/>
    public override string Key() => "ticket.attached";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) => Becomes(at.Ticket, at.Ticket with { });
}

/// <summary>A file that should not be there is taken off the ticket for good.</summary>
/// <param name="Attachment">Id of the file.</param>
/// <param name="Reason">Why, as a code such as <c>wrong-case</c>.</param>
public sealed record Detach(Guid Attachment, Code Reason) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.attachment-removed";

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) => Becomes(at.Ticket, at.Ticket with { });
}

/// <summary>The body of <c>POST /api/tickets/{id}/attachments/{attachment}/remove</c>.</summary>
/// <param name="Reason">Why, as a code such as <c>wrong-case</c>.</param>
public sealed record Removal(Code Reason);
