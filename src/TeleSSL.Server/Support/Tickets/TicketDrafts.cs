using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Accounts.People;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Tickets;

/// <summary>
/// What an agent is writing on a ticket, stored here so that it survives other agents' changes, a merge and a closed browser.
/// </summary>
internal sealed class TicketDrafts(SightReader sights, TextKeys keys, Notes notes)
{
    /// <summary>Not journaled: a draft is private until it is sent.</summary>
    public async Task<Result<string>> Put(Tx tx, Guid ticket, LongText? text, Viewer viewer, Stamp stamp)
    {
        if (await TicketStore.Find(tx, ticket, (await sights.Of(viewer, tx, stamp)).Tickets) is not { } found)
            return Refusal.NotFound("ticket");
        var key = new { ticket, viewer.Account };
        await Notes.Delete(tx, "SELECT note FROM ticket_draft WHERE ticket = @ticket AND account = @Account", key);
        await tx.Execute("DELETE FROM ticket_draft WHERE ticket = @ticket AND account = @Account", key);
        if (text is not { Value: var written })
            return "";
        var note = await Notes.Seal(tx, await keys.Of(tx, TicketTexts.Subject(found), stamp), written, stamp);
        await tx.Execute(
            "INSERT INTO ticket_draft (ticket, account, note, at) VALUES (@ticket, @Account, @note, @At)",
            new { ticket, viewer.Account, note, stamp.At });
        return written;
    }

    /// <summary>The text; empty when there is none.</summary>
    public async Task<Result<string>> Read(Query query, Guid ticket, Viewer viewer)
    {
        if (await TicketStore.Find(query, ticket, (await sights.Of(viewer, query)).Tickets) is null)
            return Refusal.NotFound("ticket");
        return await query.Find<Guid?>(
            "SELECT note FROM ticket_draft WHERE ticket = @ticket AND account = @Account", new { ticket, viewer.Account }) is { } note
            ? await notes.Open(query, note) ?? ""
            : "";
    }

    /// <summary>
    /// What those who are away were writing on the ticket, oldest first; <c>not-the-assignee</c> for all but the one who has it. A
    /// draft is its author's alone again once the author is back.
    /// </summary>
    public async Task<Result<LeftDraft[]>> Left(Query query, Guid ticket, Viewer viewer, DateTimeOffset now)
    {
        if (await TicketStore.Find(query, ticket, (await sights.Of(viewer, query)).Tickets) is not { } found)
            return Refusal.NotFound("ticket");
        if (found.Assignee != viewer.Account)
            return TicketRefusals.LeftDrafts;
        var rows = await query.List<LeftRow>(
            $"""
            SELECT d.account AS Account, a.display_name AS AccountName, d.note AS Note, d.at AS At
            FROM   ticket_draft d
            JOIN   account a ON a.name = d.account
            WHERE  d.ticket = @ticket AND d.account <> @Account AND d.account IN (SELECT account FROM ({Absences.Away}) away)
            ORDER  BY d.at, d.account
            """,
            new { ticket, viewer.Account, now });
        var texts = await notes.OpenAll(query, rows.Select(row => row.Note));
        return rows.Select(row => new LeftDraft(row.Account, row.AccountName, row.At, texts.GetValueOrDefault(row.Note))).ToArray();
    }

    private sealed record LeftRow
    {
        public required string Account { get; init; }

        public string? AccountName { get; init; }

        public required Guid Note { get; init; }

        public required DateTimeOffset At { get; init; }
    }
}
