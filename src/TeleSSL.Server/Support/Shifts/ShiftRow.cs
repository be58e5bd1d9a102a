using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Support.Tickets;

namespace TeleSSL.Server.Support.Shifts;

/// <summary>A ticket of a shift.</summary>
internal sealed record ShiftRow
{
    public required Guid Id { get; init; }

    public required string State { get; init; }

    public required Guid Title { get; init; }

    public DateTimeOffset? ReactionDue { get; init; }

    public DateTimeOffset? SolutionDue { get; init; }

    public DateTimeOffset? HandOverDue { get; init; }

    public required string Due { get; init; }

    public Ticket Ticket => field ??= TicketRow.Parse(State);

    public ShiftTicket Answer(string? title, string? assigneeName)
    {
        var (ticket, first) = (Ticket, First);
        return new ShiftTicket(
            Id, ticket.Number, title, ticket.Status.Kebab(), ticket.Priority.Kebab(), ticket.Triage?.Kebab(), ticket.Municipality,
            ticket.Queue, ticket.Assignee, assigneeName, first?.At, first?.Clock.Kebab(), Due, ticket.Answered?.Since,
            ticket.Version);
    }

    private (DateTimeOffset At, ClockKind Clock)? First => (HandOverDue, ReactionDue, SolutionDue) switch
    {
        ({ } handOver, _, _) => (handOver, ClockKind.HandOver),
        (_, { } reaction, { } solution) when solution < reaction => (solution, ClockKind.Solution),
        (_, { } reaction, _) => (reaction, ClockKind.Reaction),
        (_, null, { } solution) => (solution, ClockKind.Solution),
        _ => null,
    };
}
