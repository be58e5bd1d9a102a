namespace TeleSSL.Contracts;

/// <summary>A referral of a citizen to a programme.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Number">The number people refer to it by, such as <c>R-2026-000123</c>.</param>
/// <param name="Citizen">The citizen's id.</param>
/// <param name="Programme">Code of the programme.</param>
/// <param name="Municipality">Code of the citizen's municipality.</param>
/// <param name="Unit">Code of the SSL unit that serves it; null while no unit has an agreement to.</param>
/// <param name="State">How far it is.</param>
/// <param name="Reason">Why it was rejected, withdrawn or ended.</param>
/// <param name="Origin">How it came.</param>
/// <param name="Referrer">Code of the organisation that refers.</param>
/// <param name="MonitoredBy">Code of the organisation whose staff look at the measurements.</param>
/// <param name="CriteriaMet">True when the values that the programme asks for were given; null when it asks for none.</param>
/// <param name="ConsentOn">The day on which the citizen agreed that the supplier gets the contact data.</param>
/// <param name="Priority">How soon it is wanted.</param>
/// <param name="WantedBy">The latest day on which the kit is wanted.</param>
/// <param name="MitId">Whether the citizen has MitID.</param>
/// <param name="UsesAlone">The citizen can use the kit alone.</param>
/// <param name="Training">Where the citizen is trained.</param>
/// <param name="Doubles">The open referral of the same citizen and programme that was there before, when a referrer did not know.</param>
/// <param name="ReceivedAt">When it arrived.</param>
/// <param name="AcceptedAt">When the unit accepted it.</param>
/// <param name="ActiveFrom">The first day of taking part.</param>
/// <param name="ClosedAt">When it was rejected, withdrawn or ended.</param>
/// <param name="Version">For <c>If-Match</c>.</param>
/// <param name="Details">The sealed part; only when one referral is read, and null after the citizen was erased.</param>
/// <param name="DevicesSwappedAt">
/// When it was put right that a device of the kit was not the one recorded: whose measurements are those before? Null unless it happened.
/// </param>
public sealed record ReferralAnswer(
    Guid Id,
    string Number,
    Guid Citizen,
    string Programme,
    string Municipality,
    string? Unit,
    string State,
    string? Reason,
    string Origin,
    string Referrer,
    string? MonitoredBy,
    bool? CriteriaMet,
    DateOnly? ConsentOn,
    string Priority,
    DateOnly? WantedBy,
    string? MitId,
    bool? UsesAlone,
    string? Training,
    Guid? Doubles,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? AcceptedAt,
    DateOnly? ActiveFrom,
    DateTimeOffset? ClosedAt,
    int Version,
    ReferralDetailsAnswer? Details,
    DateTimeOffset? DevicesSwappedAt = null);

/// <summary>What is personal about a referral.</summary>
/// <param name="Criteria">The values given; empty for the unit, which needs none.</param>
/// <param name="Contact">Who helps the citizen, and how to reach them.</param>
/// <param name="Language">The language to speak with the citizen.</param>
/// <param name="CarePlan">Reference of the care plan.</param>
/// <param name="DeliveryNote">What the driver must know.</param>
/// <param name="Note">What the unit must know.</param>
public sealed record ReferralDetailsAnswer(
    IReadOnlyList<CriterionValueAnswer> Criteria,
    string? Contact,
    string? Language,
    string? CarePlan,
    string? DeliveryNote,
    string? Note);

/// <summary>A value that was measured or judged.</summary>
/// <param name="Criterion">Code of the programme's criterion.</param>
/// <param name="Value">The value.</param>
public sealed record CriterionValueAnswer(string Criterion, int Value);

/// <summary>Answer of <c>POST /api/own-referrals</c>, the same whether the citizen is known, protected, or referred already.</summary>
/// <param name="Number">The number people refer to it by.</param>
public sealed record ReferralReceipt(string Number);

/// <summary>How far a referral is, for the organisation that refers.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Number">The number people refer to it by.</param>
/// <param name="Programme">Code of the programme.</param>
/// <param name="State">How far it is.</param>
/// <param name="Reason">Why it was rejected, withdrawn or ended.</param>
/// <param name="Referrer">Code of the organisation that refers.</param>
/// <param name="Priority">How soon it is wanted.</param>
/// <param name="WantedBy">The latest day on which the kit is wanted.</param>
/// <param name="ConsentOn">The day on which the citizen agreed that the supplier gets the contact data.</param>
/// <param name="ReceivedAt">When it arrived.</param>
/// <param name="AcceptedAt">When the unit accepted it.</param>
/// <param name="ActiveFrom">The first day of taking part.</param>
/// <param name="ClosedAt">When it was rejected, withdrawn or ended.</param>
/// <param name="Version">For <c>If-Match</c>.</param>
/// <param name="DevicesSwappedAt">
/// When it was put right that a device of the kit was not the one recorded: whose measurements are those before? Null unless it happened.
/// </param>
public sealed record ReferralProgress(
    Guid Id,
    string Number,
    string Programme,
    string State,
    string? Reason,
    string Referrer,
    string Priority,
    DateOnly? WantedBy,
    DateOnly? ConsentOn,
    DateTimeOffset ReceivedAt,
    DateTimeOffset? AcceptedAt,
    DateOnly? ActiveFrom,
    DateTimeOffset? ClosedAt,
    int Version,
    DateTimeOffset? DevicesSwappedAt = null);
