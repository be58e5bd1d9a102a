using System.Security.Cryptography;
using System.Text;
using TeleSSL.Domain.Codes;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Devices.Labels;

/// <summary>
/// The keys that prove labels, each with an id that is printed. The first makes the proofs of new labels, all check them. They stay for as
/// long as their labels do, so they are not among the master keys, which are rotated.
/// </summary>
internal sealed class LabelKeys(IReadOnlyList<(string Id, byte[] Key)> keys)
{
    private const string Setting = "Labels__Key";

    /// <summary>None where labels are not printed; then no label is proven.</summary>
    public static LabelKeys Of(IConfiguration configuration, IHostEnvironment environment, LabelOptions options)
    {
        var value = configuration["Labels:Key"];
        if (value is null && environment.IsDevelopment())
            value = "dev:" + KeySettings.Own(configuration["Storage:Path"] ?? "./data", "dev-label.key");
        if (value is null && !options.AreUsable)
            return new LabelKeys([]);
        var keys = KeySettings.Several(value, Setting);
        return keys.All(key => LabelProof.IsKey(key.Id))
            ? new LabelKeys(keys)
            : throw new StorageException($"{Setting} has an id that cannot be printed: 1-8 of a-z and 0-9, a letter first.");
    }

    /// <summary>The link with its proof.</summary>
    public string Prove(AssetTag tag, string link) => LabelProof.Of(keys[0].Id, Mac(keys[0].Key, tag)).AddedTo(link);

    /// <summary>Takes the same time for a wrong proof as for a right one, and for no tag as for any.</summary>
    public bool Proves(LabelProof? proof, AssetTag? tag)
    {
        if (proof is null || keys.FirstOrDefault(key => key.Id == proof.Key) is not { Key: { } key })
            return false;
        var right = LabelProof.Of(proof.Key, Mac(key, tag ?? AssetTag.Of(long.MaxValue)));
        var isRight = CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(right.Mac), Encoding.ASCII.GetBytes(proof.Mac));
        return isRight & tag is not null;
    }

    // The short form of a tag never changes, whatever prefix and address the labels have.
    private static byte[] Mac(byte[] key, AssetTag tag) => HMACSHA256.HashData(key, Encoding.ASCII.GetBytes(tag.ToString()));
}
