namespace TeleSSL.Domain.Support.Replies;

/// <summary>
/// The placeholders of canned replies. A fixed set: none identifies a citizen, and the agent who fills in a reply can already see
/// all of them.
/// </summary>
public static class Placeholders
{
    /// <summary>The account that fills the reply in.</summary>
    public const string AgentName = "agent.name";

    /// <summary>The day it is filled in, in Danish notation: 24-12-2026.</summary>
    public const string Date = "date";

    /// <summary>Name of the unit whose desk has the ticket.</summary>
    public const string DeskName = "desk.name";

    /// <summary>First number of that desk.</summary>
    public const string DeskPhone = "desk.phone";

    /// <summary>Name of the model of the ticket's device.</summary>
    public const string DeviceModel = "device.model";

    /// <summary>Serial of the ticket's device.</summary>
    public const string DeviceSerial = "device.serial";

    /// <summary>Our own tag on the ticket's device, as it is printed.</summary>
    public const string DeviceTag = "device.tag";

    /// <summary>Name of the ticket's municipality.</summary>
    public const string TicketMunicipality = "ticket.municipality";

    /// <summary>The ticket's number, in its usual form: T1234.</summary>
    public const string TicketNumber = "ticket.number";

    /// <summary>The whole set, in order of their names.</summary>
    public static readonly IReadOnlyList<string> All =
        [AgentName, Date, DeskName, DeskPhone, DeviceModel, DeviceSerial, DeviceTag, TicketMunicipality, TicketNumber];
}
