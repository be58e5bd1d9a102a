using System.Security.Cryptography;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Vault;

/// <summary>
/// The key of the index of names, made at the first start and sealed by the master key. Anyone who has it can try names, so it is used for
/// nothing else. Deleted by hand, it is made again at the next start, and so is the index.
/// </summary>
internal sealed class NameKey(MasterKeys masters)
{
    private const string Select = "SELECT id AS Id, sealed AS Sealed FROM vault.name_key";
    private const int KeyLength = 32;

    public async Task<OpenNameKey> Of(Tx tx) => new(
        await tx.Find<Row>(Select) is { } row ? masters.Open(row.Sealed, Purpose(row.Id)) : await Make(tx));

    /// <summary>Reseals the key with the active master key; returns how many were resealed.</summary>
    public async Task<int> Reseal(Tx tx) =>
        await tx.Find<Row>(Select) is { } row && masters.Reseal(row.Sealed, Purpose(row.Id)) is { } blob
            ? await tx.ExecuteCounted(
                "UPDATE vault.name_key SET master = @Current, sealed = @blob WHERE id = @Id", new { row.Id, masters.Current, blob })
            : 0;

    // What a lost key enciphered can be neither found nor removed one by one.
    private async Task<byte[]> Make(Tx tx)
    {
        var (id, key) = (new Guid(RandomNumberGenerator.GetBytes(16)), RandomNumberGenerator.GetBytes(KeyLength));
        await tx.Execute("DELETE FROM vault.name_label");
        await tx.Execute("DELETE FROM vault.named_citizen");
        await tx.Execute(
            "INSERT INTO vault.name_key (id, master, sealed) VALUES (@id, @Current, @blob)",
            new { id, masters.Current, blob = masters.Seal(key, Purpose(id)) });
        return key;
    }

    private static string Purpose(Guid id) => $"name-key:{id}";

    private sealed record Row
    {
        public required Guid Id { get; init; }

        public required byte[] Sealed { get; init; }
    }
}
