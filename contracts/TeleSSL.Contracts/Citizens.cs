using System.Text.Json.Serialization;

namespace TeleSSL.Contracts;

/// <summary>A Danish postal address.</summary>
/// <param name="Line">Street, number, floor: 1-200 characters.</param>
/// <param name="PostalCode">Four digits.</param>
/// <param name="City">1-100 characters.</param>
public sealed record Address(string Line, string PostalCode, string City);

/// <summary>
/// Body of <c>POST /api/citizens</c>: 201 <see cref="CitizenRegistered"/>, or 202 <see cref="RegistrationPending"/>. A known number is
/// 409 <c>citizen-known</c>; of a citizen outside the registrar's sight once a day and account, and five times a day and municipality.
/// After that each registration of that account, and each for that municipality, is 202 for the rest of the Danish day.
/// </summary>
/// <param name="Cpr">Ten characters, hyphen allowed; a replacement number is accepted.</param>
/// <param name="Name">1-200 characters.</param>
/// <param name="Address">Where the citizen lives.</param>
/// <param name="Municipality">Municipality code, e.g. <c>461</c>.</param>
/// <param name="Phone">Danish or international number.</param>
/// <param name="ProtectedAddress">Name and address protection.</param>
public sealed record CitizenRegistration(
    string Cpr, string Name, Address Address, string Municipality, string? Phone = null, bool ProtectedAddress = false);

/// <summary>Answer of <c>POST /api/citizens</c>. The id is opaque and says nothing about the person.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Notes">What the registrar may want to check: <c>cpr-lacks-modulus-11</c>, <c>cpr-is-replacement</c>.</param>
public sealed record CitizenRegistered(Guid Id, IReadOnlyList<string> Notes);

/// <summary>Body of <c>POST /api/citizens/{id}/change</c>: absent fields are unchanged; at least one is required.</summary>
public sealed record CitizenChange
{
    /// <summary>A corrected or new name.</summary>
    public string? Name { get; init; }

    /// <summary>The new address, whole.</summary>
    public Address? Address { get; init; }

    /// <summary>Code of the municipality moved to; the devices follow.</summary>
    public string? Municipality { get; init; }

    /// <summary>Name and address protection. Turning it on ends a contractor's access at once.</summary>
    public bool? ProtectedAddress { get; init; }

    /// <summary>The new number; null removes the old one.</summary>
    public string? Phone
    {
        get;
        init
        {
            field = value;
            PhoneGiven = true;
        }
    }

    /// <summary>Only <c>true</c>: it cannot be undone.</summary>
    public bool? Dead { get; init; }

    /// <summary>The real CPR number of a citizen who has a replacement one; a known one is answered as in a registration.</summary>
    public string? Cpr { get; init; }

    /// <summary>The body contains the phone, even if null.</summary>
    [JsonIgnore]
    public bool PhoneGiven { get; private init; }
}

/// <summary>Why two citizens are one person.</summary>
public enum CitizenMergeReason
{
    /// <summary>First registered under a replacement number, later under the real one.</summary>
    ReplacementNumber,

    /// <summary>Registered under a wrong number.</summary>
    WrongNumber,

    /// <summary>Something else.</summary>
    Other,
}

/// <summary>
/// Body of <c>POST /api/citizens/{id}/merge</c>: one person registered twice. Everything about the citizen in the path is from then on
/// about <c>into</c>, whose identity and municipality count; the path's id answers as <c>into</c> wherever an id is sent. It cannot be
/// undone. A version in If-Match is that of the citizen in the path.
/// </summary>
/// <param name="Into">The citizen who stays.</param>
/// <param name="Reason">Why; the journal has it.</param>
public sealed record CitizenMergeRequest(Guid Into, CitizenMergeReason Reason);

/// <summary>How many records of a kind a merge is about.</summary>
/// <param name="What">The kind, such as <c>devices</c> or <c>tickets</c>.</param>
/// <param name="Count">How many are about the citizen who is merged.</param>
public sealed record CitizenMergePart(string What, int Count);

/// <summary>Answer of <c>POST /api/citizens/{id}/merge</c>, done or with <c>dryRun</c>. The dry run is in both look-up logs.</summary>
/// <param name="Id">The citizen who stays.</param>
/// <param name="Version">That citizen's version now.</param>
/// <param name="From">The citizen who is merged.</param>
/// <param name="Merged">False in a dry run.</param>
/// <param name="Municipality">Code of the municipality that counts.</param>
/// <param name="ProtectedAddress">Name and address protection afterwards: when either had it.</param>
/// <param name="Follows">What follows, kind by kind; empty when it had been merged before.</param>
/// <param name="Differs">
/// In a dry run: the fields that differ, named as in a change. What the one who stays lacks is changed there before. A protected address is
/// not compared.
/// </param>
/// <param name="Warning">In a dry run: that it cannot be undone.</param>
public sealed record CitizenMergeAnswer(
    Guid Id, int Version, Guid From, bool Merged, string Municipality, bool ProtectedAddress, IReadOnlyList<CitizenMergePart> Follows,
    IReadOnlyList<string>? Differs = null, string? Warning = null);

/// <summary>What may be shown of a citizen without identifying them.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Municipality">Municipality code.</param>
/// <param name="ProtectedAddress">Name and address protection.</param>
/// <param name="Status"><c>active</c>, <c>dead</c> or <c>erased</c>.</param>
/// <param name="ReplacementCpr">Known by a replacement number.</param>
/// <param name="Notes">As at the registration.</param>
public sealed record CitizenState(
    Guid Id, int Version, string Municipality, bool ProtectedAddress, string Status, bool ReplacementCpr, IReadOnlyList<string> Notes);

/// <summary>Why a citizen is looked up.</summary>
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

    /// <summary>Written by the server when someone registers a number that is known outside their sight; not for a look-up.</summary>
    Registration,
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
/// A citizen within the viewer's scope who has that phone number; a number can be shared. Name and address are omitted where they are
/// protected: a look-up of that citizen shows them.
/// </summary>
/// <param name="Id">UUIDv7, for a look-up of this citizen.</param>
/// <param name="Name">The name; null when protected.</param>
/// <param name="Address">The address; null when protected.</param>
/// <param name="Municipality">Municipality code.</param>
/// <param name="ProtectedAddress">Name and address protection.</param>
/// <param name="Status"><c>active</c> or <c>dead</c>.</param>
public sealed record CitizenByPhone(Guid Id, string? Name, Address? Address, string Municipality, bool ProtectedAddress, string Status);

/// <summary>
/// Body of <c>POST /api/citizens/find</c>: at least one of <c>postalCode</c> and <c>born</c>. It finds within the scope of the day, by
/// the present name, address and municipality. More than 20 are refused with <c>name-of-many</c> and their number.
/// </summary>
/// <param name="Name">
/// 1-8 words of the name in any order. A word finds a word that is the same or, from three letters on, begins with it, as written or as
/// heard (Kristian finds Christian, Kaer finds Kjær, Soren finds Søren); two words also one (Anne Marie, Annemarie). One letter is an
/// initial. All words must be in the name.
/// </param>
/// <param name="Reason">Why; it is logged, also when no one is found.</param>
/// <param name="PostalCode">Four digits. A protected address is never compared; send <c>born</c>.</param>
/// <param name="Born">Day of birth.</param>
/// <param name="About">Id of the ticket or device it is about.</param>
public sealed record CitizenFind(
    string Name, LookUpReason Reason, string? PostalCode = null, DateOnly? Born = null, Guid? About = null);

/// <summary>Answer of <c>POST /api/citizens/find</c>.</summary>
/// <param name="Items">Whom it found, oldest registration first.</param>
/// <param name="Complete">
/// False for some minutes after an update or a restore, while citizens are still being made findable: someone may be missing.
/// </param>
public sealed record CitizensFound(IReadOnlyList<CitizenFound> Items, bool Complete);

/// <summary>
/// A citizen whom a search by name found. Of a protected citizen there is nothing but the id: a look-up of that one shows the rest.
/// </summary>
/// <param name="Id">UUIDv7, for a look-up of this citizen.</param>
/// <param name="Name">The name; null when protected.</param>
/// <param name="Address">The address; null when protected.</param>
/// <param name="Municipality">Municipality code; null when protected.</param>
/// <param name="ProtectedAddress">Name and address protection.</param>
/// <param name="Status"><c>active</c> or <c>dead</c>.</param>
public sealed record CitizenFound(
    Guid Id, string? Name, Address? Address, string? Municipality, bool ProtectedAddress, string Status);

/// <summary>Body of <c>POST /api/citizens/{id}/look-up</c>.</summary>
/// <param name="Reason">Why; it is logged.</param>
/// <param name="About">Id of the ticket or device it is about.</param>
public sealed record CitizenLookUp(LookUpReason Reason, Guid? About = null);

/// <summary>A citizen's identity: returned only by a logged look-up.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="Version">The version its ETag carries.</param>
/// <param name="Cpr">Ten characters.</param>
/// <param name="Name">The name.</param>
/// <param name="Address">The address, also when it is protected.</param>
/// <param name="Phone">E.164.</param>
/// <param name="Municipality">Municipality code.</param>
/// <param name="ProtectedAddress">Name and address protection: what is seen here must not be passed on.</param>
/// <param name="Status"><c>active</c> or <c>dead</c>.</param>
public sealed record CitizenIdentity(
    Guid Id, int Version, string Cpr, string Name, Address Address, string? Phone, string Municipality, bool ProtectedAddress,
    string Status);

/// <summary>A line of the log of look-ups.</summary>
/// <param name="Id">UUIDv7.</param>
/// <param name="At">When.</param>
/// <param name="Actor">Who.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Reason">Why, as given.</param>
/// <param name="About">The ticket or device it was about, or the registration that waits.</param>
/// <param name="Find">The search by name that showed the citizen; the same in the log of everyone it showed. Null for a look-up.</param>
/// <param name="Citizens">
/// How many citizens it was about: 1, or those of a list of names, as far as they are within the viewer's scope.
/// </param>
public sealed record LookUpEntry(
    Guid Id, DateTimeOffset At, string Actor, string Organisation, LookUpReason Reason, Guid? About, Guid? Find = null,
    int Citizens = 1);

/// <summary>
/// Where a carrier has to go: the answer of <c>POST /api/devices/{id}/assignment/look-up</c>, while the assignment is open.
/// </summary>
/// <param name="Name">The citizen's name.</param>
/// <param name="Address">The citizen's address.</param>
/// <param name="Phone">E.164.</param>
public sealed record AssignmentContact(string Name, Address Address, string? Phone);

/// <summary>A line of <c>GET /api/assignments</c>: what a carrier has to move.</summary>
/// <param name="Device">Id of the device.</param>
/// <param name="AssetTag">Short printed form of its own tag.</param>
/// <param name="Kind">What sort of thing, e.g. <c>tablet</c>.</param>
/// <param name="Carrier">Code of the organisation that carries.</param>
/// <param name="Purpose">
/// <c>deliver</c>, <c>fetch</c>, or <c>bring-back</c> when a delivery failed and may not be tried again.
/// </param>
/// <param name="From">Since when.</param>
/// <param name="Stop">It may not be handed over; take it back to the depot.</param>
public sealed record OpenAssignment(
    Guid Device, string AssetTag, string Kind, string Carrier, string Purpose, DateTimeOffset From, bool Stop);

/// <summary>The texts of one entry of a device's history, by field; null where the citizen it belonged to has been erased.</summary>
/// <param name="Texts">By the evidence's field, e.g. <c>fault</c>.</param>
public sealed record EntryTexts(IReadOnlyDictionary<string, string?> Texts);

/// <summary>Answer of <c>POST /api/vault/rotate</c>: how many keys and notes were resealed.</summary>
/// <param name="Master">Id of the master key in use; the others are no longer needed.</param>
/// <param name="CitizenKeys">Citizens' keys.</param>
/// <param name="CookieKeys">Sign-in cookie keys.</param>
/// <param name="Notes">Notes on things, such as the source of a purchase.</param>
/// <param name="TextKeys">Keys of the texts of tickets and reports that are about no known citizen.</param>
/// <param name="NameKeys">The key of the index of names, 1 or 0.</param>
public sealed record VaultRotated(string Master, int CitizenKeys, int CookieKeys, int Notes, int TextKeys = 0, int NameKeys = 0);

/// <summary>An empty body: <c>{}</c>.</summary>
public sealed record Nothing;
