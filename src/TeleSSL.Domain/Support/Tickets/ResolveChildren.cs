using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>All open children of a ticket are solved alike.</summary>
/// <param name="Resolution">How; each child's reporter may read it.</param>
public sealed record ResolveChildren(LongText Resolution);
