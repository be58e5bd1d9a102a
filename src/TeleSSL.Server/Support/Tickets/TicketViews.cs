using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Accounts.People;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Reads one ticket, its texts and its clocks.</summary>
internal sealed class TicketViews(Db db, SightReader sights, TicketTexts texts, Notes notes, Clock clock)
{
    public const string Columns =
        "t.id AS Id, t.state AS State, t.title AS Title, t.reaction_due AS ReactionDue, t.solution_due AS SolutionDue";

    /// <summary>Whether the viewer may see the ticket, and so who is viewing it.</summary>
    public Task<bool> Sees(Viewer viewer, Guid id, CancellationToken ct) =>
        Seen(viewer, id, (_, _, _) => Task.FromResult(true), ct);

    /// <summary>Why the viewer was not shown a ticket.</summary>
    public Task<Refusal> Unseen(Guid id, Viewer viewer, CancellationToken ct) =>
        db.Read(async query => await TicketStore.Unseen(query, id, await sights.Of(viewer, query)), ct);

    public Task<TicketAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct) =>
        Seen<TicketAnswer?>(viewer, id, async (query, sight, row) => (await Answers(query, [row], sight))[0], ct);

    /// <summary>The ticket as of a version.</summary>
    public Task<TicketAnswer?> FindVersion(Guid id, int version, Viewer viewer, CancellationToken ct) =>
        Seen<TicketAnswer?>(viewer, id, async (query, sight, row) =>
        {
            // Right after the write, the row is still of this version.
            if (row.Ticket.Version == version)
                return (await Answers(query, [row], sight))[0];
            var past = await TicketJournal.Of(query, id, version);
            if (past.Own is not [.., { After: var ticket, At: var at }])
                return null;
            var clocks = TicketClockReader.Read(past, sight.Catalogue, at);
            var times = TicketClockReader.Times(ticket, clocks, sight.Catalogue);
            var then = row with
            {
                State = new TicketRow(ticket, row.Title, times).State,
                ReactionDue = times.ReactionDue,
                SolutionDue = times.SolutionDue,
            };
            return (await Answers(query, [then], sight))[0];
        }, ct);

    public Task<IReadOnlyList<TicketNote>?> Notes(Guid id, Viewer viewer, CancellationToken ct) =>
        Seen<IReadOnlyList<TicketNote>?>(
            viewer, id, async (query, sight, row) => await texts.Of(query, row.Ticket, sight.Tickets.IsInside(row.Ticket)), ct);

    public Task<TicketClock[]?> Clocks(Guid id, Viewer viewer, CancellationToken ct) =>
        Seen<TicketClock[]?>(viewer, id, async (query, sight, _) =>
        {
            var past = await TicketJournal.Of(query, id);
            return [.. TicketClockReader.Read(past, sight.Catalogue, clock.Now).Select(Answer)];
        }, ct);

    /// <summary>With titles and names, in one read each, and the related tickets and devices that the viewer may see.</summary>
    public async Task<IReadOnlyList<TicketAnswer>> Answers(Query query, IReadOnlyList<Found> rows, Sight sight)
    {
        var titles = await notes.OpenAll(query, rows.Select(row => row.Title));
        var families = await RelatedTicketViews.Families(query, [.. rows.Select(row => row.Ticket)], sight);
        var names = await AccountNames.Of(query, rows.Select(row => row.Ticket.Assignee));
        return [.. rows.Select(row => Answer(row, titles.GetValueOrDefault(row.Title), families, names))];
    }

    // The default when the viewer does not see the ticket.
    private Task<T?> Seen<T>(
        Viewer viewer, Guid id, Func<Query, Sight, Found, Task<T>> read, CancellationToken ct) => db.Read(async query =>
    {
        var sight = await sights.Of(viewer, query);
        var parameters = new Parameters(new { id });
        var scope = sight.Tickets.Where(db.Dialect, parameters);
        return await query.Find<Found>($"SELECT {Columns} FROM ticket t WHERE t.id = @id AND {scope}", parameters) is { } row
            ? await read(query, sight, row)
            : default;
    }, ct);

    private static TicketAnswer Answer(Found row, string? title, TicketFamilies families, AccountNames names)
    {
        var ticket = row.Ticket;
        return new TicketAnswer(
            ticket.Id, ticket.Number, title, ticket.Status.Kebab(), ticket.Priority.Kebab(), ticket.Triage?.Kebab(),
            ticket.Category.Kebab(),
            ticket.Component, ticket.Channel.Kebab(), ticket.Reporter.Kebab(), ticket.Municipality, ticket.Programme, ticket.Citizen,
            families.Seen(ticket.Device),
            ticket.Assignee, ticket.Queue, ticket.OpenedAt, ticket.ResolvedAt, ticket.MergedInto, ticket.MergedFrom,
            new TicketDue(row.ReactionDue, row.SolutionDue), ticket.Version, ticket.AwaitsHandOver ? TriageTicket.HealthAdvice : null,
            ticket.Escalation is { } there ? Answer(there) : null, ticket.Watchers, families.Seen(ticket.Parent),
            families.OpenChildren(ticket), ticket.Rating, names[ticket.Assignee]);
    }

    private static TicketEscalation Answer(Escalation there) => new(
        there.Partner.Kebab(), there.Since, there.Round, there.By, there.Checks, there.ByHand, there.Number, there.State?.Kebab(),
        there.Returned?.Kebab(),
        there.SaysSolved, there.Undelivered, there.Files);

    private static TicketClock Answer(ClockReading clock) => new(
        clock.Kind.Kebab(), clock.Partner, clock.State.Kebab(), clock.DueAt, (long)clock.Used.TotalSeconds,
        (long)clock.Target.Amount.TotalSeconds,
        [.. clock.Steps.Select(step => new ClockStepAnswer(step.At, step.What.Kebab(), step.Why))]);

    internal sealed record Found
    {
        private Ticket? parsed;

        public required Guid Id { get; init; }

        public required string State
        {
            get;
            init => (field, parsed) = (value, null);
        }

        public required Guid Title { get; init; }

        public DateTimeOffset? ReactionDue { get; init; }

        public DateTimeOffset? SolutionDue { get; init; }

        public Ticket Ticket => parsed ??= TicketRow.Parse(State);
    }
}
