using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Clocks;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Accounts.People;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Support.Replacements;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>Reads one ticket, its texts and its clocks.</summary>
internal sealed class TicketViews(Db db, SightReader sights, TicketTexts texts, Notes notes, Clock clock)
{
    public const string Columns =
        "t.id AS Id, t.state AS State, t.title AS Title, t.clocks AS Clocks";

    /// <summary>Whether the viewer may see the ticket, and so who is viewing it.</summary>
    public Task<bool> Sees(Viewer viewer, Guid id, CancellationToken ct) =>
        Seen(viewer, id, (_, _, _) => Task.FromResult(true), ct);

    /// <summary>Why the viewer was not shown a ticket.</summary>
    public Task<Refusal> Unseen(Guid id, Viewer viewer, CancellationToken ct) =>
        db.Read(async query => await TicketStore.Unseen(query, id, await sights.Of(viewer, query)), ct);

    public Task<TicketAnswer?> Find(Guid id, Viewer viewer, CancellationToken ct) =>
        Seen<TicketAnswer?>(
            viewer, id, async (query, sight, row) => await Whole(query, row, sight), ct, sight => sight.TicketsAndFaults);

    /// <summary>The ticket as of a version.</summary>
    public Task<TicketAnswer?> FindVersion(Guid id, int version, Viewer viewer, CancellationToken ct) =>
        Seen<TicketAnswer?>(viewer, id, async (query, sight, row) =>
        {
            // Right after the write, the row is still of this version.
            if (row.Ticket.Version == version)
                return await Whole(query, row, sight, row.Marks?.At);
            var past = await TicketJournal.Of(query, id, version);
            if (past.Own is not [.., { After: var ticket, At: var at }])
                return null;
            var clocks = TicketClockReader.Read(past, sight.Catalogue, at);
            var then = new TicketRow(ticket, row.Title, TicketClockReader.Times(ticket, clocks, sight.Catalogue, at));
            return await Whole(query, row with { State = then.State, Clocks = then.Clocks }, sight, at);
        }, ct, sight => sight.TicketsAndFaults);

    private async Task<TicketAnswer> Whole(Query query, Found row, Sight sight, DateTimeOffset? asOf = null) =>
        (await Answers(query, [row], sight, asOf))[0] with
        {
            Replacements = await ReplacementViews.Of(query, row.Ticket, sight, asOf ?? clock.Now),
        };

    public Task<IReadOnlyList<TicketNote>?> Notes(Guid id, Viewer viewer, CancellationToken ct) =>
        Seen<IReadOnlyList<TicketNote>?>(
            viewer, id, async (query, sight, row) => await texts.Of(query, row.Ticket, sight.Tickets.IsInside(row.Ticket)), ct);

    public Task<TicketClock[]?> Clocks(Guid id, Viewer viewer, CancellationToken ct) =>
        Seen<TicketClock[]?>(viewer, id, async (query, sight, _) =>
        {
            var past = await TicketJournal.Of(query, id);
            return [.. (await TicketClockReader.ReadCauses(query, past, sight.Catalogue, clock.Now)).Select(Answer)];
        }, ct);

    /// <summary>With titles and names, in one read each, and the related tickets and devices that the viewer may see.</summary>
    /// <param name="query">On which to read.</param>
    /// <param name="rows">The tickets.</param>
    /// <param name="sight">The viewer's.</param>
    /// <param name="asOf">The instant for which the clocks show; now when there is none.</param>
    public async Task<IReadOnlyList<TicketAnswer>> Answers(
        Query query, IReadOnlyList<Found> rows, Sight sight, DateTimeOffset? asOf = null)
    {
        var then = asOf ?? clock.Now;
        // A store of the viewer's shows faults; it adds nothing to a ticket that a desk or a municipality of theirs sees.
        var desks = sight.As(TicketScope.Viewers);
        var scope = desks.Tickets;
        var titles = await notes.OpenAll(query, rows.Where(row => scope.IsWhole(row.Ticket)).Select(row => row.Title));
        var families = await RelatedTicketViews.Families(query, [.. rows.Select(row => row.Ticket)], desks);
        var names = await AccountNames.Of(query, rows.Where(row => scope.IsWhole(row.Ticket)).Select(row => row.Ticket.Assignee));
        return [.. rows.Select(row => scope.IsWhole(row.Ticket) ? Whole(row) : FaultTicket.Of(row.Ticket))];

        TicketAnswer Whole(Found row) => Answer(row, titles.GetValueOrDefault(row.Title), families, names) with
        {
            Due = TicketClockAnswers.Due(row.Marks, then),
            HandOver = TicketClockAnswers.HandOver(row.Ticket, row.Marks, sight.Catalogue, then),
        };
    }

    /// <summary>The ticket whose number a text is, if the viewer sees it.</summary>
    public async Task<IReadOnlyList<TicketAnswer>> Numbered(Query query, string text, Sight sight)
    {
        if (TicketFilters.NumberIn(text) is not { } number)
            return [];
        var parameters = new Parameters(new { number });
        var scope = sight.Tickets.Where(query.Dialect, parameters);
        var rows = await query.List<Found>($"SELECT {Columns} FROM ticket t WHERE t.number = @number AND {scope}", parameters);
        return await Answers(query, rows, sight);
    }

    // The default when the viewer does not see the ticket.
    private Task<T?> Seen<T>(
        Viewer viewer, Guid id, Func<Query, Sight, Found, Task<T>> read, CancellationToken ct,
        Func<Sight, TicketScope>? within = null) => db.Read(async query =>
    {
        var sight = await sights.Of(viewer, query);
        var parameters = new Parameters(new { id });
        var scope = (within?.Invoke(sight) ?? sight.Tickets).Where(db.Dialect, parameters);
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
            new TicketDue(null, null), ticket.Version, ticket.AwaitsHandOver ? TriageTicket.HealthAdvice : null,
            ticket.Escalation is { } there ? Answer(there) : null, ticket.Watchers, families.Seen(ticket.Parent),
            families.OpenChildren(ticket), ticket.Rating, ticket.Desk,
            Answered: ticket.Answered is { } came ? new TicketAnswered(came.Since, [.. came.By.Select(by => by.Kebab())]) : null,
            AssigneeName: names[ticket.Assignee]);
    }

    private static TicketEscalation Answer(Escalation there) => new(
        there.Partner.Kebab(), there.Since, there.Round, there.By, there.Checks, there.ByHand, there.Number, there.State?.Kebab(),
        there.Returned?.Kebab(),
        there.SaysSolved, there.Undelivered, there.Files);

    private static TicketClock Answer(ClockReading clock) => new(
        clock.Kind.Kebab(), clock.Partner, clock.State.Kebab(), clock.DueAt, (long)clock.Used.TotalSeconds,
        (long)clock.Target.Amount.TotalSeconds,
        ClockSteps.Answer(clock), clock.Cause?.Kebab());

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

        public string? Clocks { get; init; }

        public ClockMarks? Marks => Clocks is null ? null : JsonSerializer.Deserialize<ClockMarks>(Clocks, Json.Options);

        public Ticket Ticket => parsed ??= TicketRow.Parse(State);
    }
}
