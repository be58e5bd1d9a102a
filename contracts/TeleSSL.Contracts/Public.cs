namespace TeleSSL.Contracts;

/// <summary>A fault report was received. The answer is the same whatever code was read; a ticket is opened afterwards.</summary>
/// <param name="Receipt">The number to quote in a call about it, e.g. <c>F-7K3M9QAB</c>.</param>
public sealed record FaultReportTaken(string Receipt);

/// <summary>A fault report made through the label on a device.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Receipt">The reporter's receipt.</param>
/// <param name="At">When it was received.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Code">The code on the label; null when the report made a ticket.</param>
/// <param name="Text">The reporter's text, to be shown as plain text; null when the report made a ticket, which has it.</param>
/// <param name="Phone">To call back; null when none was given, or when the report made a ticket.</param>
/// <param name="Ticket">The ticket it made or became.</param>
/// <param name="HandledBy">The account that handled it.</param>
/// <param name="Device">The device that the code names; null when it names none, or one outside the viewer's scope.</param>
/// <param name="Why">
/// Why it made no ticket and waits for a person: <c>code-names-no-device</c>, <c>label-not-proven</c>, <c>device-not-in-use</c>,
/// <c>daily-limit</c>, or the code with which the ticket was refused. Null when it made one, and until that is decided.
/// </param>
public sealed record FaultReportAnswer(
    Guid Id, string Receipt, DateTimeOffset At, string Category, string? Code, string? Text, string? Phone, Guid? Ticket,
    string? HandledBy, Guid? Device, string? Why);

/// <summary>A fault report was handled.</summary>
/// <param name="Ticket">The ticket that was opened for it, if any.</param>
public sealed record FaultReportHandled(Guid? Ticket = null);

/// <summary>A one-time link for the reporter to rate a ticket. It is shown only now: the server stores its hash.</summary>
/// <param name="Token">The secret in the link.</param>
/// <param name="Link">Path of the page to send; the token follows <c>#</c>, which browsers do not send to a server.</param>
/// <param name="Until">When it expires.</param>
public sealed record SatisfactionLink(string Token, string Link, DateTimeOffset Until);
