namespace TeleSSL.Domain.Support.Tickets;

/// <summary>
/// The ticket is about this device, and about its programme if it had none. The ticket also appears in the device's history.
/// </summary>
/// <param name="Device">Id of the device.</param>
public sealed record LinkDevice(Guid Device) : TicketStep
{
    /// <inheritdoc/>
    public override string Key() => "ticket.device-linked";

    /// <inheritdoc/>
    protected override bool AllowedOnHealthTicket => true;

    /// <inheritdoc/>
    protected override Result<TicketChange> Apply(TicketFacts at, Stamp stamp) =>
        at.Ticket.Device == Device
            ? Nothing(at.Ticket)
            : Becomes(at.Ticket, at.Ticket with { Device = Device, Programme = at.Ticket.Programme ?? at.Programme });
}
