using System.Security.Cryptography;
using System.Text;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Citizens;

/// <summary>Seals what belongs to a citizen with that citizen's own key, and the key with the master key. Without the key it is noise.</summary>
internal sealed class Vault(MasterKeys masters)
{
    private const int KeyLength = 32;

    /// <summary>A new key for a new citizen.</summary>
    public async Task<byte[]> NewKey(Tx tx, Guid citizen)
    {
        var key = RandomNumberGenerator.GetBytes(KeyLength);
        await tx.Execute(
            "INSERT INTO vault.citizen_key (citizen, master, sealed) VALUES (@citizen, @master, @blob)",
            new { citizen, master = masters.Current, blob = masters.Seal(key, Purpose(citizen)) });
        return key;
    }

    /// <summary>The citizen's key; null once it has been destroyed.</summary>
    public async Task<byte[]?> Key(Tx tx, Guid citizen) =>
        await tx.Find<byte[]>("SELECT sealed FROM vault.citizen_key WHERE citizen = @citizen", new { citizen }) is { } blob
            ? masters.Open(blob, Purpose(citizen))
            : null;

    /// <summary>The same CPR or phone number always gives the same hash, and nothing leads back.</summary>
    public string Hash(string kind, string value) =>
        Convert.ToHexStringLower(HMACSHA256.HashData(masters.LookupKey, Encoding.UTF8.GetBytes($"{kind}:{value}")));

    public string Hash(Cpr cpr) => Hash("cpr", cpr.Value);

    private static string Purpose(Guid citizen) => $"citizen-key:{citizen}";
}
