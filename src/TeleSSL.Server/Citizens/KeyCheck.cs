using System.Security.Cryptography;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Citizens;

/// <summary>
/// At start: whether the keys that were set are those that the citizens were sealed and hashed with. With others a server would run,
/// but open nobody, find nobody, register again whom it cannot find, and seal what the right keys then cannot open.
/// </summary>
internal sealed class KeyCheck(MasterKeys masters, Vault vault)
{
    public async Task Run(Tx tx)
    {
        foreach (var master in await Masters(tx))
            await Opens(tx, master);
        if (await tx.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.status <> 'erased' ORDER BY c.id LIMIT 1") is { } citizen)
            await IsFound(tx, citizen);
    }

    /// <summary>All ids that stand with a citizen's key must be known, before anything is done to what cannot be opened.</summary>
    public async Task AreKnown(Tx tx)
    {
        foreach (var master in await Masters(tx))
            if (!masters.Has(master))
                throw new StorageException($"Citizens' keys are sealed with the master key '{master}', which is not among Vault__MasterKey.");
    }

    private static Task<List<string>> Masters(Tx tx) => tx.List<string>("SELECT DISTINCT master FROM vault.citizen_key");

    private async Task Opens(Tx tx, string master)
    {
        var citizen = await tx.Find<Guid>("SELECT citizen FROM vault.citizen_key WHERE master = @master LIMIT 1", new { master });
        await Try(
            () => vault.Key(tx, citizen),
            $"The master key '{master}' in Vault__MasterKey is another than the one of that name which sealed the citizens' keys.");
    }

    private async Task IsFound(Tx tx, CitizenRow citizen)
    {
        var identity = await Try(() => vault.Open(tx, citizen), "The citizens' keys open no citizen. Restore the vault that belongs to this database.");
        if (await tx.Find<string>("SELECT cpr_hash FROM citizen WHERE id = @Id", new { citizen.Id }) != vault.Hash(Cpr.Parse(identity!.Cpr).Value))
            throw new StorageException("Vault__LookupKey is another than the one that the citizens are found by. Set the one this database began with.");
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
