using System.Security.Cryptography;
using System.Text;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Tests.Citizens;

/// <summary>
/// What somebody can read who has rows of both databases and the master keys: every blob is tried with every key, and every key that
/// is found so is tried in turn. It knows no table and no column.
/// </summary>
internal sealed class SealedBlobs
{
    private const int KeyLength = 32;

    /// <summary>Nonce and tag. A blob that is shorter is an enciphered id.</summary>
    private const int Shortest = 28;
    private static readonly string[] Purposes = ["note", "identity", "cookie-key"];
    private static readonly string[] PurposesOfIds = ["citizen-key", "text-key", "name-key", "named-citizen"];

    private readonly List<string> texts = [];

    private SealedBlobs()
    {
    }

    /// <summary>All that opened, keys excepted.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>How many blobs there are.</summary>
    public int Count { get; private set; }

    /// <summary>How many of them opened, keys included.</summary>
    public int Opened { get; private set; }

    public bool Hold(string text) => texts.Any(opened => opened.Contains(text, StringComparison.Ordinal));

    public static async Task<SealedBlobs> Of(IReadOnlyDictionary<string, string?> settings) => Of(settings, await Stored.Everything(settings));

    public static SealedBlobs Of(IReadOnlyDictionary<string, string?> settings, IEnumerable<Stored.Row> rows)
    {
        var (found, shut) = (new SealedBlobs(), rows.SelectMany(row => row.Blobs.Select(blob => (Row: row, Blob: blob))).Where(one => one.Blob.Length >= Shortest).ToList());
        found.Count = shut.Count;
        var keys = new Queue<Key>(Masters(settings).Select(master => new Key(master.Key, master.Id)));
        while (keys.TryDequeue(out var key))
            shut = [.. shut.Where(one => !found.Opens(one.Row, one.Blob, key, keys))];
        return found;
    }

    private bool Opens(Stored.Row row, byte[] blob, Key key, Queue<Key> keys)
    {
        var sealedPart = key.Master is { } master ? After(blob, master) : blob;
        if (sealedPart is null || sealedPart.Length < Shortest)
            return false;
        foreach (var purpose in Purposes.Concat(row.Ids.SelectMany(id => PurposesOfIds.Select(kind => $"{kind}:{id}"))))
            if (Open(key.Bytes, sealedPart, purpose) is { } content)
            {
                Opened++;
                if (content.Length == KeyLength && purpose.Contains(':', StringComparison.Ordinal))
                    keys.Enqueue(new Key(content, null));
                else
                    texts.Add(Encoding.UTF8.GetString(content));
                return true;
            }

        return false;
    }

    // What a master key seals begins with the length of its id and the id.
    private static byte[]? After(byte[] blob, string id) =>
        blob.Length > 1 + id.Length && blob[0] == id.Length && MasterKeys.IdOf(blob) == id ? blob[(1 + id.Length)..] : null;

    private static byte[]? Open(byte[] key, byte[] blob, string purpose)
    {
        try
        {
            return MasterKeys.OpenWith(key, blob, purpose);
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static IEnumerable<(string Id, byte[] Key)> Masters(IReadOnlyDictionary<string, string?> settings) =>
        (settings.GetValueOrDefault("Vault:MasterKey") ?? "dev:" + File.ReadAllText(Path.Combine(settings["Storage:Path"]!, "dev-master.key")))
        .Split(',').Select(key => (key[..key.IndexOf(':')], Convert.FromBase64String(key[(key.IndexOf(':') + 1)..])));

    private sealed record Key(byte[] Bytes, string? Master);
}
