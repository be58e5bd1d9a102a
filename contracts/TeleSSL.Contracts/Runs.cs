namespace TeleSSL.Contracts;

/// <summary>A visit to one citizen on a run: the boxes to hand over and to fetch.</summary>
/// <param name="Id">The stop.</param>
/// <param name="Run">The run: what one vehicle of one carrier does for a unit on a day.</param>
/// <param name="RunVersion">Counts the changes of the order of the run's stops; the ETag of that order.</param>
/// <param name="Unit">Code of the unit whose orders it carries out.</param>
/// <param name="Carrier">Code of who carries.</param>
/// <param name="Vehicle">Code of the vehicle.</param>
/// <param name="State">
/// <c>on-the-way failed bring-back planned picked done brought-back cancelled</c>: that of the box that is first in this order.
/// </param>
/// <param name="From">Since when the citizen expects it.</param>
/// <param name="To">Until when.</param>
/// <param name="HandOver">How many boxes are still to be handed over.</param>
/// <param name="Fetch">How many are still to be fetched.</param>
/// <param name="Boxes">Its boxes.</param>
/// <param name="Items">Consumables and work; empty for a contractor.</param>
/// <param name="Citizen">Id of the citizen; null for a contractor.</param>
/// <param name="Orders">Numbers of the orders; empty for a contractor.</param>
public sealed record StopAnswer(
    Guid Id,
    Guid Run,
    int RunVersion,
    string Unit,
    string Carrier,
    string? Vehicle,
    string State,
    DateTimeOffset From,
    DateTimeOffset To,
    int HandOver,
    int Fetch,
    IReadOnlyList<StopBox> Boxes,
    IReadOnlyList<StopItem> Items,
    Guid? Citizen,
    IReadOnlyList<string> Orders);

/// <summary>A box at a stop.</summary>
/// <param name="Device">Its device; null while none is picked.</param>
/// <param name="AssetTag">The printed number of its device.</param>
/// <param name="Kind">The kind of box, such as <c>tablet</c>.</param>
/// <param name="Purpose"><c>hand-over</c> or <c>fetch</c>.</param>
/// <param name="State">As of the stop.</param>
/// <param name="Stop">It may not be handed over.</param>
public sealed record StopBox(Guid? Device, string? AssetTag, string? Kind, string Purpose, string State, bool Stop);

/// <summary>A consumable to hand over, or work to do.</summary>
/// <param name="What">Code of the consumable, or the work.</param>
/// <param name="Quantity">How many.</param>
/// <param name="State">As of the stop.</param>
public sealed record StopItem(string What, int Quantity, string State);

/// <summary>What became of the boxes of a stop that were in the van.</summary>
/// <param name="Receipt">The receipt; null when nothing was handed over.</param>
/// <param name="Boxes">Its boxes in the van.</param>
public sealed record StopOutcome(Guid? Receipt, IReadOnlyList<StopBoxOutcome> Boxes);

/// <summary>What became of one box.</summary>
/// <param name="Device">Its device.</param>
/// <param name="AssetTag">The printed number.</param>
/// <param name="Outcome"><c>done</c> or <c>refused</c>.</param>
/// <param name="Code">Why it was refused.</param>
/// <param name="Detail">Why, in English.</param>
/// <param name="Params">Parameters of the refusal.</param>
public sealed record StopBoxOutcome(
    Guid Device, string AssetTag, string Outcome, string? Code, string? Detail, IReadOnlyDictionary<string, string>? Params);

/// <summary>The proof of a hand-over.</summary>
/// <param name="Id">The receipt.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Actor">The account that recorded it.</param>
/// <param name="Organisation">The organisation it acted for.</param>
/// <param name="ReceivedBy"><c>citizen relative staff other</c>.</param>
/// <param name="Proof"><c>signature code seen</c>.</param>
/// <param name="Boxes">How many boxes were handed over.</param>
public sealed record ReceiptAnswer(
    Guid Id, DateTimeOffset At, DateTimeOffset OccurredAt, string Actor, string Organisation, string ReceivedBy, string Proof, int Boxes);

/// <summary>The last signature at a stop.</summary>
/// <param name="At">When it was given.</param>
/// <param name="Png">The picture.</param>
public sealed record SignatureAnswer(DateTimeOffset At, byte[] Png);

/// <summary>The code that the citizen gives at the door. It is read once.</summary>
/// <param name="Code">Six digits.</param>
/// <param name="Day">The day of the delivery.</param>
public sealed record DeliveryCodeAnswer(string Code, DateOnly Day);

/// <summary>The order in which the stops of a run are driven.</summary>
/// <param name="Id">The run.</param>
/// <param name="Version">Its ETag.</param>
/// <param name="Stops">Its stops, first to last.</param>
public sealed record RunOrderAnswer(Guid Id, int Version, IReadOnlyList<Guid> Stops);
