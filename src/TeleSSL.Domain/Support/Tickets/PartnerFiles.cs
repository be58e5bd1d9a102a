namespace TeleSSL.Domain.Support.Tickets;

/// <summary>A file that lies on a ticket.</summary>
/// <param name="MediaType">What it is.</param>
/// <param name="Visibility">Who may read it.</param>
public sealed record TicketFile(string MediaType, NoteVisibility Visibility);

/// <summary>Which files may go to a partner: those that an agent chose, that are not the desk's own, and of a type that is taken there.</summary>
public static class PartnerFiles
{
    /// <summary>The most that one step may name.</summary>
    public const int Max = 20;

    // What Telma takes (contracts/partners/telma, Attachments).
    private static readonly string[] Taken =
        [AttachmentKind.Png.MediaType, AttachmentKind.Jpeg.MediaType, AttachmentKind.Pdf.MediaType, AttachmentKind.Text.MediaType];

    /// <summary>
    /// Refused with <c>unknown-attachment</c> (also one that was removed or erased), <c>internal-attachment</c> and
    /// <c>attachment-type-not-taken</c>.
    /// </summary>
    internal static Refusal? WhyNot(IReadOnlyList<Guid> named, IReadOnlyDictionary<Guid, TicketFile> files)
    {
        if (named.Count > Max)
            return Refusal.Invalid("attachments", $"must be at most {Max}");
        foreach (var id in named)
            if (!files.TryGetValue(id, out var file))
                return Refusal.Invalid("attachments", "names a file that is not on the ticket", "unknown-attachment");
            else if (file.Visibility == NoteVisibility.Internal)
                return Refusal.Invalid("attachments", "names a file that is the desk's own; only public ones go to a partner", "internal-attachment");
            else if (!Taken.Contains(file.MediaType))
                return Refusal.Invalid("attachments", "names a file of a type that partners do not take: send png, jpeg, pdf or plain text", "attachment-type-not-taken");
        return null;
    }
}

/// <summary>Files of the ticket go to the partner that has it.</summary>
/// <param name="Attachments">Their ids.</param>
public sealed record SendAttachments(IReadOnlyList<Guid> Attachments) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.attachments-sent";

    /// <inheritdoc/>
    public override IReadOnlyList<Guid> NamesFiles() => Attachments;

    /// <summary>
    /// Refused with <c>not-escalated</c> when no partner works with the ticket, and with what <see cref="PartnerFiles"/> refuses. What
    /// the partner has been given in this escalation is not given again.
    /// </summary>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp)
    {
        var ticket = at.Ticket;
        if (Attachments.Count == 0)
            return Refusal.Invalid("attachments", "must name a file");
        if (ticket.Escalation is not { Undelivered: null } there || !PartnerMessage.Listens(ticket, there))
            return new Refusal("not-escalated", "No partner works with the ticket. Escalate it, with the files.");
        if (PartnerFiles.WhyNot(Attachments, at.Files) is { } refusal)
            return refusal;
        var files = there.Files.Union(Attachments).ToArray();
        return files.Length == there.Files.Count ? Nothing(ticket) : Becomes(ticket, ticket with { Escalation = there with { Files = files } });
    }
}
