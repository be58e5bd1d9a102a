using System.Security.Cryptography;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Keys;

internal static class KeysModule
{
    private const int KeyLength = 32;

    public static IServiceCollection AddKeys(this IServiceCollection services) => services.AddSingleton(provider =>
        Read(provider.GetRequiredService<IConfiguration>(), provider.GetRequiredService<IHostEnvironment>()));

    private static MasterKeys Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var master = configuration["Vault:MasterKey"];
        var lookup = configuration["Vault:LookupKey"];
        if (environment.IsDevelopment())
        {
            var folder = configuration["Storage:Path"] ?? "./data";
            master ??= "dev:" + OwnKey(folder, "dev-master.key");
            lookup ??= OwnKey(folder, "dev-lookup.key");
        }

        (string Id, byte[] Key)[] keys =
            [.. Needed(master, "Vault__MasterKey").Split(',', StringSplitOptions.TrimEntries).Select(ParseKey)];
        if (keys.DistinctBy(key => key.Id).Count() < keys.Length)
            throw new StorageException("Vault__MasterKey has two keys with the same id. Each key needs a unique id.");
        return new MasterKeys(keys, ParseBytes(Needed(lookup, "Vault__LookupKey"), "Vault__LookupKey"));
    }

    private static string Needed(string? value, string name) => string.IsNullOrWhiteSpace(value)
        ? throw new StorageException($"{name} is not set. Personal data cannot be sealed without it; see the README, Production.")
        : value;

    private static (string Id, byte[] Key) ParseKey(string text)
    {
        var colon = text.IndexOf(':');
        return colon is > 0 and <= 40 && text[..colon].All(char.IsAscii)
            ? (text[..colon], ParseBytes(text[(colon + 1)..], "Vault__MasterKey"))
            : throw new StorageException(
                "Vault__MasterKey must be id:base64 with an ASCII id (comma-separated if several, the active key first).");
    }

    private static byte[] ParseBytes(string text, string name)
    {
        var bytes = new byte[KeyLength + 1];
        return Convert.TryFromBase64String(text, bytes, out var length) && length == KeyLength
            ? bytes[..KeyLength]
            : throw new StorageException($"{name} must be 32 random bytes as base64 (openssl rand -base64 32).");
    }

    private static string OwnKey(string folder, string name)
    {
        Directory.CreateDirectory(folder);
        var path = Path.Combine(folder, name);
        if (!File.Exists(path))
            File.WriteAllText(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyLength)));
        return File.ReadAllText(path);
    }
}
