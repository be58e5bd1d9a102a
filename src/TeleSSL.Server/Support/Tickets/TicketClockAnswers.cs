using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>A ticket's clocks, as its answer shows them.</summary>
internal static class TicketClockAnswers
{
    private const string Nurse = "nurse";

    public static TicketDue Due(ClockMarks? marks, DateTimeOffset asOf) =>
        new(Due(marks, ClockKind.Reaction, asOf), Due(marks, ClockKind.Solution, asOf));

    /// <summary>Null for all but health tickets.</summary>
    public static TicketHandOver? HandOver(Ticket ticket, ClockMarks? marks, Catalogue catalogue, DateTimeOffset asOf)
    {
        if (ticket.Triage != Triage.Health)
            return null;
        var (due, done) = (Due(marks, ClockKind.HandOver, asOf), ticket.HandedOver);
        return new TicketHandOver(
            due?.DueAt, due?.State, done is null ? Contacts(ticket, catalogue) : [], done?.At, done?.Reached, done?.Role);
    }

    private static DueTime? Due(ClockMarks? marks, ClockKind kind, DateTimeOffset asOf) =>
        marks?[kind] is { } mark && mark.At(asOf) is { } standing ? new DueTime(mark.DueAt, standing.Kebab()) : null;

    // As the advice says: the nurse of the municipality that the citizen belongs to.
    private static IReadOnlyList<HandOverContact> Contacts(Ticket ticket, Catalogue catalogue) =>
        catalogue.Organisations.GetValueOrDefault(ticket.Municipality) is { } municipality
            ? [new HandOverContact(municipality.Code, municipality.Name, Nurse)]
            : [];
}
