namespace TeleSSL.Contracts;

/// <summary>An order of equipment or work for a citizen.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">Counts the steps on the order, not the moves of its lines.</param>
/// <param name="Number">What people call it by, such as <c>O-2026-000123</c>.</param>
/// <param name="Kind"><c>new replace repair recalibrate visit pick-up</c>.</param>
/// <param name="State">
/// <c>received accepted planned picked in-transit delivered completed</c>, <c>rejected</c> or <c>cancelled</c>: that of its device line
/// that is the least far. It never goes back.
/// </param>
/// <param name="Reason">Why it is rejected or cancelled. A cancelled order stays open while something of it is on its way.</param>
/// <param name="Thread">The first order of the chain.</param>
/// <param name="Referral">The referral that it carries out.</param>
/// <param name="Citizen">Id of the citizen.</param>
/// <param name="Programme">Code.</param>
/// <param name="Municipality">Code.</param>
/// <param name="Unit">Code of the unit that carries it out.</param>
/// <param name="Priority"><c>routine urgent asap stat</c>.</param>
/// <param name="WantedFrom">The first day that it is wanted.</param>
/// <param name="WantedTo">The last day that it is wanted.</param>
/// <param name="Source"><c>fut referral ticket desk</c>.</param>
/// <param name="ReceivedAt">When it arrived.</param>
/// <param name="AcceptedAt">When it was accepted.</param>
/// <param name="DueAt">
/// When it is to be done; null before it is accepted, once it is done, and while its clock waits for an event.
/// </param>
/// <param name="Due">
/// <c>running paused soon over</c>; null before it is accepted and once it is done. <c>soon</c>: only the last open day is left.
/// </param>
/// <param name="Lines">Its lines.</param>
/// <param name="NextSteps">The viewer's own steps: whether each is possible now, and why not. Empty in lists.</param>
public sealed record OrderAnswer(
    Guid Id,
    int Version,
    string Number,
    string Kind,
    string State,
    string? Reason,
    Guid Thread,
    Guid? Referral,
    Guid Citizen,
    string Programme,
    string Municipality,
    string Unit,
    string Priority,
    DateOnly? WantedFrom,
    DateOnly? WantedTo,
    string Source,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? AcceptedAt,
    DateTimeOffset? DueAt,
    string? Due,
    IReadOnlyList<OrderLineAnswer> Lines,
    IReadOnlyList<NextOrderStep> NextSteps)
{
    /// <summary>Whom to reach, and how; null in lists, when no one was named, and when the citizen was erased.</summary>
    public string? Contact { get; init; }
}

/// <summary>A clock of an order, which counts open days of its unit from the day after it was accepted.</summary>
/// <param name="Clock"><c>set-up</c> or <c>pick-up</c>.</param>
/// <param name="State">
/// <c>running paused soon over</c> until the order is done, then <c>met</c> or <c>missed</c>; <c>stopped</c> when it was not wanted any
/// longer.
/// </param>
/// <param name="DueAt">When it is or was due; null while it waits for an event.</param>
/// <param name="SoonAt">From when on only the last open day is or was left.</param>
/// <param name="DoneAt">When it was done, or not wanted any longer.</param>
/// <param name="TargetDays">The open days that it may take.</param>
/// <param name="UsedDays">Those that are used.</param>
/// <param name="Parts">The days until it is due, or until now while it waits for an event, in order.</param>
/// <param name="Agreement">Id of the agreement that sets the target; null where the default holds: 5 days, 7 to fetch.</param>
public sealed record OrderClockAnswer(
    string Clock, string State, DateTimeOffset? DueAt, DateTimeOffset? SoonAt, DateTimeOffset? DoneAt, int TargetDays, int UsedDays,
    IReadOnlyList<OrderClockPartAnswer> Parts, Guid? Agreement = null);

/// <summary>Days of which the clock of an order says the same.</summary>
/// <param name="From">The first day.</param>
/// <param name="To">The first day that is not of them; null for a pause that waits for an event.</param>
/// <param name="By">Code of the organisation that reported the pause; null for all others.</param>
/// <param name="Used">The open days of them that count.</param>
/// <param name="Added">The open days of them that a pause adds to the due time.</param>
/// <param name="Why">In English.</param>
/// <param name="Reason">Why, in parts.</param>
public sealed record OrderClockPartAnswer(
    DateOnly From, DateOnly? To, string? By, int Used, int Added, string Why, ClockReasonAnswer Reason);

/// <summary>A line of an order.</summary>
/// <param name="Number">Its number in the order.</param>
/// <param name="Kind"><c>device item service</c>.</param>
/// <param name="Direction">Of a device: <c>out</c> or <c>home</c>.</param>
/// <param name="Part">The part of the kit.</param>
/// <param name="Models">Codes of the models that it accepts.</param>
/// <param name="Item">Code of the consumable.</param>
/// <param name="Quantity">How many.</param>
/// <param name="Service">The work.</param>
/// <param name="State">
/// <c>open planned picked in-transit failed delivered completed rejected cancelled</c>. That of a device follows the device.
/// </param>
/// <param name="Reason">Why it is not, or no longer, done.</param>
/// <param name="Device">Its device.</param>
/// <param name="From">Since when it is agreed to be done.</param>
/// <param name="To">Until when.</param>
/// <param name="Carrier">Code of who carries it.</param>
/// <param name="Vehicle">Code of the vehicle.</param>
/// <param name="Missing">It waits for a device of the store.</param>
public sealed record OrderLineAnswer(
    int Number,
    string Kind,
    string? Direction,
    string? Part,
    IReadOnlyList<string> Models,
    string? Item,
    int Quantity,
    string? Service,
    string State,
    string? Reason,
    Guid? Device,
    DateTimeOffset? From,
    DateTimeOffset? To,
    string? Carrier,
    string? Vehicle,
    bool Missing)
{
    /// <summary>The printed number of its device; null in lists.</summary>
    public string? AssetTag { get; init; }

    /// <summary>Code of its device's model; null in lists.</summary>
    public string? Model { get; init; }
}

/// <summary>Whether a step on an order is possible now.</summary>
/// <param name="Step">As in the URL.</param>
/// <param name="Possible">Nothing but what its body lacks prevents it.</param>
/// <param name="Why">What prevents it.</param>
public sealed record NextOrderStep(string Step, bool Possible, IReadOnlyList<Reason> Why);

/// <summary>An order that lacks devices, for the depot's morning.</summary>
/// <param name="Id">The order.</param>
/// <param name="Number">What people call it by.</param>
/// <param name="Kind">What it is for.</param>
/// <param name="State">How far it is.</param>
/// <param name="Priority">How soon it is wanted.</param>
/// <param name="Programme">Code.</param>
/// <param name="Unit">The unit that carries it out.</param>
/// <param name="DueAt">When it is to be done.</param>
/// <param name="Missing">Its lines without a device.</param>
public sealed record OrderToPick(
    Guid Id, string Number, string Kind, string State, string Priority, string Programme, string Unit, DateTimeOffset? DueAt,
    IReadOnlyList<MissingPart> Missing);

/// <summary>A line without a device, and where one could come from.</summary>
/// <param name="Line">Its number.</param>
/// <param name="Part">The part of the kit.</param>
/// <param name="Models">Codes of the models that it accepts.</param>
/// <param name="Reason">Why it has none any longer.</param>
/// <param name="Here">Ready devices at the unit's own locations, most first.</param>
/// <param name="Elsewhere">Ready devices of other units, which must be transferred first, most first; without locations.</param>
public sealed record MissingPart(
    int Line, string? Part, IReadOnlyList<string> Models, string? Reason, IReadOnlyList<ReadyDevices> Here,
    IReadOnlyList<ReadyDevices> Elsewhere);

/// <summary>Devices that may go to a citizen now.</summary>
/// <param name="Unit">Whose they are.</param>
/// <param name="Location">Where they are; null for another unit's.</param>
/// <param name="Model">Code.</param>
/// <param name="Count">How many.</param>
public sealed record ReadyDevices(string Unit, string? Location, string Model, int Count);
