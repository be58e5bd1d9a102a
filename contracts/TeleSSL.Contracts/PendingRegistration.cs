namespace TeleSSL.Contracts;

/// <summary>
/// Answer 202 of <c>POST /api/citizens</c>, and of a change of the CPR number: it waits until a lead of the desk settles it. It says
/// nothing about whether the number is known.
/// </summary>
/// <param name="Id">UUIDv7, of <c>GET /api/pending-registrations/{id}</c>.</param>
/// <param name="Code">Always <c>registration-pending</c>.</param>
public sealed record RegistrationPending(Guid Id, string Code = RegistrationPending.PendingCode)
{
    /// <summary>The code.</summary>
    public const string PendingCode = "registration-pending";
}

/// <summary>What waits.</summary>
public enum PendingKind
{
    /// <summary>A <see cref="CitizenRegistration"/>.</summary>
    Registration,

    /// <summary>A <see cref="CitizenChange"/> with a CPR number.</summary>
    Change,
}

/// <summary>How far it has come.</summary>
public enum PendingState
{
    /// <summary>A lead has not settled it.</summary>
    Pending,

    /// <summary>Registered, or changed.</summary>
    Accepted,

    /// <summary>Not registered, or not changed.</summary>
    Refused,
}

/// <summary>Why a lead refuses.</summary>
public enum PendingRefusal
{
    /// <summary>The citizen is registered already, for another municipality.</summary>
    Known,

    /// <summary>The number, the name or the address is wrong: register again.</summary>
    Unusable,

    /// <summary>It is not to be registered here.</summary>
    NotNeeded,
}

/// <summary>Body of <c>POST /api/pending-registrations/{id}/refuse</c>.</summary>
/// <param name="Reason">Why; the registrar sees it.</param>
public sealed record PendingRefusalGiven(PendingRefusal Reason);

/// <summary>A registration that waited, without what is in it. Of registrars, only the organisation it was sent for sees it.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Kind"><c>registration</c> or <c>change</c>.</param>
/// <param name="At">When it was sent.</param>
/// <param name="Actor">Who sent it.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Municipality">Code of the municipality it registers in.</param>
/// <param name="State"><c>pending</c>, <c>accepted</c> or <c>refused</c>.</param>
/// <param name="Reason">
/// Why it was refused: <c>known</c>, <c>unusable</c>, <c>not-needed</c>; <c>expired</c> after 30 days; <c>erased</c> with the citizen.
/// </param>
/// <param name="SettledAt">When it was settled. Its content is erased then.</param>
/// <param name="SettledBy">Who settled it.</param>
/// <param name="Citizen">Id of the citizen that was registered, or that the change is for.</param>
public sealed record PendingRegistration(
    Guid Id, int Version, PendingKind Kind, DateTimeOffset At, string Actor, string Organisation, string Municipality, PendingState State,
    string? Reason, DateTimeOffset? SettledAt, string? SettledBy, Guid? Citizen);

/// <summary>
/// Answer of <c>POST /api/pending-registrations/{id}/look-up</c>: what is in it, for the lead who settles it. Each is in the journal and,
/// when the number is known, in that citizen's look-up log.
/// </summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Cpr">Ten characters.</param>
/// <param name="Name">The name; null where a change leaves it.</param>
/// <param name="Address">The address; null where a change leaves it.</param>
/// <param name="Phone">As it was sent.</param>
/// <param name="Known">Id of the citizen who has this number; null when it is new.</param>
public sealed record PendingContent(Guid Id, int Version, string Cpr, string? Name, Address? Address, string? Phone, Guid? Known);
