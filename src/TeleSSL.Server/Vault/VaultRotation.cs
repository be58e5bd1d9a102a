using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Vault;

/// <summary>The progress of a batch: how many were resealed, and the id to continue after.</summary>
internal sealed record Resealed(int Count, Guid? Next);

/// <summary>
/// Reseals with the active master key whatever an older one sealed, so that the older one can be removed. May be repeated.
/// </summary>
internal sealed class VaultRotation(Db db, MasterKeys masters, CitizenKeys vault, TextKeys texts, Notes notes, NameKey names,
    CookieKeys cookies)
{
    public const int BatchLength = 200;

    public async Task<VaultRotated> Run(Stamp stamp, CancellationToken ct)
    {
        // The keys of texts and citizens last: the server does not start without an older key while one of them still needs it.
        var ofNobody = await Through(notes.Reseal, ct);
        var ofSessions = (await db.Write<int>(async tx => await cookies.Reseal(tx), ct)).Value;
        var ofNames = (await db.Write<int>(async tx => await names.Reseal(tx), ct)).Value;
        var ofTexts = await Through(texts.Reseal, ct);
        var done = new VaultRotated(masters.Current, await Through(vault.Reseal, ct), ofSessions, ofNobody, ofTexts, ofNames);
        if (done.CitizenKeys + done.CookieKeys + done.Notes + done.TextKeys + done.NameKeys > 0)
            await db.Write(tx => Record(tx, done, stamp), ct);
        await db.Scrub();
        return done;
    }

    private async Task<int> Through(Func<Tx, Guid, Task<Resealed>> batch, CancellationToken ct)
    {
        var count = 0;
        for (Guid? after = Guid.Empty; after is { } from;)
        {
            var done = (await db.Write<Resealed>(async tx => await batch(tx, from), ct)).Value;
            (count, after) = (count + done.Count, done.Next);
        }

        return count;
    }

    private static async Task<Result<int>> Record(Tx tx, VaultRotated done, Stamp stamp)
    {
        var version = await tx.Find<int>(
            "SELECT coalesce(max(subject_version), 0) + 1 FROM journal WHERE subject_kind = 'vault' AND subject_id = 'master-key'");
        tx.Append(JournalEntry.Of(stamp, "vault", "master-key", version, "vault.rotated", JsonSerializer.Serialize(done, Json.Options)));
        return version;
    }
}
