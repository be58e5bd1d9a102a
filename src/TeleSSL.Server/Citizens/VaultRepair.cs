using System.Data.Common;
using TeleSSL.Domain;
using TeleSSL.Server.Citizens.Finding;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens;

/// <summary>
/// Repairs at startup citizens without keys, keys without citizens, and text keys that open or seal nothing. On SQLite they are in two
/// files, and a power cut may have committed only one: the half-done registration or erase is then completed as an erase.
/// </summary>
internal sealed partial class VaultRepair(Db db, KeyCheck keyCheck, Erasure erasure, CitizenNames names, Clock clock, ILogger<VaultRepair> logger)
{
    // At most one commit can be torn. More means that the vault belongs to another database.
    private const int MaxByPowerCut = Writer.BatchLength;

    // Those who were merged, too, until the erase of whom they are now.
    private const string WithKeys = """
        SELECT id FROM citizen WHERE status <> 'erased'
        UNION  ALL
        SELECT f.id FROM former_citizen f JOIN citizen c ON c.id = f.citizen WHERE c.status <> 'erased'
        """;

    public async Task Run()
    {
        try
        {
            var (citizens, keys, texts) = (await db.Write(Repair)).Value;
            if (citizens + keys + texts > 0)
                LogRepaired(citizens, keys, texts);
        }
        catch (DbException unreadable)
        {
            throw new StorageException("The citizens' keys cannot be read. Restore the vault that belongs to this database.", unreadable);
        }

        // An erase may have been interrupted before its files were overwritten.
        await db.Scrub();
    }

    private async Task<Result<(int Citizens, int Keys, int TextKeys)>> Repair(Tx tx)
    {
        var used = await keyCheck.Known(tx);
        var stamp = new Stamp(clock.Now, clock.Now, "system", "telessl", clock.Today);
        var keyless = await tx.List<CitizenRow>(
            $"{CitizenRow.Select} WHERE c.status <> 'erased' AND c.id NOT IN (SELECT citizen FROM vault.citizen_key) ORDER BY c.id");
        if (keyless.Count > MaxByPowerCut)
            throw new StorageException($"{keyless.Count} citizens have no key. Restore the vault that belongs to this database.");
        foreach (var citizen in keyless)
            await erasure.Clear(tx, citizen, stamp);
        var keys = await CitizenKeys.DestroyOthers(tx, WithKeys);
        await keyCheck.Run(tx, used);
        await names.RemoveOthers(tx);
        return (keyless.Count, keys, await TextKeys.DestroyUseless(tx));
    }

    [LoggerMessage(
        Level = LogLevel.Warning,
        Message = "The vault was torn: {Citizens} citizens without key were erased, {Keys} keys without citizen removed, {TextKeys} useless text keys removed")]
    private partial void LogRepaired(int citizens, int keys, int textKeys);
}
