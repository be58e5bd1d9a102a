using System.Text.Json;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Keys;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Citizens;

/// <summary>Seals and opens a citizen's identity with the citizen's own key.</summary>
internal sealed class Identities(CitizenKeys keys)
{
    private const string Purpose = "identity";

    /// <summary>The sealed identity, for the citizen's row.</summary>
    public async Task<byte[]> Seal(Tx tx, Guid citizen, Identity identity) =>
        MasterKeys.SealWith((await keys.Key(tx, citizen))!, JsonSerializer.SerializeToUtf8Bytes(identity, Json.Options), Purpose);

    /// <summary>The identity; null after the key was destroyed.</summary>
    public async Task<Identity?> Open(Query query, CitizenRow citizen) =>
        citizen.Sealed is { } blob && await keys.Key(query, citizen.Id) is { } key
            ? Open(key, blob)
            : null;

    /// <summary>The identity, with the opened key.</summary>
    public static Identity Open(byte[] key, byte[] blob) =>
        JsonSerializer.Deserialize<Identity>(MasterKeys.OpenWith(key, blob, Purpose), Json.Options)!;

    /// <summary>The same by id, for callers that do not disclose it.</summary>
    public async Task<Identity?> IdentityOf(Query query, Guid citizen) =>
        await query.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.id = @citizen", new { citizen }) is { } row
            ? await Open(query, row)
            : null;
}
