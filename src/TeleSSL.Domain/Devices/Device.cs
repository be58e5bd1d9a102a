using System.Text.Json.Serialization;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Devices;

/// <summary>The purpose of a carrier's assignment.</summary>
public enum AssignmentPurpose
{
    /// <summary>Bring the device to the citizen.</summary>
    Deliver,

    /// <summary>Fetch it from the citizen.</summary>
    Fetch,

    /// <summary>Bring it back to the store: a delivery that failed is over. Derived when read, never stored.</summary>
    BringBack,
}

/// <summary>A carrier's open assignment. While it is open, the carrier can see the address; nothing else grants that access.</summary>
/// <param name="Carrier">Code of the organisation that carries.</param>
/// <param name="Purpose">Deliver or fetch.</param>
/// <param name="From">Its start.</param>
public sealed record Assignment(string Carrier, AssignmentPurpose Purpose, DateTimeOffset From)
{
    /// <summary>When it was dispatched again from the van; null on the first try.</summary>
    public DateTimeOffset? Again { get; init; }

    /// <summary>The first day on which the device may be fetched, if one was named.</summary>
    public DateOnly? FirstDay { get; init; }
}

/// <summary>The last step a device took, to recognise a repeat.</summary>
/// <param name="Step">Key of the step.</param>
/// <param name="Fingerprint">Keyed fingerprint of its evidence; empty where it is never a repeat.</param>
/// <param name="At">When it was recorded.</param>
public sealed record LastStep(string Step, [property: JsonPropertyName("evidence")] string Fingerprint, DateTimeOffset At);

/// <summary>The whole non-personal state of a device. The journal stores it after each change.</summary>
public sealed record Device
{
    /// <summary>UUIDv7.</summary>
    public required Guid Id { get; init; }

    /// <summary>Increases by one with each change, from 1.</summary>
    public required int Version { get; init; }

    /// <summary>Model code.</summary>
    public required string Model { get; init; }

    /// <summary>The manufacturer's serial, case preserved; unique per model.</summary>
    public required string Serial { get; init; }

    /// <summary>Lot or batch.</summary>
    public string? Lot { get; init; }

    /// <summary>Number of our own asset tag; its printed form comes from <c>Codes.AssetTag</c>.</summary>
    public required long Tag { get; init; }

    /// <summary>The unit that owns it.</summary>
    public required string Unit { get; init; }

    /// <summary>Its place in the store; the home place while it is out.</summary>
    public required string Location { get; init; }

    /// <summary>The stage of its life cycle.</summary>
    public required Custody Custody { get; init; }

    /// <summary>The blockers that are set, without the derived ones.</summary>
    public IReadOnlyList<Blocker> Blockers { get; init; } = [];

    /// <summary>The citizen it is reserved for or is with.</summary>
    public Guid? Citizen { get; init; }

    /// <summary>That citizen's municipality.</summary>
    public string? Municipality { get; init; }

    /// <summary>The programme it is used for.</summary>
    public string? Programme { get; init; }

    /// <summary>Installed version of the citizen app.</summary>
    public AppVersion? AppVersion { get; init; }

    /// <summary>Installed firmware.</summary>
    public AppVersion? Firmware { get; init; }

    /// <summary>The last day its calibration is valid.</summary>
    public DateOnly? CalibratedUntil { get; init; }

    /// <summary>A carrier's open assignment.</summary>
    public Assignment? Assignment { get; init; }

    /// <summary>The last try to deliver it, while it failed and the device is still in transit.</summary>
    public FailedTry? FailedTry { get; init; }

    /// <summary>When the first of the <see cref="Safety.Stops"/> that are set was recorded; null when none is, or not known.</summary>
    public DateTimeOffset? StoppedAt { get; init; }

    /// <summary>What the unit must look into.</summary>
    public Attention? Attention { get; init; }

    /// <summary>The device it replaces or replaced.</summary>
    public Guid? Replaces { get; init; }

    /// <summary>While returning because of an unfinished replacement: its previous custody.</summary>
    public Custody? ReturningFrom { get; init; }

    /// <summary>While returning: it has left the home.</summary>
    public bool PickedUp { get; init; }

    /// <summary>The order line it serves; null when it serves none.</summary>
    public ServedLine? OrderLine { get; init; }

    /// <summary>The workshop it is at.</summary>
    public string? Workshop { get; init; }

    /// <summary>Open recalls on it.</summary>
    public IReadOnlyList<Guid> Recalls { get; init; } = [];

    /// <summary>Recalls closed on it with evidence; they are not reopened.</summary>
    public IReadOnlyList<Guid> RecallsClosed { get; init; } = [];

    /// <summary>
    /// The last step, to recognise a repeat. Stored with the device, never in the journal: short texts can be guessed from a fingerprint.
    /// </summary>
    [JsonIgnore]
    public LastStep? Last { get; init; }

    /// <summary>It is in a home: delivered, in use, or returning and not yet picked up.</summary>
    [JsonIgnore]
    public bool IsInHome => Custody is Custody.Delivered or Custody.InUse || (Custody == Custody.Returning && !PickedUp);

    /// <summary>Its citizen is still responsible for it.</summary>
    [JsonIgnore]
    public bool IsHeld => Citizen is not null && Custody is not (Custody.Lost or Custody.Retired);

    /// <summary>What the carrier is to do with it on a day (Europe/Copenhagen); null without an assignment.</summary>
    public AssignmentPurpose? PurposeOn(DateOnly day) =>
        Assignment?.Purpose == AssignmentPurpose.Deliver && FailedTry?.IsOverOn(day) == true
            ? AssignmentPurpose.BringBack
            : Assignment?.Purpose;

    /// <summary>True when this blocker is set.</summary>
    public bool Is(Blocker blocker) => Blockers.Contains(blocker);

    /// <summary>With these blockers set as well.</summary>
    public Device Block(params Blocker[] blockers) => this with { Blockers = [.. Blockers.Union(blockers).Order()] };

    /// <summary>With these blockers cleared.</summary>
    public Device Clear(params Blocker[] blockers) => this with { Blockers = [.. Blockers.Except(blockers)] };

    /// <summary>Returned from a citizen: with every blocker that a return sets, and no holder.</summary>
    public Device BackFromCitizen(DeviceModel model) =>
        WithoutHolder().Block(
        [
            Blocker.NeedsCleaning,
            Blocker.NeedsFunctionTest,
            .. model.HoldsData ? [Blocker.NeedsWipe] : Array.Empty<Blocker>(),
        ]);

    /// <summary>
    /// Where another is recorded, and for whom: with its custody, place, citizen, order line and carrier. What it is itself and what blocks
    /// it does not change.
    /// </summary>
    public Device InPlaceOf(Device other) => this with
    {
        Location = other.Location,
        Custody = other.Custody,
        Citizen = other.Citizen,
        Municipality = other.Municipality,
        Programme = other.Programme,
        Assignment = other.Assignment,
        FailedTry = other.FailedTry,
        Replaces = other.Replaces,
        OrderLine = other.OrderLine,
        Attention = null,
    };

    /// <summary>Without holder and without carrier.</summary>
    public Device WithoutHolder() => this with
    {
        Citizen = null,
        Municipality = null,
        Programme = null,
        Assignment = null,
        FailedTry = null,
        Replaces = null,
        ReturningFrom = null,
        PickedUp = false,
        OrderLine = null,
    };
}
