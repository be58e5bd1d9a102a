namespace TeleSSL.Domain.Orders;

/// <summary>What an order is for.</summary>
public enum OrderKind
{
    /// <summary>A citizen gets equipment.</summary>
    New,

    /// <summary>A device takes the place of another.</summary>
    Replace,

    /// <summary>A device is fetched for repair, or repaired in the home.</summary>
    Repair,

    /// <summary>A device is calibrated.</summary>
    Recalibrate,

    /// <summary>A visit without equipment, such as training.</summary>
    Visit,

    /// <summary>Equipment comes back.</summary>
    PickUp,
}

/// <summary>How soon an order is wanted: the request priorities of HL7 FHIR R4.</summary>
public enum OrderPriority
{
    /// <summary>Normal.</summary>
    Routine,

    /// <summary>Sooner than normal.</summary>
    Urgent,

    /// <summary>As soon as possible.</summary>
    Asap,

    /// <summary>At once.</summary>
    Stat,
}

/// <summary>Where an order comes from.</summary>
public enum OrderSource
{
    /// <summary>The national order service.</summary>
    Fut,

    /// <summary>A referral.</summary>
    Referral,

    /// <summary>A ticket at the desk.</summary>
    Ticket,

    /// <summary>Typed in by the unit.</summary>
    Desk,
}

/// <summary>How far an order is. It follows its lines, and never goes back.</summary>
public enum OrderState
{
    /// <summary>It has arrived and waits for the unit.</summary>
    Received,

    /// <summary>The unit carries it out.</summary>
    Accepted,

    /// <summary>A time is agreed.</summary>
    Planned,

    /// <summary>Its devices are set aside.</summary>
    Picked,

    /// <summary>Its devices are on the way.</summary>
    InTransit,

    /// <summary>They are in the home.</summary>
    Delivered,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>The unit does not carry it out.</summary>
    Rejected,

    /// <summary>It is no longer wanted.</summary>
    Cancelled,
}

/// <summary>What a line is about.</summary>
public enum LineKind
{
    /// <summary>One device.</summary>
    Device,

    /// <summary>A quantity of a consumable.</summary>
    Item,

    /// <summary>Work.</summary>
    Service,
}

/// <summary>The work of a service line: the service types of the national order service.</summary>
public enum OrderService
{
    /// <summary>Deliver.</summary>
    Deliver,

    /// <summary>Set up.</summary>
    Install,

    /// <summary>Train the citizen.</summary>
    Training,

    /// <summary>Train again.</summary>
    ReTraining,

    /// <summary>Maintain in the home.</summary>
    Maintenance,

    /// <summary>Repair.</summary>
    Repair,

    /// <summary>Replace.</summary>
    Replace,

    /// <summary>Calibrate.</summary>
    Calibration,

    /// <summary>Fetch.</summary>
    PickUp,
}

/// <summary>How far a line is. A device line follows its device.</summary>
public enum LineState
{
    /// <summary>Nothing has happened yet, or it has to be done again.</summary>
    Open,

    /// <summary>A time is agreed.</summary>
    Planned,

    /// <summary>A device is set aside for it.</summary>
    Picked,

    /// <summary>The device is on the way.</summary>
    InTransit,

    /// <summary>A try to deliver it failed; the device is still with the carrier.</summary>
    Failed,

    /// <summary>The device is in the home.</summary>
    Delivered,

    /// <summary>Done.</summary>
    Completed,

    /// <summary>The unit does not carry it out.</summary>
    Rejected,

    /// <summary>It is no longer wanted.</summary>
    Cancelled,
}
