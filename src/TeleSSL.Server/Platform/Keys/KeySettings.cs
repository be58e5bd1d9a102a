using System.Security.Cryptography;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Keys;

/// <summary>Reads keys of 32 bytes from settings. A setting that cannot be used ends the start with a line that names it.</summary>
internal static class KeySettings
{
    private const int KeyLength = 32;
    private const int MaxIdLength = 40;

    /// <summary>Keys with ids, <c>id:base64</c>, comma-separated if several, the active key first.</summary>
    public static IReadOnlyList<(string Id, byte[] Key)> Several(string? value, string name)
    {
        (string Id, byte[] Key)[] keys =
            [.. Needed(value, name).Split(',', StringSplitOptions.TrimEntries).Select(text => WithId(text, name))];
        return keys.DistinctBy(key => key.Id).Count() == keys.Length
            ? keys
            : throw new StorageException($"{name} has two keys with the same id. Each key needs a unique id.");
    }

    public static byte[] One(string? value, string name)
    {
        var bytes = new byte[KeyLength + 1];
        return Convert.TryFromBase64String(Needed(value, name), bytes, out var length) && length == KeyLength
            ? bytes[..KeyLength]
            : throw new StorageException($"{name} must be 32 random bytes as base64 (openssl rand -base64 32).");
    }

    /// <summary>Development's own key as base64, made once in a file of the folder.</summary>
    public static string Own(string folder, string file)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, file);
            if (!File.Exists(path))
                File.WriteAllText(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)));
            return File.ReadAllText(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The keys in '{folder}' cannot be used: {error.Message}");
        }
    }

    private static string Needed(string? value, string name) => string.IsNullOrWhiteSpace(value)
        ? throw new StorageException($"{name} is not set. It is one of the keys that the runbook names; see there, Install.")
        : value;

    private static (string Id, byte[] Key) WithId(string text, string name)
    {
        var colon = text.IndexOf(':');
        return colon is > 0 and <= MaxIdLength && text[..colon].All(char.IsAscii)
            ? (text[..colon], One(text[(colon + 1)..], name))
            : throw new StorageException($"{name} must be id:base64 with an ASCII id (comma-separated if several, the active key first).");
    }
}
