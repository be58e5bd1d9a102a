namespace TeleSSL.Contracts;

/// <summary>
/// A line of <c>GET /api/citizens</c>: what a citizen has and waits for, within the viewer's scope. Who it is says
/// <c>POST /api/citizens/names</c>, or a look-up.
/// </summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Municipality">Municipality code.</param>
/// <param name="Status"><c>active</c> or <c>dead</c>.</param>
/// <param name="Programmes">Codes of the programmes that the devices serve.</param>
/// <param name="Devices">What is in the home, or on its way back.</param>
/// <param name="OnTheWay">What is reserved or in transit.</param>
/// <param name="OpenTickets">
/// Open tickets about the citizen or one of these devices; null for those who do not read tickets.
/// </param>
public sealed record CitizenEquipment(
    Guid Id, string Municipality, string Status, IReadOnlyList<string> Programmes, IReadOnlyList<HeldDevice> Devices,
    IReadOnlyList<HeldDevice> OnTheWay, OpenTickets? OpenTickets);

/// <summary>A device that a citizen has or waits for.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Model">Model code.</param>
/// <param name="Kind">Kind of device.</param>
/// <param name="AssetTag">Our own number, as printed.</param>
/// <param name="Custody">Where it is: <c>delivered in-use returning</c>, or <c>reserved in-transit</c>.</param>
/// <param name="Programme">What it is for.</param>
/// <param name="Since">When it was handed over; while it is on the way, when it was reserved.</param>
/// <param name="InUseSince">When it was set up; null until then.</param>
/// <param name="Broken"><c>support-open</c>, <c>recalled</c>, <c>calibration-expired</c>; empty when nothing is.</param>
/// <param name="Late">
/// <c>delivery-failed</c>: it was not delivered, and no other attempt has begun. <c>pick-up-overdue</c>: a pick-up was ordered, and more
/// than seven open days of the unit have passed.
/// </param>
public sealed record HeldDevice(
    Guid Id, string Model, string Kind, string AssetTag, string Custody, string? Programme, DateTimeOffset Since,
    DateTimeOffset? InUseSince, IReadOnlyList<string> Broken, IReadOnlyList<string> Late);

/// <summary>The open tickets that concern a citizen.</summary>
/// <param name="Count">How many.</param>
/// <param name="Ids">Which, oldest first.</param>
public sealed record OpenTickets(int Count, IReadOnlyList<Guid> Ids);

/// <summary>Answer of <c>GET /api/citizens/{id}</c>: the line of the list, and what the citizen had before.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Municipality">Municipality code.</param>
/// <param name="Status"><c>active</c> or <c>dead</c>.</param>
/// <param name="Programmes">Codes of the programmes that the devices serve.</param>
/// <param name="Devices">What is in the home, or on its way back.</param>
/// <param name="OnTheWay">What is reserved or in transit.</param>
/// <param name="OpenTickets">As in the list.</param>
/// <param name="Earlier">What was in the home and no longer is, newest first; the newest 100.</param>
public sealed record CitizenOverview(
    Guid Id, int Version, string Municipality, string Status, IReadOnlyList<string> Programmes, IReadOnlyList<HeldDevice> Devices,
    IReadOnlyList<HeldDevice> OnTheWay, OpenTickets? OpenTickets, IReadOnlyList<EarlierDevice> Earlier);

/// <summary>A device that a citizen had at home.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Model">Model code.</param>
/// <param name="Kind">Kind of device.</param>
/// <param name="AssetTag">Our own number, as printed.</param>
/// <param name="Programme">What it was for.</param>
/// <param name="Since">When it was handed over.</param>
/// <param name="InUseSince">When it was set up; null if it never was.</param>
/// <param name="Until">When it left the home, or was reported lost.</param>
public sealed record EarlierDevice(
    Guid Id, string Model, string Kind, string AssetTag, string? Programme, DateTimeOffset Since, DateTimeOffset? InUseSince,
    DateTimeOffset Until);
