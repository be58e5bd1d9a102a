using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Figures;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>A ticket's clocks according to the catalogue: its desk's calendar and the targets agreed with the municipality.</summary>
internal static class TicketClockReader
{
    public static IReadOnlyList<ClockReading> Read(TicketPast past, Catalogue catalogue, DateTimeOffset asOf) => TicketPromises.Read(
        past, ticket => (catalogue.LevelsOf(ticket.Desk, ticket.Municipality), catalogue.HoursOf(ticket.Desk)), asOf);

    /// <summary>The same, also by the journals of the ticket's devices: they may be the cause of a missed clock.</summary>
    public static async Task<IReadOnlyList<ClockReading>> ReadCauses(Query query, TicketPast past, Catalogue catalogue, DateTimeOffset asOf)
    {
        var clocks = Read(past, catalogue, asOf);
        return clocks.Any(clock => clock.State == ClockState.Missed) && await TicketJournal.WithDevices(query, past) is { } whole
            ? Read(whole, catalogue, asOf)
            : clocks;
    }

    public static TicketTimes Times(Ticket ticket, IReadOnlyList<ClockReading> clocks, Catalogue catalogue, DateTimeOffset asOf) => new(
        Open(clocks, ClockKind.Reaction), Open(clocks, ClockKind.Solution), Open(clocks, ClockKind.HandOver), DueStates.Of(ticket, clocks),
        ClockMarks.Of(clocks, asOf), WatchAt(ticket, clocks, catalogue), catalogue.Version);

    private static DateTimeOffset? WatchAt(Ticket ticket, IReadOnlyList<ClockReading> clocks, Catalogue catalogue) =>
        new[] { TicketWatch.Next(ticket, clocks), SelfClosing.At(ticket, catalogue.HoursOf(ticket.Desk)) }.Min();

    private static DateTimeOffset? Open(IReadOnlyList<ClockReading> clocks, ClockKind kind) =>
        clocks.FirstOrDefault(clock => clock.Kind == kind) is { StoppedAt: null } running ? running.DueAt : null;
}
