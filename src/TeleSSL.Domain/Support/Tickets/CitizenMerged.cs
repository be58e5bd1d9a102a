namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Updates a ticket, also one that is over, when its citizen was registered twice. Not a user's step, and never refused.</summary>
public static class CitizenMerged
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "ticket.citizen-merged";

    /// <summary>The ticket about the citizen's other id. Whether it moves to another desk is for <see cref="CitizenMove"/>.</summary>
    public static TicketEntry Follow(Ticket ticket, Guid into) =>
        new(ticket, ticket with { Version = ticket.Version + 1, Citizen = into }, Key);
}
