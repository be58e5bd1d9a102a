using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Orders;

/// <summary>An order with everything a decision about it may use.</summary>
/// <param name="Order">The subject.</param>
/// <param name="Catalogue">The catalogue snapshot.</param>
/// <param name="Today">The stamp's day in Europe/Copenhagen.</param>
public sealed record OrderFacts(Order Order, Catalogue Catalogue, DateOnly Today)
{
    /// <summary>The device that was scanned; null when none was, or none was found.</summary>
    public Device? Scanned { get; init; }

    /// <summary>The devices of the citizen; loaded for a step that accepts the order.</summary>
    public IReadOnlyList<Device> Held { get; init; } = [];

    /// <summary>Asked by the municipality, not by the unit.</summary>
    public bool ByMunicipality { get; init; }
}

/// <summary>What a step does to a line's device: a task of table 1, or a tie.</summary>
/// <param name="Line">The line's number.</param>
/// <param name="Device">The device.</param>
/// <param name="Task">The task; null when the device is only tied to a line or untied.</param>
public sealed record LineTask(int Line, Guid Device, DeviceTask? Task)
{
    /// <summary>Without a task: the line that the device then serves; null when it serves none.</summary>
    public ServedLine? Tie { get; init; }

    /// <summary>The device whose place it then takes.</summary>
    public Guid? Replaces { get; init; }
}

/// <summary>The decision on a step: what happens to devices first, whose lines follow them, and then to the order.</summary>
/// <param name="Tasks">In order; when one is refused, nothing is done.</param>
/// <param name="Finish">The order after the step, made of what it is after the tasks.</param>
public sealed record OrderDecision(IReadOnlyList<LineTask> Tasks, Func<Order, Order> Finish)
{
    /// <summary>Of a step that is about the order alone.</summary>
    public static OrderDecision Of(Func<Order, Order> finish) => new([], finish);
}
