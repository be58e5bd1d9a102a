using TeleSSL.Domain;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
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
}
