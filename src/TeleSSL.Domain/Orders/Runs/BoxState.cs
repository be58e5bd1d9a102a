namespace TeleSSL.Domain.Orders.Runs;

/// <summary>How far a box is at its stop, and a stop as a whole. The least far is first.</summary>
public enum BoxState
{
    /// <summary>In the van.</summary>
    OnTheWay,

    /// <summary>A try of the day failed; the carrier may try again.</summary>
    Failed,

    /// <summary>In the van, and to be brought back.</summary>
    BringBack,

    /// <summary>A time is agreed.</summary>
    Planned,

    /// <summary>Set aside in the store.</summary>
    Picked,

    /// <summary>Handed over, fetched or done.</summary>
    Done,

    /// <summary>Back in the store without having been handed over.</summary>
    BroughtBack,

    /// <summary>No longer wanted.</summary>
    Cancelled,
}
