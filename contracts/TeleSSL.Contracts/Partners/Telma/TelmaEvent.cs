namespace TeleSSL.Contracts.Partners.Telma;

/// <summary>The type of an entry in a ticket's history and of a webhook event.</summary>
public enum TelmaEventType
{
    /// <summary>It was received.</summary>
    Created,

    /// <summary>Its status changed.</summary>
    StatusChanged,

    /// <summary>Its priority or contact changed.</summary>
    Changed,

    /// <summary>A comment was added.</summary>
    Commented,

    /// <summary>A file was added.</summary>
    AttachmentAdded,

    /// <summary>The receiver sent it back.</summary>
    Returned,
}

/// <summary>
/// The webhook that Telma posts when a ticket changes (contracts/partners/telma, Events). Events may be repeated, late, reordered or lost;
/// polling is authoritative. Signed over its raw bytes: see <see cref="TelmaWire"/>.
/// </summary>
/// <param name="Id">The event's id; a repeated event has the same one.</param>
/// <param name="Type">What happened.</param>
/// <param name="At">When, by Telma's clock, UTC.</param>
/// <param name="Ticket">Telma's id of the ticket.</param>
/// <param name="ExternalId">The sender's id of the ticket.</param>
/// <param name="Version">The ticket's version after it.</param>
/// <param name="Snapshot">The ticket as it was at that version.</param>
public sealed record TelmaEvent(
    string Id, TelmaEventType Type, DateTimeOffset At, string Ticket, string ExternalId, int Version, TelmaTicket Snapshot);
