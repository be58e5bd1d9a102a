namespace TeleSSL.Domain;

/// <summary>Refusals between a partner and us: of what it sends, and of what waits to be sent.</summary>
public static class PartnerRefusals
{
    /// <summary><c>events-not-accepted</c>.</summary>
    public static readonly Refusal EventsNotAccepted = new(
        "events-not-accepted",
        "Events are not accepted: tickets are escalated to Telma manually.", RefusalKind.Unauthenticated);

    /// <summary><c>fut-events-not-accepted</c>.</summary>
    public static readonly Refusal FutEventsNotAccepted = new(
        "fut-events-not-accepted",
        "Events are not accepted: the order service of FUT is not in use here, or is only polled.", RefusalKind.Unauthenticated);

    /// <summary><c>signature-invalid</c>.</summary>
    public static readonly Refusal SignatureInvalid = new(
        "signature-invalid",
        "{headers} do not match the body.", RefusalKind.Unauthenticated);

    /// <summary><c>signature-expired</c>.</summary>
    public static readonly Refusal SignatureExpired = new(
        "signature-expired",
        "The signature's timestamp is more than five minutes off.", RefusalKind.Unauthenticated);

    /// <summary><c>no-partner-case</c>.</summary>
    public static readonly Refusal NoPartnerNumber = new("no-partner-case", "The partner has not assigned a number to the ticket.");

    /// <summary><c>moved-on</c>.</summary>
    public static readonly Refusal MovedOn = new("moved-on", "The ticket no longer waits for this message.");

    /// <summary><c>order-not-at-fut</c>.</summary>
    public static readonly Refusal OrderNotAtFut = new("order-not-at-fut", "FUT has no such order, or a person has not taken it yet.");

    /// <summary><c>file-with-personal-data</c>.</summary>
    public static readonly Refusal FilePersonal = new("file-with-personal-data", "A file contains what looks like a CPR number.");

    /// <summary><c>now-a-health-case</c>.</summary>
    public static readonly Refusal NowHealth = new(
        "now-a-health-case",
        "The ticket is now a health ticket and belongs to the clinical side.");

    /// <summary><c>attachment-gone</c>.</summary>
    public static readonly Refusal AttachmentGone = new("attachment-gone", "The file was removed, or its citizen has been erased.");

    /// <summary><c>attachment-restricted</c>.</summary>
    public static readonly Refusal AttachmentRestricted = new(
        "attachment-restricted", "A place or a person in the file could not be taken out with certainty, so it stays at the desk.");

    /// <summary><c>attachment-unreadable</c>.</summary>
    public static readonly Refusal AttachmentUnreadable = new(
        "attachment-unreadable",
        "The file is missing on disk or has been altered.");

    /// <summary><c>not-dead</c>.</summary>
    public static readonly Refusal NotDead = new("not-dead", "Only dead letters can be replayed.", RefusalKind.Rule, "state");
}
