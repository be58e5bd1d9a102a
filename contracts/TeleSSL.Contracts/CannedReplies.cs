namespace TeleSSL.Contracts;

/// <summary>A reply that a desk keeps ready.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Unit">The desk it belongs to.</param>
/// <param name="Key">What agents type to get it.</param>
/// <param name="Title">What they choose it by.</param>
/// <param name="Text">
/// Its words. What stands between braces is filled in: <c>{agent.name} {date} {desk.name} {desk.phone} {device.model}
/// {device.serial} {device.tag} {ticket.municipality} {ticket.number}</c>.
/// </param>
/// <param name="Category">A code to group replies by.</param>
/// <param name="Retired">Out of use.</param>
/// <param name="Version">Counts up with each change.</param>
public sealed record CannedReplyAnswer(Guid Id, string Unit, string Key, string Title, string Text, string? Category, bool Retired, int Version);

/// <summary>Which reply to fill in for a ticket.</summary>
/// <param name="Reply">Id of the reply.</param>
public sealed record CannedReplyChoice(Guid Reply);

/// <summary>A reply filled in for a ticket, to be looked at. Nothing is written.</summary>
/// <param name="Text">A placeholder without a value stands in it as <c>[device.model]</c>.</param>
/// <param name="Missing">Placeholders without a value.</param>
public sealed record FilledReplyAnswer(string Text, IReadOnlyList<string> Missing);

/// <summary>The numbers that lead to a unit's desk.</summary>
/// <param name="Unit">Code of the unit.</param>
/// <param name="Numbers">E.164; the first is the one that others are told.</param>
public sealed record DeskPhonesAnswer(string Unit, IReadOnlyList<string> Numbers);
