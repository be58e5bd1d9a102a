namespace TeleSSL.Contracts.Partners.Telma;

/// <summary>What happened to a ticket: a word of its history and of a webhook event.</summary>
public enum TelmaEventType
{
    /// <summary>It was received.</summary>
    Created,

    /// <summary>Its status changed.</summary>
    StatusChanged,

    /// <summary>Its priority or contact changed.</summary>
    Changed,

    /// <summary>Somebody wrote on it.</summary>
    Commented,

    /// <summary>A file was added.</summary>
    AttachmentAdded,

    /// <summary>The receiver sent it back.</summary>
    Returned,
}

/// <summary>
/// What Telma posts to our callback when a ticket changes (contracts/partners/telma, Events). It may come twice, late, in another order, or never;
/// polling is the record. Signed over its raw bytes: see <see cref="TelmaWire"/>.
/// </summary>
/// <param name="Id">The event's own; the same event sent again has the same.</param>
/// <param name="Type">What happened.</param>
/// <param name="At">When, by Telma's clock, UTC.</param>
/// <param name="Ticket">Telma's id of the ticket.</param>
/// <param name="ExternalId">The sender's id of the ticket.</param>
/// <param name="Version">The ticket's version after it.</param>
/// <param name="Snapshot">The ticket as it was at that version.</param>
public sealed record TelmaEvent(
    string Id, TelmaEventType Type, DateTimeOffset At, string Ticket, string ExternalId, int Version, TelmaTicket Snapshot);
