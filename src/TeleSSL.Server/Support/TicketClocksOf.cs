using TeleSSL.Domain;
using TeleSSL.Domain.Support.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Platform;

namespace TeleSSL.Server.Support;

/// <summary>A case's clocks by the catalogue: its desk's calendar and service levels.</summary>
internal static class TicketClocksOf
{
    public static IReadOnlyList<ClockReading> Read(IReadOnlyList<TicketMoment> journal, Catalogue catalogue, DateTimeOffset asOf)
    {
        var queue = journal[0].After.Queue;
        return TicketClocks.Read(TicketHistory.Events(journal), new ServiceLevels(queue), Hours(catalogue, queue), asOf);
    }

    public static OpeningHours Hours(Catalogue catalogue, string unit) => new(new WorkingCalendar(unit), Clock.Copenhagen);

    public static TicketTimes Times(Ticket ticket, IReadOnlyList<ClockReading> clocks, Catalogue catalogue) => new(
        Open(clocks, ClockKind.Reaction), Open(clocks, ClockKind.Solution), TicketWatch.Next(ticket, clocks), catalogue.Version);

    private static DateTimeOffset? Open(IReadOnlyList<ClockReading> clocks, ClockKind kind) =>
        clocks.FirstOrDefault(clock => clock.Kind == kind) is { StoppedAt: null } running ? running.DueAt : null;
}
