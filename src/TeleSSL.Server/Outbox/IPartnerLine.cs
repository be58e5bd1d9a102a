using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Outbox;

/// <summary>
/// The line to one partner. The outbox decides when a row is sent and tracks its state; the line knows the subject of the row,
/// builds the message, and handles the answer.
/// </summary>
internal interface IPartnerLine
{
    /// <summary>The code of the partner in its rows.</summary>
    string Partner { get; }

    /// <summary>The line is not in use: an agent informs the partner, and rows are neither written nor sent.</summary>
    bool ByHand { get; }

    /// <summary>Whether messages about subjects of this kind go over it; an agent informs the partner of others.</summary>
    bool Carries(string subjectKind) => true;

    /// <summary>Builds the message of a row at the moment it is sent.</summary>
    Task<PreparedMessage> Prepare(Tx tx, OutboxRow row);

    /// <summary>Called when the row becomes a dead letter, to record it on the subject.</summary>
    Task DeliveryFailed(Tx tx, OutboxRow row, Code why, Viewer viewer, Stamp stamp);

    /// <summary>Prepares a dead letter for a replay: null, or the reason why its subject no longer needs it.</summary>
    Task<Refusal?> RetryDelivery(Tx tx, OutboxRow row, Viewer viewer, Stamp stamp);
}
