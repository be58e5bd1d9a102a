using System.Security.Cryptography;
using System.Text;

namespace TeleSSL.Server.Platform.Keys;

/// <summary>
/// The keys that seal other keys, each with an id. The first is active; the others only open. AES-256-GCM. A sealed blob carries
/// the id of its key, and opens only for the purpose it was sealed for.
/// </summary>
internal sealed class MasterKeys : IDisposable
{
    private const int NonceLength = 12;
    private const int TagLength = 16;

    private readonly IReadOnlyDictionary<string, byte[]> keys;
    // Creating one costs as much as hashing with it, and each serves one caller at a time, so there is one per thread.
    private readonly ThreadLocal<HMACSHA256> hashes;

    public MasterKeys(IReadOnlyList<(string Id, byte[] Key)> keys, byte[] lookupKey)
    {
        this.keys = keys.ToDictionary(k => k.Id, k => k.Key);
        Current = keys[0].Id;
        LookupKey = lookupKey;
        hashes = new(() => new HMACSHA256(lookupKey));
    }

    /// <summary>The id of the active key.</summary>
    public string Current { get; }

    /// <summary>Creates an incremental keyed hash.</summary>
    public byte[] LookupKey { get; }

    /// <summary>HMAC-SHA-256: deterministic and one-way, for finding a citizen and detecting a repeat.</summary>
    public byte[] Hash(byte[] content) => hashes.Value!.ComputeHash(content);

    public byte[] Seal(byte[] content, string purpose)
    {
        var id = Encoding.ASCII.GetBytes(Current);
        return [(byte)id.Length, .. id, .. SealWith(keys[Current], content, purpose)];
    }

    public byte[] Open(byte[] blob, string purpose)
    {
        var id = IdOf(blob);
        return keys.TryGetValue(id, out var key)
            ? OpenWith(key, blob.AsSpan(1 + blob[0]), purpose)
            : throw new CryptographicException($"The master key '{id}' is not among Vault__MasterKey.");
    }

    public void Dispose() => hashes.Dispose();

    public bool Has(string id) => keys.ContainsKey(id);

    /// <summary>The blob resealed with the active key; null when it already is.</summary>
    public byte[]? Reseal(byte[] blob, string purpose) => IdOf(blob) == Current ? null : Seal(Open(blob, purpose), purpose);

    /// <summary>The id of the key that sealed a blob.</summary>
    public static string IdOf(byte[] blob) => Encoding.ASCII.GetString(blob, 1, blob[0]);

    public static byte[] SealWith(byte[] key, byte[] content, string purpose)
    {
        var blob = new byte[NonceLength + TagLength + content.Length];
        var nonce = blob.AsSpan(0, NonceLength);
        RandomNumberGenerator.Fill(nonce);
        using var aes = new AesGcm(key, TagLength);
        aes.Encrypt(
            nonce, content, blob.AsSpan(NonceLength + TagLength), blob.AsSpan(NonceLength, TagLength), Encoding.UTF8.GetBytes(purpose));
        return blob;
    }

    public static byte[] OpenWith(byte[] key, ReadOnlySpan<byte> blob, string purpose)
    {
        var content = new byte[blob.Length - NonceLength - TagLength];
        using var aes = new AesGcm(key, TagLength);
        aes.Decrypt(
            blob[..NonceLength], blob[(NonceLength + TagLength)..], blob.Slice(NonceLength, TagLength), content,
            Encoding.UTF8.GetBytes(purpose));
        return content;
    }
}
