using System.Security.Cryptography;
using System.Text;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Vault;

/// <summary>Seals what belongs to a citizen with that citizen's own key, and the key with the master key. Without the key it is noise.</summary>
internal sealed class CitizenKeys(MasterKeys masters)
{
    private const int KeyLength = 32;

    /// <summary>A new key for a new citizen.</summary>
    public Task NewKey(Tx tx, Guid citizen) => tx.Execute(
        "INSERT INTO vault.citizen_key (citizen, master, sealed) VALUES (@citizen, @master, @blob)",
        new { citizen, master = masters.Current, blob = masters.Seal(RandomNumberGenerator.GetBytes(KeyLength), Purpose(citizen)) });

    /// <summary>Whatever it sealed is unreadable from here on.</summary>
    public static Task Destroy(Tx tx, Guid citizen) =>
        tx.Execute("DELETE FROM vault.citizen_key WHERE citizen = @citizen", new { citizen });

    /// <summary>Destroys the keys of all but those citizens that a SELECT gives; how many there were.</summary>
    public static Task<int> DestroyOthers(Tx tx, string citizens) =>
        tx.Execute($"DELETE FROM vault.citizen_key WHERE citizen NOT IN ({citizens})");

    /// <summary>The citizen's key; null once it has been destroyed.</summary>
    public async Task<byte[]?> Key(Query query, Guid citizen) =>
        await query.Find<byte[]>("SELECT sealed FROM vault.citizen_key WHERE citizen = @citizen", new { citizen }) is { } blob
            ? Open(blob, citizen)
            : null;

    /// <summary>The citizen's key, from its sealed form.</summary>
    public byte[] Open(byte[] sealedKey, Guid citizen) => masters.Open(sealedKey, Purpose(citizen));

    /// <summary>Seals the next keys anew with the master key in use.</summary>
    public async Task<Resealed> Reseal(Tx tx, Guid after)
    {
        var rows = await tx.List<Row>(
            """
            SELECT citizen AS Citizen, sealed AS Sealed FROM vault.citizen_key
            WHERE  citizen > @after AND master <> @current ORDER BY citizen LIMIT @limit
            """,
            new { after, current = masters.Current, limit = VaultRotation.BatchLength });
        foreach (var row in rows)
            await tx.Execute(
                "UPDATE vault.citizen_key SET master = @current, sealed = @blob WHERE citizen = @Citizen",
                new { row.Citizen, current = masters.Current, blob = masters.Reseal(row.Sealed, Purpose(row.Citizen)) });
        return new Resealed(rows.Count, rows.Count < VaultRotation.BatchLength ? null : rows[^1].Citizen);
    }

    /// <summary>The same CPR or phone number always gives the same hash, and nothing leads back.</summary>
    private string Hash(string kind, string value) =>
        Convert.ToHexStringLower(masters.Hash(Encoding.UTF8.GetBytes($"{kind}:{value}")));

    public string Hash(Cpr cpr) => Hash("cpr", cpr.Value);

    public string? HashPhone(string? e164) => e164 is null ? null : Hash("phone", e164);

    /// <summary>Of the telephone system's own id of a call, in which the number may stand.</summary>
    public string HashCall(string id) => Hash("call", id);

    private static string Purpose(Guid citizen) => $"citizen-key:{citizen}";

    private sealed record Row
    {
        public required Guid Citizen { get; init; }

        public required byte[] Sealed { get; init; }
    }
}
