namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Tells an open ticket that its device moved. It is not a user's step, and is never refused.</summary>
public static class DeviceMove
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "ticket.device-moved";

    /// <summary>
    /// The ticket with the move as an answer to look at, and the next version. Null for a ticket that is over, when its assignee moved the
    /// device, and while an earlier move waits to be looked at.
    /// </summary>
    public static TicketEntry? Follow(Ticket ticket, Stamp stamp)
    {
        if (ticket.IsOver || ticket.Assignee == stamp.Actor || ticket.Answered?.By.Contains(AnsweredBy.Device) == true)
            return null;
        var answered = Answered.With(ticket.Answered, AnsweredBy.Device, stamp.OccurredAt);
        return new TicketEntry(ticket, ticket with { Version = ticket.Version + 1, Answered = answered }, Key);
    }
}
