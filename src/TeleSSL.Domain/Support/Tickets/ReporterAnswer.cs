namespace TeleSSL.Domain.Support.Tickets;

/// <summary>What an answer of the reporter's side does to the ticket, so that the desk reads it. Pure.</summary>
internal static class ReporterAnswer
{
    /// <summary>
    /// The ticket after a note. One that waits for the reporter goes on, and one that was resolved is reopened: refused as
    /// <see cref="Reopen.Opened"/> is. The clinical side reads what is added to a ticket it has.
    /// </summary>
    public static Result<Ticket> ToNote(TicketFacts at, Stamp stamp) =>
        at.FromReporter && at.Ticket is { IsOver: true, HandedOver: null } ? Reopen.Opened(at, stamp) : ToFile(at);

    /// <summary>The ticket after a file, which answers a question but disputes no solution.</summary>
    public static Ticket ToFile(TicketFacts at) => at is { FromReporter: true, Ticket.Status: TicketStatus.WaitingReporter }
        ? at.Ticket with { Status = TicketStatus.Open }
        : at.Ticket with { };
}
