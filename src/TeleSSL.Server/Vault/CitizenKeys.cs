using System.Security.Cryptography;
using System.Text;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Vault;

/// <summary>
/// Seals a citizen's data with the citizen's own key, and that key with the master key. Without the key the data is unreadable.
/// </summary>
internal sealed class CitizenKeys(MasterKeys masters)
{
    private const int KeyLength = 32;

    /// <summary>Creates the key of a new citizen.</summary>
    public Task NewKey(Tx tx, Guid citizen) => tx.Execute(
        "INSERT INTO vault.citizen_key (citizen, master, sealed) VALUES (@citizen, @master, @blob)",
        new { citizen, master = masters.Current, blob = masters.Seal(RandomNumberGenerator.GetBytes(KeyLength), Purpose(citizen)) });

    /// <summary>Destroys the keys of the citizens that a SELECT returns; everything they sealed becomes unreadable.</summary>
    public static Task Destroy(Tx tx, string citizens, object parameters) =>
        tx.Execute($"DELETE FROM vault.citizen_key WHERE citizen IN ({citizens})", parameters);

    /// <summary>Destroys all keys except those of the citizens that a SELECT returns; returns their number.</summary>
    public static Task<int> DestroyOthers(Tx tx, string citizens) =>
        tx.ExecuteCounted($"DELETE FROM vault.citizen_key WHERE citizen NOT IN ({citizens})");

    /// <summary>The citizen's key; null after it was destroyed.</summary>
    public async Task<byte[]?> Key(Query query, Guid citizen) =>
        await query.Find<byte[]>("SELECT sealed FROM vault.citizen_key WHERE citizen = @citizen", new { citizen }) is { } blob
            ? Open(blob, citizen)
            : null;

    /// <summary>Opens the sealed key of a citizen.</summary>
    public byte[] Open(byte[] sealedKey, Guid citizen) => masters.Open(sealedKey, Purpose(citizen));

    /// <summary>Reseals the next keys with the active master key.</summary>
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

    /// <summary>Deterministic and one-way hash of a CPR or phone number.</summary>
    private string Hash(string kind, string value) =>
        Convert.ToHexStringLower(masters.Hash(Encoding.UTF8.GetBytes($"{kind}:{value}")));

    public string Hash(Cpr cpr) => Hash("cpr", cpr.Value);

    public string? HashPhone(string? e164) => e164 is null ? null : Hash("phone", e164);

    /// <summary>Hash of the telephone system's call id, which may contain the number.</summary>
    public string HashCall(string id) => Hash("call", id);

    /// <summary>Hash of a partner's address that leads to a citizen, in one form for all addresses of the same thing.</summary>
    public string HashAddress(string address) => Hash("address", address);

    private static string Purpose(Guid citizen) => $"citizen-key:{citizen}";

    private sealed record Row
    {
        public required Guid Citizen { get; init; }

        public required byte[] Sealed { get; init; }
    }
}
