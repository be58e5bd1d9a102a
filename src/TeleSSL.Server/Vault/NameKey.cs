using System.Security.Cryptography;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Vault;

/// <summary>
/// The key of the index of names, made with the first name and sealed by the master key. Whoever has it can try names, so it is used
/// for nothing else. Deleted by hand, it is made anew and so is the index.
/// </summary>
internal sealed class NameKey(MasterKeys masters)
{
    private const string Purpose = "name-key";
    private const int KeyLength = 32;

    public async Task<OpenNameKey> Of(Tx tx) => new(
        await tx.Find<byte[]>("SELECT sealed FROM vault.name_key") is { } blob ? masters.Open(blob, Purpose) : await Make(tx));

    /// <summary>Reseals the key with the active master key; returns how many were resealed.</summary>
    public async Task<int> Reseal(Tx tx) =>
        await tx.Find<byte[]>("SELECT sealed FROM vault.name_key") is { } blob && masters.Reseal(blob, Purpose) is { } resealed
            ? await tx.ExecuteCounted("UPDATE vault.name_key SET master = @Current, sealed = @resealed", new { masters.Current, resealed })
            : 0;

    // What a lost key enciphered can be neither found nor removed one by one.
    private async Task<byte[]> Make(Tx tx)
    {
        var key = RandomNumberGenerator.GetBytes(KeyLength);
        await tx.Execute("DELETE FROM vault.name_label");
        await tx.Execute("DELETE FROM vault.named_citizen");
        await tx.Execute(
            "INSERT INTO vault.name_key (id, master, sealed) VALUES (1, @Current, @blob)", new { masters.Current, blob = masters.Seal(key, Purpose) });
        return key;
    }
}
