using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Outbox;

/// <summary>
/// The way to one partner. The outbox decides when a row is sent and what becomes of it; the line knows the row's subject, makes
/// the message, and takes the answer.
/// </summary>
internal interface IPartnerLine
{
    /// <summary>The code that its rows carry.</summary>
    string Partner { get; }

    /// <summary>Its system is not in use: an agent tells the partner, and rows are neither written nor sent.</summary>
    bool ByHand { get; }

    /// <summary>Makes the message of a row, at the moment it is sent.</summary>
    Task<PreparedMessage> Prepare(Tx tx, OutboxRow row);

    /// <summary>The row is a dead letter now: its subject says so.</summary>
    Task DeliveryFailed(Tx tx, OutboxRow row, Code why, Viewer viewer, Stamp stamp);

    /// <summary>A dead letter is to be sent again: null, or why its subject no longer waits for it.</summary>
    Task<Refusal?> RetryDelivery(Tx tx, OutboxRow row, Viewer viewer, Stamp stamp);
}
