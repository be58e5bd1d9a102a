using System.Text.Json.Nodes;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Support.Tickets;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Support.Shifts;

/// <summary>Puts a ticket of someone who is away back into its queue, with an internal note.</summary>
internal sealed class PutBackStore(CatalogueStore catalogues, TextKeys keys)
{
    /// <summary>False when there is nothing to do any more: someone else has it, or the absence has ended.</summary>
    public async Task<Result<bool>> Do(Tx tx, Guid id, Stamp stamp)
    {
        if (await HeldTicket.Find(tx, id, stamp.At) is not { } held
            || await TicketToWriteOn.Find(tx, id, TicketScope.Everywhere) is not { } found
            || PutBack.Of(found.Ticket, held.Account) is not { } entry)
            return false;
        var note = PutBack.Note(held.Account, held.Until, Clock.Zone);
        var notes = await TicketTexts.Seal(
            tx, found.Ticket, async () => keys.Open(found) ?? await keys.New(tx, TicketTexts.Subject(found.Ticket), stamp),
            entry.Kind, [("reason", note)], NoteVisibility.Internal, stamp);
        var evidence = new JsonObject
        {
            ["account"] = held.Account,
            ["because"] = held.Until is null ? "deactivated" : "absent",
            ["until"] = held.Until,
        };
        return await TicketWrites.Save(tx, entry, null, TicketWrites.Evidence(evidence, notes), await catalogues.In(tx), stamp) is { } stale
            ? stale
            : true;
    }
}
