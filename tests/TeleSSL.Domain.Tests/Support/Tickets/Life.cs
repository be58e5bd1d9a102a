using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;

namespace TeleSSL.Domain.Tests.Support.Tickets;

/// <summary>A ticket and all that happened to it and to those merged into it.</summary>
internal sealed record Life(Ticket Ticket, IReadOnlyDictionary<Guid, IReadOnlyList<TicketMoment>> Journals)
{
    public DateTimeOffset Last => Journals[Ticket.Id][^1].At;

    public static Life Of(Ticket ticket, DateTimeOffset at)
    {
        var opened = ticket with { Version = 1, OpenedAt = at };
        return new Life(opened, new Dictionary<Guid, IReadOnlyList<TicketMoment>> { [ticket.Id] = [new TicketMoment(at, "odense1", TicketOpening.Key, opened)] });
    }

    /// <summary>The step, or nothing when it is refused.</summary>
    public Life Takes(TicketStep step, DateTimeOffset at) =>
        Ticket.Decide(step, SampleTickets.Stamp("spoc1", at)).Accepted(out var change, out _) ? With(change.Entries, at) : this;

    public Life MergedInto(Life other, DateTimeOffset at)
    {
        var entries = Ticket.Decide(new Merge(other.Ticket.Id), SampleTickets.Stamp("spoc1", at), other.Ticket).Value.Entries;
        return new Life(other.Ticket, Journals.Concat(other.Journals).ToDictionary()).With(entries, at) with { Ticket = entries[1].After };
    }

    public IReadOnlyList<ClockReading> Read(ServiceLevels levels, OpeningHours hours, DateTimeOffset asOf) =>
        TicketPromises.Read(new TicketPast(Journals[Ticket.Id], Journals), _ => (levels, hours), asOf);

    private Life With(IReadOnlyList<TicketEntry> entries, DateTimeOffset at)
    {
        var journals = Journals.ToDictionary();
        foreach (var entry in entries)
            journals[entry.After.Id] = [.. journals[entry.After.Id], new TicketMoment(at, "spoc1", entry.Kind, entry.After)];
        return new Life(entries.Count == 0 ? Ticket : entries[0].After, journals);
    }
}
