using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// A file is attached to the ticket. Its name and content are sealed separately; the journal records only that it exists.
/// </summary>
/// <param name="Attachment">Id of the file.</param>
/// <param name="MediaType">Its media type, detected from its content.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Visibility">Who may read it.</param>
/// <param name="Restriction">Why it is internal whatever was asked; null when nothing prevents that it is public.</param>
public sealed record Attach(
    Guid Attachment, string MediaType, long Size, NoteVisibility Visibility, FileRestriction? Restriction = null) : TicketStep
{
    /// <summary>The maximum number of files on one ticket.</summary>
    public const int Max = 100;

    /// <summary>Who was to read it.</summary>
    [JsonIgnore]
    public NoteVisibility Asked { get; init; } = Visibility;

    /// <inheritdoc/>
    public override string Key() => "ticket.attached";

    /// <inheritdoc/>
    public override bool IsInternal() => Asked == NoteVisibility.Internal;

    /// <inheritdoc/>
    protected override bool AllowedWhenClosed => true;

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override AnsweredBy? Answers(TicketFacts at, Stamp stamp) => at.FromReporter ? AnsweredBy.Reporter : null;

    /// <inheritdoc/>
    protected override bool IsSeen(Stamp stamp) => true;

    /// <inheritdoc/>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) => Becomes(at.Ticket, ReporterAnswer.ToFile(at));
}

/// <summary>A file attached by mistake is permanently removed from the ticket.</summary>
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
