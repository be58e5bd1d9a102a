namespace TeleSSL.Contracts.Partners.Fut;

/// <summary>
/// The status words of orders and lines as we know them (contracts/partners/fut/status-machine.json). Only <c>submitted</c> is confirmed.
/// </summary>
public static class SslStatus
{
    /// <summary>Not sent; the buyer's alone.</summary>
    public const string Draft = "draft";

    /// <summary>Sent to the seller.</summary>
    public const string Submitted = "submitted";

    /// <summary>Taken by the seller.</summary>
    public const string Accepted = "accepted";

    /// <summary>Refused by the seller.</summary>
    public const string Rejected = "rejected";

    /// <summary>A time is agreed.</summary>
    public const string Planned = "planned";

    /// <summary>On the way to the citizen or back.</summary>
    public const string InTransit = "in-transit";

    /// <summary>Handed over.</summary>
    public const string Delivered = "delivered";

    /// <summary>Done.</summary>
    public const string Completed = "completed";

    /// <summary>A visit came to nothing; of lines only.</summary>
    public const string Failed = "failed";

    /// <summary>Withdrawn.</summary>
    public const string Cancelled = "cancelled";
}
