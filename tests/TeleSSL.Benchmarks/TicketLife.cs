using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Benchmarks;

/// <summary>A ticket's step, as the server decides it, with its text if that is stored.</summary>
internal sealed record LifeMoment(TicketEntry Entry, Stamp Stamp, IEnumerable<(string Field, string? Text)> Texts)
{
    public TicketMoment Told => new(Stamp.At, Stamp.Actor, Entry.Kind, Entry.After);
}

/// <summary>Where a ticket was opened, who takes it, and when.</summary>
internal sealed record LifeStart(FreshTicket Fresh, string Municipality, string Queue, string Agent, DateTimeOffset At);

/// <summary>Ticket histories: the old ones are closed, a fourth of the open ones is new and a fourth waits for its reporter.</summary>
internal static class TicketLife
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(10);

    private static readonly TicketStep[] Solved =
        [new Claim(), new Resolve(new LongText("Started anew with the power button; it works.")), new ChangeStatus(TicketStatus.Closed)];

    private static readonly TicketStep[][] Open =
        [[], [new Claim()], [new Claim()], [new Claim(), new ChangeStatus(TicketStatus.WaitingReporter)]];

    /// <summary>A history of an open ticket, or that of a closed one.</summary>
    public static List<LifeMoment> Of(LifeStart start, int? open, Catalogue catalogue)
    {
        var life = new List<LifeMoment> { Opened(start, catalogue) };
        foreach (var step in open is { } which ? Open[which % Open.Length] : Solved)
        {
            var stamp = StampAt(start, start.At + (Between * life.Count));
            var at = new TicketFacts(life[^1].Entry.After, catalogue.HoursOf(start.Queue));
            life.Add(new LifeMoment(step.Decide(at, stamp).Value.Entries[0], stamp, []));
        }

        return life;
    }

    private static LifeMoment Opened(LifeStart start, Catalogue catalogue)
    {
        var opening = new TicketOpening(
            new($"Tablet {start.Fresh.Number} does not start"), new("It stays dark on its charger, and nobody has dropped it."), Channel.Mail,
            new Reporter(ReporterKind.Staff), new(start.Municipality), TicketCategory.Device, Priority.P5, new("telekol"));
        var stamp = StampAt(start, start.At);
        var opened = opening.Decide(catalogue, null, start.Fresh, stamp).Value.Subject with { Queue = start.Queue };
        return new LifeMoment(new TicketEntry(null, opened, TicketOpening.Key), stamp, opening.Texts());
    }

    private static Stamp StampAt(LifeStart start, DateTimeOffset at) => new(at, at, start.Agent, start.Queue, DateOnly.FromDateTime(at.UtcDateTime));
}
