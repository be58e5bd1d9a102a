namespace TeleSSL.Domain.Support.Replacements;

/// <summary>What happens, in order, when a device is replaced. The last is one of the four that say how it ended.</summary>
public enum ReplacementPoint
{
    /// <summary>A device is set aside.</summary>
    Reserved,

    /// <summary>It has left the store, and the old one is to be fetched.</summary>
    Dispatched,

    /// <summary>It is in the home.</summary>
    Swapped,

    /// <summary>The old one is back in a store.</summary>
    Back,

    /// <summary>The old one is clean.</summary>
    Cleaned,

    /// <summary>The old one may go to another citizen.</summary>
    Ready,

    /// <summary>The same, after a workshop had it.</summary>
    Repaired,

    /// <summary>The old one was written off.</summary>
    Retired,

    /// <summary>The old one is lost.</summary>
    Lost,
}

/// <summary>A point of a replacement, and what brought it about.</summary>
/// <param name="Point">Which.</param>
/// <param name="OfOrder">The index among the states of the order; null when it was not that.</param>
/// <param name="OfDevice">The index among the states of the old device; null when it was not that.</param>
public sealed record ReplacementMark(ReplacementPoint Point, int? OfOrder = null, int? OfDevice = null)
{
    /// <summary>It has happened.</summary>
    public bool IsReached => OfOrder is not null || OfDevice is not null;
}
