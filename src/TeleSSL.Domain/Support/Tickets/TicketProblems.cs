namespace TeleSSL.Domain.Support.Tickets;

/// <summary>What can be wrong with a field of a step on a ticket.</summary>
public static class TicketProblems
{
    /// <summary><c>link-to-itself</c>.</summary>
    public static readonly FieldProblem LinkToItself = FieldProblem.Own("link-to-itself", "is the ticket itself");

    /// <summary><c>merge-into-itself</c>.</summary>
    public static readonly FieldProblem MergeIntoItself = FieldProblem.Own("merge-into-itself", "is the ticket to be merged");

    /// <summary><c>parent-of-itself</c>.</summary>
    public static readonly FieldProblem ParentOfItself = FieldProblem.Own("parent-of-itself", "is the ticket that gets the parent");

    /// <summary><c>citizen-of-other-municipality</c>.</summary>
    public static readonly FieldProblem CitizenElsewhere = FieldProblem.Own(
        "citizen-of-other-municipality", "is unknown in that municipality");

    /// <summary><c>cannot-take-ticket</c>. The same for an account that does not exist, so that it tells nothing of others.</summary>
    public static readonly FieldProblem CannotTake = FieldProblem.Own(
        "cannot-take-ticket", "is no active account that can work on this ticket");

    /// <summary><c>note-required</c>.</summary>
    public static readonly FieldProblem NoteRequired = FieldProblem.Own(
        "note-required", "must say why it is not a health ticket after all");

    /// <summary><c>reason-required</c>.</summary>
    public static readonly FieldProblem ReasonRequired = FieldProblem.Own("reason-required", "must say why it was returned");

    /// <summary><c>internal-note</c>.</summary>
    public static readonly FieldProblem InternalNote = FieldProblem.Own(
        "internal-note", "must be public: internal notes and files are the desk's own");

    /// <summary><c>internal-attachment</c>.</summary>
    public static readonly FieldProblem InternalAttachment = FieldProblem.Own(
        "internal-attachment", "contains an internal file; only public ones can be sent to a partner");

    /// <summary><c>restricted-attachment</c>.</summary>
    public static readonly FieldProblem RestrictedAttachment = FieldProblem.Own(
        "restricted-attachment",
        "contains a file that stays at the desk, since a place or a person in it could not be taken out with certainty ({restriction})");

    /// <summary><c>attachment-type-not-taken</c>.</summary>
    public static readonly FieldProblem AttachmentTypeNotTaken = FieldProblem.Own(
        "attachment-type-not-taken", "contains a file of a type that partners do not accept: send {kinds}");

    /// <summary><c>one-file-at-a-time</c>.</summary>
    public static readonly FieldProblem OneFile = FieldProblem.Of("one-file-at-a-time", "must be one file at a time");

    /// <summary><c>not-a-ticket-number</c>.</summary>
    public static readonly FieldProblem NotANumber = FieldProblem.Of(
        "not-a-ticket-number", "must be a ticket's number; texts are sealed and cannot be searched");

    /// <summary><c>local-causes-not-excluded</c>.</summary>
    public static readonly FieldProblem LocalCauses = FieldProblem.Of(
        "local-causes-not-excluded", "must be true: look for a local cause first");
}
