namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The refusals of files that are not taken.</summary>
public static class AttachmentLimits
{
    /// <summary><c>attachment-type-not-allowed</c>: nothing that may be attached.</summary>
    public static Refusal NotAllowed => TicketRefusals.AttachmentTypeNotAllowed.With("kinds", AttachmentKind.Names);

    /// <summary><c>upload-too-large</c>: larger than any file may be, so that its kind does not matter.</summary>
    public static Refusal ForAll => TicketRefusals.UploadTooLarge
        .With("filmMax", AttachmentKind.MaxFilmBytes >> 20).With("max", AttachmentKind.Png.MaxBytes >> 20);

    /// <summary><c>attachment-too-large</c>: larger than a file of its kind may be.</summary>
    public static Refusal Of(AttachmentKind kind) => TicketRefusals.AttachmentTooLarge
        .With("kind", kind.Extensions[0][1..]).With("max", kind.MaxBytes >> 20);
}
