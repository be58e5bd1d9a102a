namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Where a ticket is in its life: <c>new → open → waiting-reporter | waiting-partner → resolved → closed</c>.</summary>
public enum TicketStatus
{
    /// <summary>Nobody has looked at it.</summary>
    New,

    /// <summary>Somebody works on it.</summary>
    Open,

    /// <summary>The reporter owes an answer.</summary>
    WaitingReporter,

    /// <summary>A partner has it.</summary>
    WaitingPartner,

    /// <summary>Solved; it can be opened again for ten working days.</summary>
    Resolved,

    /// <summary>Over: after it was resolved, or merged into another.</summary>
    Closed,
}

/// <summary>How the ticket reached the desk.</summary>
public enum Channel
{
    /// <summary>Typed during a call.</summary>
    Phone,

    /// <summary>A mail.</summary>
    Mail,

    /// <summary>The organisation's own user.</summary>
    Portal,

    /// <summary>A fault report by a device's label.</summary>
    Qr,
}

/// <summary>What the reporter is to the citizen.</summary>
public enum ReporterKind
{
    /// <summary>The citizen.</summary>
    Citizen,

    /// <summary>Health staff.</summary>
    Staff,

    /// <summary>Somebody close to the citizen.</summary>
    Relative,
}

/// <summary>What the ticket is about.</summary>
public enum TicketCategory
{
    /// <summary>The citizen's app.</summary>
    CitizenApp,

    /// <summary>The staff's app.</summary>
    StaffApp,

    /// <summary>A measuring device does not reach the tablet.</summary>
    Pairing,

    /// <summary>Login and PIN.</summary>
    Login,

    /// <summary>SIM, WiFi, coverage.</summary>
    Network,

    /// <summary>The device itself.</summary>
    Device,

    /// <summary>An order or a delivery.</summary>
    Order,

    /// <summary>None of these.</summary>
    Other,
}

/// <summary>What kind of help it needs.</summary>
public enum Triage
{
    /// <summary>Something does not work.</summary>
    Technical,

    /// <summary>Somebody does not know how.</summary>
    Use,

    /// <summary>Somebody is or may be ill: the desk hands it over and does not work on it.</summary>
    Health,
}

/// <summary>Who may read a note.</summary>
public enum NoteVisibility
{
    /// <summary>The desk alone.</summary>
    Internal,

    /// <summary>The reporter and the municipality too.</summary>
    Public,
}
