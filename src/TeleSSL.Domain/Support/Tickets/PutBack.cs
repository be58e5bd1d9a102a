using System.Globalization;

namespace TeleSSL.Domain.Support.Tickets;

/// <summary>Gives a ticket of an account that is away back to its queue. Pure; done by the server, never by a person.</summary>
public static class PutBack
{
    /// <summary>Its name in the journal.</summary>
    public const string Key = "ticket.put-back";

    /// <summary>The ticket without an assignee, with the next version; null when it is over or the account does not have it.</summary>
    public static TicketEntry? Of(Ticket ticket, string account) => ticket.Assignee == account && !ticket.IsOver
        ? new TicketEntry(ticket, ticket with { Version = ticket.Version + 1, Assignee = null }, Key)
        : null;

    /// <summary>The note for the desk, in its language.</summary>
    /// <param name="account">Who had it.</param>
    /// <param name="until">When the account is back; null when it is deactivated.</param>
    /// <param name="zone">Europe/Copenhagen.</param>
    public static string Note(string account, DateTimeOffset? until, TimeZoneInfo zone) => until is { } back
        ? $"Lagt tilbage i køen: {account} er fraværende til {Text(TimeZoneInfo.ConvertTime(back, zone))}."
        : $"Lagt tilbage i køen: {account} er lukket.";

    private static string Text(DateTimeOffset local) => local.ToString("d.M.yyyy 'kl.' H.mm", CultureInfo.InvariantCulture);
}
