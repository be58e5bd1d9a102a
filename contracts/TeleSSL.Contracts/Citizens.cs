using System.Text.Json.Serialization;

namespace TeleSSL.Contracts;

/// <summary>A Danish postal address.</summary>
/// <param name="Line">Street, number, floor: 1-200 characters.</param>
/// <param name="PostalCode">Four digits.</param>
/// <param name="City">1-100 characters.</param>
public sealed record Address(string Line, string PostalCode, string City);

/// <summary>Body of <c>POST /api/citizens</c>.</summary>
/// <param name="Cpr">Ten characters, hyphen allowed; a replacement number will do.</param>
/// <param name="Name">1-200 characters.</param>
/// <param name="Address">Where the citizen lives.</param>
/// <param name="Municipality">Municipality code, e.g. <c>461</c>.</param>
/// <param name="Phone">Danish or international number.</param>
/// <param name="ProtectedAddress">Name and address protection.</param>
public sealed record CitizenRegistration(
    string Cpr, string Name, Address Address, string Municipality, string? Phone = null, bool ProtectedAddress = false);

/// <summary>Answer of <c>POST /api/citizens</c>. The id is opaque and says nothing about the person.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Notes">What the registrar may want to look at again: <c>cpr-lacks-modulus-11</c>, <c>cpr-is-replacement</c>.</param>
public sealed record CitizenRegistered(Guid Id, IReadOnlyList<string> Notes);

/// <summary>Body of <c>POST /api/citizens/{id}/change</c>: what is absent stays as it is; at least one must be there.</summary>
public sealed record CitizenChange
{
    /// <summary>A corrected or new name.</summary>
    public string? Name { get; init; }

    /// <summary>The new address, whole.</summary>
    public Address? Address { get; init; }

    /// <summary>Code of the municipality moved to; the devices follow.</summary>
    public string? Municipality { get; init; }

    /// <summary>Name and address protection. Turning it on ends a contractor's sight at once.</summary>
    public bool? ProtectedAddress { get; init; }

    /// <summary>The new number; null takes the old one away.</summary>
    public string? Phone
    {
        get;
        init
        {
            field = value;
            PhoneGiven = true;
        }
    }

    /// <summary>Only <c>true</c>: nobody comes back.</summary>
    public bool? Dead { get; init; }

    /// <summary>The real CPR number of a citizen who has a replacement one.</summary>
    public string? Cpr { get; init; }

    /// <summary>The phone stands in the body, be it as null.</summary>
    [JsonIgnore]
    public bool PhoneGiven { get; private init; }
}

/// <summary>What may be known of a citizen without knowing who it is.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Municipality">Municipality code.</param>
/// <param name="ProtectedAddress">Name and address protection.</param>
/// <param name="Status"><c>active</c>, <c>dead</c> or <c>erased</c>.</param>
/// <param name="ReplacementCpr">Known by a replacement number.</param>
/// <param name="Notes">As at the registration.</param>
public sealed record CitizenState(
    Guid Id, int Version, string Municipality, bool ProtectedAddress, string Status, bool ReplacementCpr, IReadOnlyList<string> Notes);

/// <summary>Why somebody looks a citizen up.</summary>
public enum LookUpReason
{
    /// <summary>To bring or fetch equipment.</summary>
    Delivery,

    /// <summary>To help.</summary>
    Support,

    /// <summary>A complaint.</summary>
    Complaint,

    /// <summary>To check what is registered.</summary>
    Check,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>Body of <c>POST /api/citizens/look-up</c>.</summary>
/// <param name="Cpr">Real or replacement, hyphen allowed.</param>
/// <param name="Reason">Why; it is logged.</param>
/// <param name="About">Id of the ticket or device it is about.</param>
public sealed record CitizenLookUpByCpr(string Cpr, LookUpReason Reason, Guid? About = null);

/// <summary>Body of <c>POST /api/citizens/look-up-by-phone</c>.</summary>
/// <param name="Phone">Danish or international number.</param>
/// <param name="Reason">Why; it is logged with each citizen shown.</param>
/// <param name="About">Id of the ticket or device it is about.</param>
public sealed record CitizenLookUpByPhone(string Phone, LookUpReason Reason, Guid? About = null);

/// <summary>
/// Somebody within one's scope who has that phone number; a number can be shared. Name and address are left out where they are
/// protected: a look-up of that one citizen shows them.
/// </summary>
/// <param name="Id">UUIDv7, to look the one up with.</param>
/// <param name="Name">The name; null when protected.</param>
/// <param name="Address">The address; null when protected.</param>
/// <param name="Municipality">Municipality code.</param>
/// <param name="ProtectedAddress">Name and address protection.</param>
/// <param name="Status"><c>active</c> or <c>dead</c>.</param>
public sealed record CitizenByPhone(Guid Id, string? Name, Address? Address, string Municipality, bool ProtectedAddress, string Status);

/// <summary>Body of <c>POST /api/citizens/{id}/look-up</c>.</summary>
/// <param name="Reason">Why; it is logged.</param>
/// <param name="About">Id of the ticket or device it is about.</param>
public sealed record CitizenLookUp(LookUpReason Reason, Guid? About = null);

/// <summary>Who a citizen is: the answer to a logged look-up, and to nothing else.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Cpr">Ten characters.</param>
/// <param name="Name">The name.</param>
/// <param name="Address">The address, also when it is protected.</param>
/// <param name="Phone">E.164.</param>
/// <param name="Municipality">Municipality code.</param>
/// <param name="ProtectedAddress">Name and address protection: what is seen here goes no further.</param>
/// <param name="Status"><c>active</c> or <c>dead</c>.</param>
public sealed record CitizenIdentity(
    Guid Id, int Version, string Cpr, string Name, Address Address, string? Phone, string Municipality, bool ProtectedAddress, string Status);

/// <summary>A line of the log of look-ups.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Reason">Why, as it was given.</param>
/// <param name="About">The ticket or device it was about.</param>
public sealed record LookUpEntry(Guid Id, DateTimeOffset At, string Actor, string Organisation, LookUpReason Reason, Guid? About);

/// <summary>Where a carrier has to go: the answer of <c>POST /api/devices/{id}/assignment/look-up</c>, while the assignment is open.</summary>
/// <param name="Name">The citizen's name.</param>
/// <param name="Address">The citizen's address.</param>
/// <param name="Phone">E.164.</param>
public sealed record AssignmentContact(string Name, Address Address, string? Phone);

/// <summary>A line of <c>GET /api/assignments</c>: what the carrier has to move.</summary>
/// <param name="Device">Id of the device.</param>
/// <param name="Purpose"><c>deliver</c> or <c>fetch</c>.</param>
/// <param name="From">Since when.</param>
public sealed record OpenAssignment(Guid Device, string Purpose, DateTimeOffset From);

/// <summary>What people wrote with one entry of a device's history, by field; null where the citizen it belonged to has been erased.</summary>
/// <param name="Texts">By the evidence's field, e.g. <c>fault</c>.</param>
public sealed record EntryTexts(IReadOnlyDictionary<string, string?> Texts);

/// <summary>Answer of <c>POST /api/vault/rotate</c>: how many keys and notes were sealed anew.</summary>
/// <param name="Master">Id of the master key in use; none of the others is needed any longer.</param>
/// <param name="CitizenKeys">Citizens' keys.</param>
/// <param name="CookieKeys">Sign-in cookie keys.</param>
/// <param name="Notes">Notes that belong to no citizen.</param>
public sealed record VaultRotated(string Master, int CitizenKeys, int CookieKeys, int Notes);

/// <summary>A body in which nothing stands: <c>{}</c>.</summary>
public sealed record Nothing;
