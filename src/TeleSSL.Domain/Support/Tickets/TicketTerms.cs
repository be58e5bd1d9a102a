namespace TeleSSL.Domain.Support.Tickets;

/// <summary>The status of a ticket: <c>new → open → waiting-reporter | waiting-partner → resolved → closed</c>.</summary>
public enum TicketStatus
{
    /// <summary>No one has started on it.</summary>
    New,

    /// <summary>Someone works on it.</summary>
    Open,

    /// <summary>The reporter owes an answer.</summary>
    WaitingReporter,

    /// <summary>A partner has it.</summary>
    WaitingPartner,

    /// <summary>Solved; it can be reopened for ten working days.</summary>
    Resolved,

    /// <summary>Over: after it was resolved, or merged into another.</summary>
    Closed,
}

/// <summary>How the ticket reached the desk.</summary>
public enum Channel
{
    /// <summary>Typed during a call.</summary>
    Phone,

    /// <summary>E-mail.</summary>
    Mail,

    /// <summary>Entered by a user of the organisation.</summary>
    Portal,

    /// <summary>A fault report through a device's QR label.</summary>
    Qr,
}

/// <summary>The reporter's relation to the citizen.</summary>
public enum ReporterKind
{
    /// <summary>The citizen.</summary>
    Citizen,

    /// <summary>Health staff.</summary>
    Staff,

    /// <summary>A relative or friend of the citizen.</summary>
    Relative,
}

/// <summary>What the ticket is about.</summary>
public enum TicketCategory
{
    /// <summary>The citizen app.</summary>
    CitizenApp,

    /// <summary>The staff app.</summary>
    StaffApp,

    /// <summary>A measuring device does not connect to the tablet.</summary>
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

/// <summary>The kind of help a ticket needs.</summary>
public enum Triage
{
    /// <summary>Something does not work.</summary>
    Technical,

    /// <summary>Someone does not know how to do something.</summary>
    Use,

    /// <summary>Someone is or may be ill: the desk hands it over and does not work on it.</summary>
    Health,
}

/// <summary>Who may read a note.</summary>
public enum NoteVisibility
{
    /// <summary>Only the desk.</summary>
    Internal,

    /// <summary>Also the reporter and the municipality.</summary>
    Public,
}
