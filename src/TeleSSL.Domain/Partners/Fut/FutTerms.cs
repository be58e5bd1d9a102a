namespace TeleSSL.Domain.Partners.Fut;

/// <summary>Why an order of FUT waits for a person instead of becoming an order of ours.</summary>
public enum FutBecause
{
    /// <summary>FUT's word for its status is not known.</summary>
    UnknownStatus,

    /// <summary>At FUT it is accepted, and here there is none.</summary>
    UnderWay,

    /// <summary>What it is for does not follow from its lines.</summary>
    UnknownKind,

    /// <summary>An item is neither a model of ours nor a service.</summary>
    UnknownItem,

    /// <summary>An item is out of use in the catalogue.</summary>
    InactiveItem,

    /// <summary>It is about a device that we do not have.</summary>
    UnknownDevice,

    /// <summary>No programme belongs to the care plan's title.</summary>
    UnknownProgramme,

    /// <summary>No organisation belongs to the buyer.</summary>
    UnknownBuyer,

    /// <summary>The buyer has no contract in force with us.</summary>
    ContractClosed,

    /// <summary>No unit has an agreement for the citizen's municipality, or another than FUT's seller. It is rejected there.</summary>
    OutsideAgreement,

    /// <summary>The citizen is in the programme already, or referred to it.</summary>
    AlreadyReferred,

    /// <summary>The citizen is dead.</summary>
    CitizenDeceased,

    /// <summary>FUT has no consent in force.</summary>
    NoConsent,

    /// <summary>The citizen's number, name or address cannot be used.</summary>
    CitizenUnusable,

    /// <summary>A rule of ours does not allow it.</summary>
    RuleBroken,
}

/// <summary>Where FUT and we say different things.</summary>
public enum FutDifferenceKind
{
    /// <summary>An order at FUT is none of ours.</summary>
    MissingHere,

    /// <summary>FUT no longer has an order or a line.</summary>
    MissingThere,

    /// <summary>The buyer changed an order that is under way.</summary>
    OrderChanged,

    /// <summary>The statuses do not fit.</summary>
    StatusDiffers,

    /// <summary>The agreed times are not the same.</summary>
    TimeDiffers,

    /// <summary>A line has another device.</summary>
    DeviceDiffers,

    /// <summary>A step of ours has no trace line.</summary>
    TraceMissing,

    /// <summary>A trace line tells of no step of ours.</summary>
    TraceExtra,

    /// <summary>FUT's word for a status is not known.</summary>
    UnknownStatus,

    /// <summary>A device has another owner at FUT.</summary>
    OwnerDiffers,

    /// <summary>FUT has not registered a device that was handed over.</summary>
    DeviceNotCreated,

    /// <summary>FUT has several devices that may be ours.</summary>
    DeviceAmbiguous,

    /// <summary>At FUT the device is in use by another citizen.</summary>
    UseOverlaps,
}

/// <summary>How a difference was settled.</summary>
public enum FutSettlement
{
    /// <summary>What FUT says counts.</summary>
    TakeTheirs,

    /// <summary>What we say counts, and FUT learns of it.</summary>
    SendOurs,

    /// <summary>A person left it as it is, with a reason.</summary>
    Leave,

    /// <summary>It was gone when FUT was read again.</summary>
    Gone,
}
