using TeleSSL.Domain.Orders;

namespace TeleSSL.Domain.Partners.Fut;

/// <summary>What FUT says of an order, in our words and without anything personal.</summary>
/// <param name="Status">FUT's word.</param>
/// <param name="IsOurs">The seller is us.</param>
/// <param name="Receiver">A keyed hash of who receives it and where; another value is another receiver or address.</param>
/// <param name="Lines">Its lines, in FUT's order.</param>
public sealed record FutOrderSaid(string Status, bool IsOurs, string Receiver, IReadOnlyList<FutLineSaid> Lines)
{
    /// <summary>The reason of a rejection or cancellation; <see cref="OrderReason.Other"/> for a word that we do not know.</summary>
    public OrderReason? Reason { get; init; }

    /// <summary>How soon it is wanted.</summary>
    public OrderPriority Priority { get; init; }

    /// <summary>The first day that it is wanted.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day that it is wanted.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Name and address are protected.</summary>
    public bool Protected { get; init; }
}

/// <summary>What FUT says of a line.</summary>
/// <param name="Key">A keyed hash of the line's URL.</param>
/// <param name="Status">FUT's word.</param>
/// <param name="Kind">Which way it goes.</param>
public sealed record FutLineSaid(string Key, string Status, FutLineKind Kind)
{
    /// <summary>Code of our model; null when the item is none of ours, or a service.</summary>
    public string? Model { get; init; }

    /// <summary>The service; null when the item is a device, or a service that we do not know.</summary>
    public OrderService? Service { get; init; }

    /// <summary>Our device that it is about.</summary>
    public Guid? Device { get; init; }

    /// <summary>It names a device that we do not have.</summary>
    public bool IsOfUnknownDevice { get; init; }

    /// <summary>The item can be ordered.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>We know what the item is.</summary>
    public bool IsKnown => Model is not null || Service is not null;
}

/// <summary>What we hold of an order of FUT.</summary>
/// <param name="Standing">What became of it here.</param>
/// <param name="Status">FUT's word, as it was last read.</param>
/// <param name="Receiver">As in <see cref="FutOrderSaid.Receiver"/>.</param>
/// <param name="Lines">Its lines, by our numbers.</param>
public sealed record FutOrderHeld(FutStanding Standing, string Status, string Receiver, IReadOnlyList<FutLineHeld> Lines)
{
    /// <summary>The first day that it was wanted when it was last read.</summary>
    public DateOnly? From { get; init; }

    /// <summary>The last day that it was wanted when it was last read.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Name and address were protected when it was last read.</summary>
    public bool Protected { get; init; }

    /// <summary>Why a person refused it; only of a refused one.</summary>
    public OrderReason? Refusal { get; init; }

    /// <summary>Our order; null while it waits, and when it was refused.</summary>
    public Order? Ours { get; init; }
}

/// <summary>A line of an order of FUT that we hold.</summary>
/// <param name="Number">Our line's number.</param>
/// <param name="Key">As in <see cref="FutLineSaid.Key"/>.</param>
/// <param name="Status">FUT's word, as it was last read.</param>
public sealed record FutLineHeld(int Number, string Key, string Status);

/// <summary>What became of an order of FUT here.</summary>
public enum FutStanding
{
    /// <summary>It waits for a person, and is no order of ours yet.</summary>
    Waiting,

    /// <summary>It is an order of ours.</summary>
    Taken,

    /// <summary>A person refused it; FUT learns of it.</summary>
    Refused,

    /// <summary>A person left it as it is.</summary>
    Left,

    /// <summary>It was over, or gone, before it became an order of ours.</summary>
    Over,
}
