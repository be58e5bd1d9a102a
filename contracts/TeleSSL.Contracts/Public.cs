namespace TeleSSL.Contracts;

/// <summary>A fault report was taken in. The answer is the same whatever the code on the device said.</summary>
/// <param name="Receipt">What to say when one calls about it, e.g. <c>F-7K3M9QAB</c>.</param>
public sealed record FaultReportTaken(string Receipt);

/// <summary>A fault report that came by the label on a device.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Receipt">What the reporter got.</param>
/// <param name="At">When it came.</param>
/// <param name="Category">What it is about.</param>
/// <param name="Code">What the label held; null when the report made a ticket.</param>
/// <param name="Text">In the reporter's words, to be shown as text; null when the report made a ticket, which has it.</param>
/// <param name="Phone">To call back; null when none was given, or when the report made a ticket.</param>
/// <param name="Ticket">The ticket it made or became.</param>
/// <param name="HandledBy">The account that looked at it.</param>
public sealed record FaultReportAnswer(
    Guid Id, string Receipt, DateTimeOffset At, string Category, string? Code, string? Text, string? Phone, Guid? Ticket, string? HandledBy);

/// <summary>A fault report was looked at.</summary>
/// <param name="Ticket">The ticket that was opened for it, if any.</param>
public sealed record FaultReportHandled(Guid? Ticket = null);

/// <summary>A link by which whoever reported a ticket says how it went, once. It is shown only now: the server keeps its hash.</summary>
/// <param name="Token">What the link proves itself with.</param>
/// <param name="Link">Path of the page to send; the token stands behind <c>#</c>, which no browser sends to any server.</param>
/// <param name="Until">Until when it can be used.</param>
public sealed record SatisfactionLink(string Token, string Link, DateTimeOffset Until);
