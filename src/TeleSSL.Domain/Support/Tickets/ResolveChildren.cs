using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Resolves all open children of a ticket with the same text.</summary>
/// <param name="Resolution">How they were solved; each child's reporter can read it.</param>
public sealed record ResolveChildren(LongText Resolution);
