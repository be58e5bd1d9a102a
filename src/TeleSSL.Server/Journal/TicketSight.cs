using TeleSSL.Server.Platform.Access;

namespace TeleSSL.Server.Journal;

/// <summary>
/// Whether a viewer may see a ticket, and so who is at it. Until the module of the tickets registers its own, nobody may.
/// </summary>
internal delegate Task<bool> TicketSight(Viewer viewer, Guid ticket, CancellationToken ct);
