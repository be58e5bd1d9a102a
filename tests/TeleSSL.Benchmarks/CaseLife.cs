using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;

namespace TeleSSL.Benchmarks;

/// <summary>Something that happened to a case, as the server decides it; with what was written, if that is kept.</summary>
internal sealed record CaseMoment(TicketEntry Entry, Stamp Stamp, IEnumerable<(string Field, string? Text)> Texts)
{
    public TicketMoment Told => new(Stamp.At, Stamp.Actor, Entry.Kind, Entry.After);
}

/// <summary>Where a case came in, who takes it, and when it began.</summary>
internal sealed record CaseStart(FreshTicket Fresh, string Municipality, string Queue, string Agent, DateTimeOffset At);

/// <summary>Lives that cases have: those of old are closed, a fourth of the open ones is new and a fourth waits for its reporter.</summary>
internal static class CaseLife
{
    private static readonly TimeSpan Between = TimeSpan.FromMinutes(10);

    private static readonly TicketStep[] Solved =
        [new Claim(), new Resolve(new LongText("Started anew with the power button; it works.")), new ChangeStatus(TicketStatus.Closed)];

    private static readonly TicketStep[][] Open =
        [[], [new Claim()], [new Claim()], [new Claim(), new ChangeStatus(TicketStatus.WaitingReporter)]];

    /// <summary>One of the open lives, or that of a case which is over.</summary>
    public static List<CaseMoment> Of(CaseStart start, int? open, Catalogue catalogue)
    {
        var life = new List<CaseMoment> { Opened(start, catalogue) };
        foreach (var step in open is { } which ? Open[which % Open.Length] : Solved)
        {
            var stamp = StampAt(start, start.At + (Between * life.Count));
            var at = new TicketCase(life[^1].Entry.After, catalogue.HoursOf(start.Queue));
            life.Add(new CaseMoment(step.Decide(at, stamp).Value.Entries[0], stamp, []));
        }

        return life;
    }

    private static CaseMoment Opened(CaseStart start, Catalogue catalogue)
    {
        var opening = new TicketOpening(
            new($"Tablet {start.Fresh.Number} does not start"), new("It stays dark on its charger, and nobody has dropped it."), Channel.Mail,
            new Reporter(ReporterKind.Staff), new(start.Municipality), TicketCategory.Device, Priority.P5, new("telekol"));
        var stamp = StampAt(start, start.At);
        var opened = opening.Decide(catalogue, null, start.Fresh, stamp).Value.Subject with { Queue = start.Queue };
        return new CaseMoment(new TicketEntry(null, opened, TicketOpening.Key), stamp, opening.Texts());
    }

    private static Stamp StampAt(CaseStart start, DateTimeOffset at) => new(at, at, start.Agent, start.Queue, DateOnly.FromDateTime(at.UtcDateTime));
}
