using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Vault;

/// <summary>The opened key of the index of names, and what is made with it.</summary>
internal sealed class OpenNameKey(byte[] key)
{
    private const int IdLength = 16;

    /// <summary>A keyed hash of a term. Two terms in four billion share one, so what is found is read before it is shown.</summary>
    public long Label(string term) => BinaryPrimitives.ReadInt64BigEndian(Hash("label", Encoding.UTF8.GetBytes(term)));

    /// <summary>The citizen's id, enciphered for this label.</summary>
    public byte[] Refer(long label, Guid citizen)
    {
        using var cipher = CipherOf(label);
        return cipher.EncryptEcb(citizen.ToByteArray(bigEndian: true), PaddingMode.None);
    }

    /// <summary>The citizens that were enciphered for this label.</summary>
    public IReadOnlyList<Guid> Citizens(long label, IEnumerable<byte[]> refs)
    {
        using var cipher = CipherOf(label);
        return [.. refs.Select(one => new Guid(cipher.DecryptEcb(one, PaddingMode.None), bigEndian: true))];
    }

    public byte[] Seal(byte[] labels, Guid citizen) => MasterKeys.SealWith(key, labels, Purpose(citizen));

    public byte[] Open(byte[] sealedLabels, Guid citizen) => MasterKeys.OpenWith(key, sealedLabels, Purpose(citizen));

    // One block of random-looking bytes under a key of its own: ECB has no second block that could show a pattern.
    private Aes CipherOf(long label)
    {
        var cipher = Aes.Create();
        cipher.Key = Hash("ref", BitConverter.GetBytes(label))[..IdLength];
        return cipher;
    }

    private byte[] Hash(string use, byte[] content) =>
        HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(use + ":").Concat(content).ToArray());

    private static string Purpose(Guid citizen) => $"named-citizen:{citizen}";
}
