namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Refusals of a step on a ticket.</summary>
public static class TicketRefusals
{
    /// <summary><c>already-claimed</c>.</summary>
    public static readonly Refusal AlreadyClaimed = new(
        "already-claimed",
        "Someone else has claimed the ticket.", RefusalKind.Rule, "assignee");

    /// <summary><c>not-the-assignee</c>.</summary>
    public static readonly Refusal LeftDrafts = new(
        "not-the-assignee", "Drafts that others left are for the one who has the ticket. Take it over first.");

    /// <summary><c>not-your-ticket</c>.</summary>
    public static readonly Refusal NotYours = new(
        "not-your-ticket",
        "Someone else has the ticket, and looks at the answers to it. Take it over with assign first.", RefusalKind.Rule, "assignee");

    /// <summary><c>ticket-over</c>.</summary>
    public static readonly Refusal Over = new(
        "ticket-over",
        "The ticket is resolved or closed. Reopen it first.", RefusalKind.Rule, "status");

    /// <summary><c>other-ticket-over</c>.</summary>
    public static readonly Refusal OtherOver = new(
        "other-ticket-over",
        "The other ticket is resolved or closed. Reopen it first.", RefusalKind.Rule, "status");

    /// <summary><c>ticket-merged</c>.</summary>
    public static readonly Refusal Merged = new(
        "ticket-merged",
        "The ticket was merged into another one. Use that one.", RefusalKind.Rule, "into");

    /// <summary><c>health-case</c>.</summary>
    public static readonly Refusal HealthTicket = new(
        "health-case",
        "The desk does not work on health tickets. Hand it over to the clinical side first.");

    /// <summary><c>merge-into-health-case</c>.</summary>
    public static readonly Refusal IntoHealthTicket = new(
        "merge-into-health-case",
        "Tickets cannot be merged into a health ticket before it is handed over.");

    /// <summary><c>no-health-case</c>.</summary>
    public static readonly Refusal NoHealthTicket = new(
        "no-health-case",
        "Only a health ticket that is waiting for hand-over can be handed over.");

    /// <summary><c>handed-over</c>.</summary>
    public static readonly Refusal HandedOver = new("handed-over", "The clinical side has the ticket. Open a new one for anything else.");

    /// <summary><c>reopen-too-late</c>.</summary>
    public static readonly Refusal ReopenTooLate = new(
        "reopen-too-late",
        "It was resolved more than ten working days ago. Open a new ticket and link it.");

    /// <summary><c>status-not-possible</c>.</summary>
    public static readonly Refusal StatusNotPossible = new(
        "status-not-possible",
        "A ticket that is {from} cannot become {to} in this step.");

    /// <summary><c>other-citizen</c>.</summary>
    public static readonly Refusal OtherCitizen = new("other-citizen", "The other ticket is about someone else.");

    /// <summary><c>citizen-moved</c>.</summary>
    public static readonly Refusal CitizenMoved = new(
        "citizen-moved",
        "The citizen has moved to a municipality served by another desk. That desk opens a new ticket when the citizen calls.");

    /// <summary><c>parent-is-a-child</c>.</summary>
    public static readonly Refusal ParentIsChild = new(
        "parent-is-a-child",
        "The parent is itself a child. Use its own parent instead.", RefusalKind.Rule, "parent");

    /// <summary><c>ticket-has-children</c>.</summary>
    public static readonly Refusal HasChildren = new(
        "ticket-has-children",
        "The ticket has children of its own, so it cannot be a child.", RefusalKind.Rule, "children");

    /// <summary><c>merge-with-children</c>.</summary>
    public static readonly Refusal MergeWithChildren = new(
        "merge-with-children",
        "The ticket has children, and the other is a child itself. Merge it into the parent, or clear the"
        + " parent first.", RefusalKind.Rule, "parent");

    /// <summary><c>too-many-children</c>.</summary>
    public static readonly Refusal TooManyChildren = new("too-many-children", "A ticket has at most {max} children.");

    /// <summary><c>too-many-links</c>.</summary>
    public static readonly Refusal TooManyLinks = new(
        "too-many-links",
        "A ticket has at most {max} links. Make one the parent of the others.");

    /// <summary><c>too-many-watchers</c>.</summary>
    public static readonly Refusal TooManyWatchers = new("too-many-watchers", "At most {max} may watch a ticket.");

    /// <summary><c>too-many-attachments</c>.</summary>
    public static readonly Refusal TooManyAttachments = new("too-many-attachments", "A ticket holds at most {max} files.");

    /// <summary><c>attachment-type-not-allowed</c>.</summary>
    public static readonly Refusal AttachmentTypeNotAllowed = new(
        "attachment-type-not-allowed",
        "Only {kinds}; the content counts, not the name.", RefusalKind.WrongMediaType);

    /// <summary><c>attachment-too-large</c>.</summary>
    public static readonly Refusal AttachmentTooLarge = new(
        "attachment-too-large",
        "The limit for {kind} is {max} MiB.", RefusalKind.TooLarge);

    /// <summary><c>upload-too-large</c>.</summary>
    public static readonly Refusal UploadTooLarge = new(
        "upload-too-large",
        "A film (mp4, mov) may be at most {filmMax} MiB, any other file {max} MiB.", RefusalKind.TooLarge);

    /// <summary><c>ticket-not-resolved</c>.</summary>
    public static readonly Refusal NotResolved = new(
        "ticket-not-resolved",
        "The ticket is not resolved yet. Resolve it first.", RefusalKind.Rule, "status");

    /// <summary><c>already-rated</c>.</summary>
    public static readonly Refusal AlreadyRated = new("already-rated", "The ticket has already been rated.");

    /// <summary><c>rating-link-unusable</c>.</summary>
    public static readonly Refusal RatingLink = new(
        "rating-link-unusable",
        "The link is unknown, expired or already used.", RefusalKind.NotFound);

    /// <summary><c>not-escalated</c>.</summary>
    public static readonly Refusal NotEscalated = new("not-escalated", "No partner works on the ticket. Escalate it first.");

    /// <summary><c>already-escalated</c>.</summary>
    public static readonly Refusal AlreadyEscalated = new(
        "already-escalated",
        "A partner already has the ticket.", RefusalKind.Rule, "partner");

    /// <summary><c>partner-knows-it</c>.</summary>
    public static readonly Refusal PartnerKnowsIt = new(
        "partner-knows-it",
        "A partner knows this ticket. Merge the other one into it instead.");

    /// <summary><c>ticket-without-device</c>.</summary>
    public static readonly Refusal WithoutDevice = new(
        "ticket-without-device", "The ticket names no device. Say first which device it is about.");

    /// <summary><c>device-of-other-citizen</c>.</summary>
    public static readonly Refusal DeviceOfOther = new(
        "device-of-other-citizen", "Someone else than the ticket is about has the device. Say first which device it is about.");

    /// <summary><c>replacement-under-way</c>.</summary>
    public static readonly Refusal Replacing = new(
        "replacement-under-way",
        "Order {number} still replaces a device because of the ticket. Say in whileReplacing why it is resolved before.");

    /// <summary><c>triage-incomplete</c>.</summary>
    public static readonly Refusal TriageIncomplete = new(
        "triage-incomplete",
        "The triage is incomplete: {missing}.", RefusalKind.Invalid);
}
