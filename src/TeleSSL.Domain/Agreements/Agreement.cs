namespace TeleSSL.Domain.Agreements;

/// <summary>What an agreement is about.</summary>
public enum ServiceKind
{
    /// <summary>The single point of contact. For all programmes at once.</summary>
    Spoc,

    /// <summary>Service, support and logistics, per programme.</summary>
    Ssl,
}

/// <summary>
/// Who provides which service to whom, and when. It is dated data, not code, so that one desk over four cluster units and
/// one desk over one common unit are both just rows.
/// </summary>
/// <param name="Id">Its id.</param>
/// <param name="Organisation">The organisation served: the code of a municipality or hospital.</param>
/// <param name="Service">The service provided.</param>
/// <param name="Programme">For which programme; null for SPOC.</param>
/// <param name="Unit">The unit that provides it.</param>
/// <param name="From">The first day, Europe/Copenhagen.</param>
/// <param name="To">The first day it is no longer valid; null while open-ended.</param>
public sealed record Agreement(Guid Id, string Organisation, ServiceKind Service, string? Programme, string Unit,
    DateOnly From, DateOnly? To)
{
    /// <summary>A contractor may deliver to a citizen with address protection.</summary>
    public bool ContractorMayDeliverProtected { get; init; }

    /// <summary>
    /// The desk's wall-clock targets also count while it is closed, which is the default; otherwise they start at its next opening.
    /// SPOC agreements only.
    /// </summary>
    public bool ClockOutsideHours { get; init; } = true;

    /// <summary>Open days until equipment is set up, from the day after an order was accepted. SSL agreements only.</summary>
    public TargetDays? SetUpDays { get; init; }

    /// <summary>Open days until equipment is fetched. SSL agreements only.</summary>
    public TargetDays? PickUpDays { get; init; }

    /// <summary>The organisation that pays.</summary>
    public required string PaidBy { get; init; }

    /// <summary>True on the days of <c>[From, To)</c>.</summary>
    public bool HoldsOn(DateOnly day) => From <= day && (To is not { } to || day < to);

    /// <summary>Same organisation, service and programme on at least one common day.</summary>
    public bool Overlaps(Agreement other) =>
        Organisation == other.Organisation && Service == other.Service && Programme == other.Programme
        && (other.To is not { } otherEnd || From < otherEnd)
        && (To is not { } end || other.From < end);
}
