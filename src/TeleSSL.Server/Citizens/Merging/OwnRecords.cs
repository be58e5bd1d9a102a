using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Citizens.Finding;
using TeleSSL.Server.Citizens.Pending;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens.Merging;

/// <summary>What Citizens and the modules below it have of a citizen, for a merge.</summary>
internal sealed class OwnRecords(TextKeys texts, Notes notes, CitizenNames names) : ICitizenRecords
{
    public IReadOnlyList<CitizenTable> Tables { get; } =
    [
        CitizenTable.Following("note", "device-texts"),
        CitizenTable.Following("vault.text_key", "texts"),
        CitizenTable.Following("vault.named_citizen"),
        CitizenTable.Following("former_citizen"),
        CitizenTable.Following("pending_registration", "pending-registrations"),
        CitizenTable.Staying("look_up", "look-ups"),
        CitizenTable.Staying("list_look_up_citizen", "lists-of-names"),
        CitizenTable.Staying("citizen_municipality"),
        CitizenTable.Staying("journal"),

        // Until the erase: a backup, or one of the two databases after a power cut, may still need it.
        CitizenTable.Staying("vault.citizen_key"),
    ];

    public async Task<Refusal?> Merge(Tx tx, Guid from, CitizenFacts into, Stamp stamp)
    {
        await texts.Merge(tx, from, into.Id);
        await notes.Merge(tx, from, into.Id);
        await names.Remove(tx, from);
        if (!await PendingStore.Merge(tx, from, into.Id, stamp))
            return Refusal.Stale();
        await FormerCitizens.Add(tx, from, into.Id, stamp.At);
        return null;
    }
}
