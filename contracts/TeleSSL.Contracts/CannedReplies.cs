namespace TeleSSL.Contracts;

/// <summary>A canned reply of a desk.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Unit">The desk it belongs to.</param>
/// <param name="Key">What agents type to get it.</param>
/// <param name="Title">What they choose it by.</param>
/// <param name="Text">
/// The text. Placeholders in braces are filled in: <c>{agent.name} {date} {desk.name} {desk.phone} {device.model} {device.serial}
/// {device.tag} {ticket.municipality} {ticket.number}</c>.
/// </param>
/// <param name="Category">A code to group replies by.</param>
/// <param name="Retired">Out of use.</param>
/// <param name="Version">Counts up with each change.</param>
public sealed record CannedReplyAnswer(
    Guid Id, string Unit, string Key, string Title, string Text, string? Category, bool Retired, int Version);

/// <summary>Which reply to fill in for a ticket.</summary>
/// <param name="Reply">Id of the reply.</param>
public sealed record CannedReplyChoice(Guid Reply);

/// <summary>A preview of a reply filled in for a ticket. Nothing is written.</summary>
/// <param name="Text">The text; a placeholder without a value appears as <c>[device.model]</c>.</param>
/// <param name="Missing">Placeholders without a value.</param>
public sealed record FilledReplyAnswer(string Text, IReadOnlyList<string> Missing);

/// <summary>The phone numbers of a unit's desk.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Numbers">E.164; the first is the one given to others.</param>
public sealed record DeskPhonesAnswer(string Unit, IReadOnlyList<string> Numbers);
