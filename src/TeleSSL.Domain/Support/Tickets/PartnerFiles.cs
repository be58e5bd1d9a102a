namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A file attached to a ticket.</summary>
/// <param name="MediaType">Its media type.</param>
/// <param name="Visibility">Who may read it.</param>
/// <param name="Restriction">Why it stays inside the desk; null when nothing prevents that it leaves.</param>
public sealed record TicketFile(string MediaType, NoteVisibility Visibility, FileRestriction? Restriction = null);

/// <summary>
/// The files that may be sent to a partner: selected by an agent, not internal to the desk, of a type the partner accepts, and without a
/// place or a person besides what they show.
/// </summary>
public static class PartnerFiles
{
    /// <summary>The maximum number of files in one step.</summary>
    public const int Max = 20;

    // Of the types that Telma accepts (contracts/partners/telma, Attachments) those that are looked into, so no pdf.
    private static readonly string[] Taken =
        [AttachmentKind.Png.MediaType, AttachmentKind.Jpeg.MediaType, AttachmentKind.Text.MediaType];

    /// <summary>
    /// Refused with <c>unknown-attachment</c> (also one that was removed or erased), <c>restricted-attachment</c> with
    /// <c>restriction</c>, <c>internal-attachment</c> and <c>attachment-type-not-taken</c>.
    /// </summary>
    internal static Refusal? WhyNot(IReadOnlyList<Guid> named, IReadOnlyDictionary<Guid, TicketFile> files)
    {
        if (named.Count > Max)
            return Refusal.Invalid("attachments", FieldProblems.TooMany.With("max", Max));
        foreach (var id in named)
            if (!files.TryGetValue(id, out var file))
                return Refusal.Invalid("attachments", UnknownProblems.Attachment);
            else if (file.Restriction is { } restriction)
                return Refusal.Invalid("attachments", TicketProblems.RestrictedAttachment.With("restriction", restriction.Kebab()));
            else if (file.Visibility == NoteVisibility.Internal)
                return Refusal.Invalid("attachments", TicketProblems.InternalAttachment);
            else if (!Taken.Contains(file.MediaType))
                return Refusal.Invalid("attachments", TicketProblems.AttachmentTypeNotTaken.With("kinds", "png, jpeg, plain text"));
        return null;
    }
}

/// <summary>Files of the ticket are sent to the partner that has it.</summary>
/// <param name="Attachments">Their ids.</param>
public sealed record SendAttachments(IReadOnlyList<Guid> Attachments) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.attachments-sent";

    /// <inheritdoc/>
    public override IReadOnlyList<Guid> NamesFiles() => Attachments;

    /// <summary>
    /// Refused with <c>not-escalated</c> when no partner works on the ticket, and with the refusals of <see cref="PartnerFiles"/>. Files
    /// already sent in this escalation are not sent again.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (Attachments.Count == 0)
            return Refusal.Invalid("attachments", FieldProblems.Required);
        if (ticket.Escalation is not { Undelivered: null } there || !PartnerMessage.Listens(ticket, there))
            return TicketRefusals.NotEscalated;
        if (PartnerFiles.WhyNot(Attachments, at.Files) is { } refusal)
            return refusal;
        var files = there.Files.Union(Attachments).ToArray();
        return files.Length == there.Files.Count ? Nothing(ticket)
            : Becomes(ticket, ticket with { Escalation = there with { Files = files } });
    }
}
