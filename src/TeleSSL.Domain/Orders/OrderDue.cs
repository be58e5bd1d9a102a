namespace TeleSSL.Domain.Orders;

/// <summary>How an order stands with its clock.</summary>
public enum OrderDue
{
    /// <summary>More than the last open day is left.</summary>
    Running,

    /// <summary>It does not count today, and is not past its due time.</summary>
    Paused,

    /// <summary>Only the last open day is left.</summary>
    Soon,

    /// <summary>Its due time has passed.</summary>
    Over,
}
