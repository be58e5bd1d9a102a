using System.Text.Json.Serialization;
using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders;

/// <summary>A line of an order.</summary>
/// <param name="Number">From 1, in the order.</param>
/// <param name="Kind">What it is about.</param>
public sealed record OrderLine(int Number, LineKind Kind)
{
    /// <summary>The part of the kit, such as <c>tablet</c>; null where it names none.</summary>
    public string? Part { get; init; }

    /// <summary>Codes of the models that it accepts; only of a device line out.</summary>
    public IReadOnlyList<string> Models { get; init; } = [];

    /// <summary>Which way the device goes.</summary>
    public LineDirection Direction { get; init; }

    /// <summary>Code of the consumable; only of an item line.</summary>
    public string? Item { get; init; }

    /// <summary>How many; more than 1 only of an item line.</summary>
    public int Quantity { get; init; } = 1;

    /// <summary>The work; only of a service line.</summary>
    public OrderService? Service { get; init; }

    /// <summary>Since when it is or was agreed to be done.</summary>
    public DateTimeOffset? From { get; init; }

    /// <summary>Until when.</summary>
    public DateTimeOffset? To { get; init; }

    /// <summary>Who is to carry it: a contractor's code, or the unit's.</summary>
    public string? Carrier { get; init; }

    /// <summary>Code of the vehicle.</summary>
    public string? Vehicle { get; init; }

    /// <summary>The device that it has, or had when it became final.</summary>
    public Guid? Device { get; init; }

    /// <summary>The device whose place its device takes; only of a device line out.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>How far it is.</summary>
    public LineState State { get; init; }

    /// <summary>Why it is not, or no longer, done.</summary>
    public OrderReason? Reason { get; init; }

    /// <summary>How many tries to deliver it found no one home.</summary>
    public int NoShows { get; init; }

    /// <summary>While it was missing, a device that it accepts became ready: whoever follows the order learned of it, once.</summary>
    public bool IsWoken { get; init; }

    /// <summary>A device that the citizen has for another programme will do.</summary>
    public bool IsShareable { get; init; }

    /// <summary>Nothing moves it any more.</summary>
    [JsonIgnore]
    public bool IsFinal => State.IsFinal();

    /// <summary>It wants a device of the store, and has none.</summary>
    [JsonIgnore]
    public bool IsMissing => IsOut && Device is null && !IsFinal;

    /// <summary>It brings a device to the citizen.</summary>
    [JsonIgnore]
    public bool IsOut => Kind == LineKind.Device && Direction == LineDirection.Out;

    /// <summary>Its device is with the carrier and was not handed over.</summary>
    [JsonIgnore]
    public bool IsOnTheVan => IsOut && State is LineState.InTransit or LineState.Failed;

    /// <summary>What a device carries that serves it.</summary>
    public ServedLine Of(Guid order) => new(order, Number, Direction);
}
