namespace TeleSSL.Domain.Support;

/// <summary>Refusals about calls, reports, incidents, articles and replies.</summary>
public static class SupportRefusals
{
    /// <summary><c>already-handled</c>: a call or a report.</summary>
    public static readonly Refusal AlreadyHandled = new("already-handled", "Someone else has handled it.", RefusalKind.Rule, "by");

    /// <summary><c>call-has-ticket</c>.</summary>
    public static readonly Refusal CallHasTicket = new(
        "call-has-ticket",
        "The call already became another ticket.", RefusalKind.Rule, "ticket");

    /// <summary><c>too-many-on-device</c>.</summary>
    public static readonly Refusal TooManyOnDevice = new("too-many-on-device", "Others reported the same device within the hour.");

    /// <summary><c>code-names-no-device</c>.</summary>
    public static readonly Refusal NoSuchDevice = new("code-names-no-device", "The code names no device.");

    /// <summary><c>label-not-proven</c>.</summary>
    public static readonly Refusal LabelNotProven = new(
        "label-not-proven",
        "The code has no proof that it was read off the device's label.");

    /// <summary><c>device-not-in-use</c>.</summary>
    public static readonly Refusal DeviceNotInUse = new("device-not-in-use", "No citizen has the device.");

    /// <summary><c>daily-limit</c>.</summary>
    public static readonly Refusal DailyLimit = new("daily-limit", "Strangers have opened as many tickets as one day may bring.");

    /// <summary><c>incident-open</c>.</summary>
    public static readonly Refusal IncidentOpen = new(
        "incident-open",
        "There is already an open incident for this, suggested or confirmed. Use that one.", RefusalKind.Rule, "incident");

    /// <summary><c>incident-closed</c>.</summary>
    public static readonly Refusal IncidentClosed = new(
        "incident-closed",
        "The incident is closed or was dismissed. If it recurs, declare a new one.", RefusalKind.Rule, "state");

    /// <summary><c>incident-not-confirmed</c>.</summary>
    public static readonly Refusal IncidentNotConfirmed = new(
        "incident-not-confirmed",
        "The incident has not been confirmed yet. Confirm or dismiss it first.");

    /// <summary><c>already-confirmed</c>.</summary>
    public static readonly Refusal AlreadyConfirmed = new(
        "already-confirmed",
        "The incident is already confirmed. Work on it, or close it.", RefusalKind.Rule, "by");

    /// <summary><c>no-open-cases</c>.</summary>
    public static readonly Refusal NoOpenTickets = new(
        "no-open-cases",
        "None of the incident's tickets is open, so no one would receive the answer.");

    /// <summary><c>already-linked</c>.</summary>
    public static readonly Refusal AlreadyLinked = new(
        "already-linked",
        "The ticket is in an incident already. Unlink it there first.", RefusalKind.Rule, "incident");

    /// <summary><c>not-linked</c>.</summary>
    public static readonly Refusal NotLinked = new("not-linked", "The ticket is not in this incident.");

    /// <summary><c>too-many-cases</c>.</summary>
    public static readonly Refusal TooManyTickets = new("too-many-cases", "An incident has at most {max} tickets. Declare a second one.");

    /// <summary><c>health-case-not-linked</c>.</summary>
    public static readonly Refusal HealthTicketNotLinked = new(
        "health-case-not-linked",
        "A health ticket belongs to the clinical side and cannot be part of a technical incident.");

    /// <summary><c>article-retired</c>.</summary>
    public static readonly Refusal ArticleRetired = new("article-retired", "The article is out of use. Write a new one.");

    /// <summary><c>reply-retired</c>.</summary>
    public static readonly Refusal ReplyRetired = new("reply-retired", "The reply is out of use. Write a new one.");

    /// <summary><c>key-taken</c>.</summary>
    public static readonly Refusal KeyTaken = new(
        "key-taken",
        "The desk has a reply with this key already; change that one.", RefusalKind.Rule, "key");
}
