using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Agreements;
using TeleSSL.Domain.Clocks;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Accounts.People;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Shifts;

/// <summary>Reads what an account hands over: three lists, and all their tickets, titles and names in one read each.</summary>
internal sealed class ShiftView(Db db, SightReader sights, Notes notes, Clock clock)
{
    /// <summary>Of the viewer; or of another account, for those who may act for it.</summary>
    public Task<Result<ShiftAnswer>> Of(Viewer viewer, string account, CancellationToken ct) => db.Read<Result<ShiftAnswer>>(async query =>
    {
        if (!(await Colleague.LedBy(viewer, query, account)).Accepted(out var whose, out var refusal))
            return refusal;
        var sight = await sights.Of(viewer, query);
        ShiftDesk[] desks = [.. whose.Desks.Select(unit => new ShiftDesk(unit, sight.Catalogue.HoursOf(unit).NextMorning(clock.Now)))];
        var parameters = new Parameters(new { account });
        var ofDesks = ShiftTickets.OfDesks(whose.Desks, Served(whose.Desks), db.Dialect, parameters);
        var dueSoon = ShiftTickets.DueBefore(
            [.. desks.Where(desk => desk.NextMorning is not null).Select(desk => (desk.Unit, Served([desk.Unit]), desk.NextMorning!.Value))],
            db.Dialect, parameters);
        var holds = await ShiftTickets.Read(query, sight.Tickets, "t.assignee = @account", parameters);
        var waits = await ShiftTickets.Read(
            query, sight.Tickets,
            $"{ofDesks} AND (t.assignee IS NULL OR (t.assignee = @account AND t.answered_at IS NOT NULL))", parameters);
        var runsOut = await ShiftTickets.Read(query, sight.Tickets, $"{ofDesks} AND {dueSoon}", parameters);
        var tickets = await Tickets(query, [.. holds.Ids.Concat(waits.Ids).Concat(runsOut.Ids).Distinct()]);
        return new ShiftAnswer(account, whose.DisplayName, desks, List(holds), List(waits), List(runsOut));

        string[] Served(IReadOnlyList<string> units) => [.. sight.Catalogue.ServedBy([.. units], ServiceKind.Spoc, sight.Today)];

        ShiftList List(ShiftTickets list) => new(list.Count, [.. list.Ids.Select(id => tickets[id])]);
    }, ct);

    private async Task<IReadOnlyDictionary<Guid, ShiftTicket>> Tickets(Query query, Guid[] ids)
    {
        var rows = await query.List<ShiftRow>(
            $"""
            SELECT {TicketViews.Columns}, t.due AS Due, t.reaction_due AS ReactionDue, t.solution_due AS SolutionDue,
                   t.hand_over_due AS HandOverDue
            FROM   ticket t
            WHERE  {db.Dialect.In("t.id", "@ids")}
            """,
            new { ids });
        var titles = await notes.OpenAll(query, rows.Select(row => row.Title));
        var names = await AccountNames.Of(query, rows.Select(row => row.Ticket.Assignee));
        return rows.ToDictionary(
            row => row.Id, row => row.Answer(titles.GetValueOrDefault(row.Title), names[row.Ticket.Assignee]));
    }
}
