using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>A ticket's clocks according to the catalogue: its desk's calendar and the targets agreed with the municipality.</summary>
internal static class TicketClockReader
{
    public static IReadOnlyList<ClockReading> Read(TicketPast past, Catalogue catalogue, DateTimeOffset asOf) => TicketPromises.Read(
        past, ticket => (catalogue.LevelsOf(ticket.Desk, ticket.Municipality), catalogue.HoursOf(ticket.Desk)), asOf);

    public static TicketTimes Times(Ticket ticket, IReadOnlyList<ClockReading> clocks, Catalogue catalogue, DateTimeOffset asOf) => new(
        Open(clocks, ClockKind.Reaction), Open(clocks, ClockKind.Solution), DueStates.Of(ticket, clocks), ClockMarks.Of(clocks, asOf),
        WatchAt(ticket, clocks, catalogue), catalogue.Version);

    private static DateTimeOffset? WatchAt(Ticket ticket, IReadOnlyList<ClockReading> clocks, Catalogue catalogue) =>
        new[] { TicketWatch.Next(ticket, clocks), SelfClosing.At(ticket, catalogue.HoursOf(ticket.Desk)) }.Min();

    private static DateTimeOffset? Open(IReadOnlyList<ClockReading> clocks, ClockKind kind) =>
        clocks.FirstOrDefault(clock => clock.Kind == kind) is { StoppedAt: null } running ? running.DueAt : null;
}
