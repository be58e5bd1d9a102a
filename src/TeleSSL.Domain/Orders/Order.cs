using System.Globalization;
using System.Text.Json.Serialization;

namespace TeleSSL.Domain.Orders;

/// <summary>The whole non-personal state of an order. The journal stores it after each change.</summary>
public sealed record Order
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>The number people refer to it by, such as <c>O-2026-000123</c>.</summary>
    public required string Number { get; init; }

    /// <summary>Increases by one with each step on the order itself, from 1. A move of a line does not count.</summary>
    public required int Version { get; init; }

    /// <summary>Increases by one with each journal entry, from 1.</summary>
    public required int Revision { get; init; }

    /// <summary>What it is for.</summary>
    public required OrderKind Kind { get; init; }

    /// <summary>The first order of the chain that it belongs to; its own id when it is the first.</summary>
    public required Guid Thread { get; init; }

    /// <summary>The referral that it carries out.</summary>
    public Guid? Referral { get; init; }

    /// <summary>The ticket that it came from.</summary>
    public Guid? Ticket { get; init; }

    /// <summary>The citizen.</summary>
    public required Guid Citizen { get; init; }

    /// <summary>Code of the programme.</summary>
    public required string Programme { get; init; }

    /// <summary>Code of the citizen's municipality when it was opened, or moved.</summary>
    public required string Municipality { get; init; }

    /// <summary>Code of the SSL unit that carries it out.</summary>
    public required string Unit { get; init; }

    /// <summary>How soon it is wanted.</summary>
    public OrderPriority Priority { get; init; }

    /// <summary>The first day that it is wanted.</summary>
    public DateOnly? WantedFrom { get; init; }

    /// <summary>The last day that it is wanted.</summary>
    public DateOnly? WantedTo { get; init; }

    /// <summary>Where it comes from.</summary>
    public required OrderSource Source { get; init; }

    /// <summary>How far it is.</summary>
    public required OrderState State { get; init; }

    /// <summary>Why it was rejected or cancelled. Set while lines of a cancelled order are still on the van.</summary>
    public OrderReason? Reason { get; init; }

    /// <summary>Its lines, by number.</summary>
    public required IReadOnlyList<OrderLine> Lines { get; init; }

    /// <summary>The sealed text that says whom to reach, and how.</summary>
    public Guid? Contact { get; init; }

    /// <summary>When it arrived.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }

    /// <summary>When it was accepted.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>The days on which its clock does not run, in the order in which they were reported.</summary>
    public IReadOnlyList<OrderPause> Pauses { get; init; } = [];

    /// <summary>It is final: nothing changes it any more.</summary>
    [JsonIgnore]
    public bool IsFinal => State.IsFinal();

    /// <summary>It is wanted: it was not cancelled, and is not final.</summary>
    [JsonIgnore]
    public bool IsWanted => !IsFinal && Reason is null;

    /// <summary>It is accepted and lacks a device.</summary>
    [JsonIgnore]
    public bool IsToPick => IsWanted && State != OrderState.Received && Lines.Any(line => line.IsMissing);

    /// <summary>The number of an order.</summary>
    /// <param name="year">The year that it arrived in.</param>
    /// <param name="count">The count of all orders.</param>
    public static string NumberOf(int year, long count) => string.Create(CultureInfo.InvariantCulture, $"O-{year}-{count:D6}");

    /// <summary>The line with this number, or null.</summary>
    public OrderLine? Line(int number) => Lines.FirstOrDefault(line => line.Number == number);

    /// <summary>With lines replaced, by number, and the state that follows from them.</summary>
    public Order With(params IEnumerable<OrderLine> changed)
    {
        var by = changed.ToDictionary(line => line.Number);
        OrderLine[] lines = [.. Lines.Select(line => by.GetValueOrDefault(line.Number, line))];
        return this with { Lines = lines, State = OrderStates.After(State, lines) };
    }
}

/// <summary>A change of an order: one journal entry.</summary>
/// <param name="Before">The state before; null when it is new.</param>
/// <param name="After">The state after.</param>
/// <param name="Kind">What happened, such as <c>order.accepted</c>.</param>
public sealed record OrderChange(Order? Before, Order After, string Kind);
