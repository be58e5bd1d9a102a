namespace TeleSSL.Contracts;

/// <summary>
/// What happened with an order that a practice, a hospital or a municipality waits for. It names no person, no address and no serial.
/// The newest of each event of an order; everything but the event is as of now.
/// </summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Event"><c>delivered set-up failed picked-up</c>.</param>
/// <param name="At">When.</param>
/// <param name="Seen">Someone of the organisation has marked it as seen.</param>
/// <param name="Organisation">Code of the organisation that it is for.</param>
/// <param name="Order">Number of the order.</param>
/// <param name="Referral">Number of the referral: the receiver's own reference; null when the order carries out none.</param>
/// <param name="Citizen">Id of the citizen; for the municipality alone.</param>
/// <param name="Programme">Code.</param>
/// <param name="SetUpAt">When the last device was set up; null while none is.</param>
/// <param name="ReceivedBy">Who received the last device: <c>citizen relative staff other</c>; null while no one has.</param>
/// <param name="AppInstalled">What the checklist of the set-up says; null when it does not say.</param>
/// <param name="Paired">The same of the pairing of the measuring devices.</param>
/// <param name="FirstLogin">The same of the first login.</param>
/// <param name="Reason">Why the last try failed; null when none did.</param>
/// <param name="Next">When the next try, or what is missing, is agreed to come; null when nothing is agreed.</param>
/// <param name="PlanEnds">Everything that the order fetches has left the home: the plan can be closed.</param>
/// <param name="Phone">Our number; null when the desk has none.</param>
/// <param name="Devices">Its devices.</param>
public sealed record NoticeAnswer(
    Guid Id,
    string Event,
    DateTimeOffset At,
    bool Seen,
    string Organisation,
    string Order,
    string? Referral,
    Guid? Citizen,
    string Programme,
    DateTimeOffset? SetUpAt,
    string? ReceivedBy,
    bool? AppInstalled,
    bool? Paired,
    bool? FirstLogin,
    string? Reason,
    DateTimeOffset? Next,
    bool PlanEnds,
    string? Phone,
    IReadOnlyList<NoticeDevice> Devices);

/// <summary>A device of a notice.</summary>
/// <param name="Kind">What it is, such as <c>scale</c>.</param>
/// <param name="State"><c>works delivered coming missing</c>, or of one to fetch <c>in-home fetched</c>; <c>not-wanted</c> of both.</param>
/// <param name="ComingFrom">Since when it is agreed to come; null unless it is <c>coming</c>.</param>
/// <param name="ComingTo">Until when.</param>
public sealed record NoticeDevice(string Kind, string State, DateTimeOffset? ComingFrom, DateTimeOffset? ComingTo);
