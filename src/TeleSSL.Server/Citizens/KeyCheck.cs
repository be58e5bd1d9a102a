using System.Security.Cryptography;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens;

/// <summary>
/// Checks at startup that the configured keys are those that citizens were sealed and hashed with. With others the server would run
/// but open no one, find no one, register people twice, and seal data that the right keys cannot open.
/// </summary>
internal sealed class KeyCheck(MasterKeys masters, CitizenKeys vault, TextKeys texts, NameKey nameKey, Identities identities)
{
    // More than a power cut can tear apart, or anyone erases between two backups.
    private const int NewestTexts = Writer.BatchLength + 1;

    /// <summary>
    /// The ids of the master keys that seal keys in the vault. All must be known before anything unreadable is repaired.
    /// </summary>
    public async Task<List<string>> Known(Tx tx)
    {
        var used = await tx.List<string>(
            """
            SELECT master FROM vault.citizen_key
            UNION SELECT master FROM vault.text_key WHERE master IS NOT NULL
            UNION SELECT master FROM vault.name_key
            """);
        return used.Find(master => !masters.Has(master)) is { } unknown
            ? throw new StorageException(
                $"Keys in the vault are sealed with the master key '{unknown}', which is not among Vault__MasterKey.")
            : used;
    }

    /// <summary>Checks that each of these opens a key and that the lookup key finds a citizen.</summary>
    public async Task Run(Tx tx, List<string> used)
    {
        foreach (var master in used)
            await Opens(tx, master);
        await HaveKeys(tx);
        if (await tx.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.status <> 'erased' ORDER BY c.id LIMIT 1") is { } citizen)
            await IsFound(tx, citizen);
    }

    private async Task Opens(Tx tx, string master)
    {
        var wrong = $"The master key '{master}' in Vault__MasterKey is not the key with that id that sealed the keys in the vault.";
        if (await tx.Find<Guid?>("SELECT citizen FROM vault.citizen_key WHERE master = @master LIMIT 1", new { master }) is { } citizen)
            await Try(() => vault.Key(tx, citizen), wrong);
        if (await tx.Find<Guid?>("SELECT subject FROM vault.text_key WHERE master = @master LIMIT 1", new { master }) is { } subject)
            await Try(() => texts.Find(tx, subject), wrong);
        if (await tx.Find<Guid?>("SELECT id FROM vault.name_key WHERE master = @master", new { master }) is not null)
            await Try(() => nameKey.Of(tx), wrong);
    }

    // With the vault of an earlier day, what was written since could not be read.
    private static async Task HaveKeys(Tx tx)
    {
        var newest = await tx.List<bool>(
            """
            SELECT EXISTS (SELECT 1 FROM vault.text_key k WHERE k.id = n.text_key)
            FROM   note n WHERE n.text_key IS NOT NULL ORDER BY n.id DESC LIMIT @limit
            """,
            new { limit = NewestTexts });
        if (newest.Count == NewestTexts && !newest.Contains(true))
            throw new StorageException($"None of the newest {NewestTexts} texts has its key. Restore the vault that belongs to this database.");
    }

    private async Task IsFound(Tx tx, CitizenRow citizen)
    {
        var identity = await Try(
            () => identities.Open(tx, citizen), "The citizens' keys open no citizen. Restore the vault that belongs to this database.");
        if (await tx.Find<string>("SELECT cpr_hash FROM citizen WHERE id = @Id", new { citizen.Id })
            != vault.Hash(Cpr.Parse(identity!.Cpr).Value))
            throw new StorageException(
                "Vault__LookupKey is not the key that the citizens were hashed with. Set the key this database was created with.");
    }

    private static async Task<T> Try<T>(Func<Task<T>> open, string otherwise)
    {
        try
        {
            return await open();
        }
        catch (CryptographicException wrong)
        {
            throw new StorageException(otherwise, wrong);
        }
    }
}
