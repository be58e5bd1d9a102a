using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;
using Microsoft.Extensions.Options;
using TeleSSL.Domain;
using TeleSSL.Server.Platform.Data;

namespace TeleSSL.Server.Platform.Keys;

/// <summary>
/// The framework's cookie keys, sealed in the database, so that every process reads every cookie and a restart signs no one out.
/// </summary>
internal sealed class CookieKeys(Db db, MasterKeys keys) : IXmlRepository
{
    private const string Purpose = "cookie-key";

    // The framework's interface is synchronous; it is called at startup and every few weeks.
    public IReadOnlyCollection<XElement> GetAllElements() => All().GetAwaiter().GetResult();

    public void StoreElement(XElement element, string friendlyName) => Store(element, friendlyName).GetAwaiter().GetResult();

    /// <summary>Reseals all keys with the active master key; returns how many were resealed.</summary>
    public async Task<int> Reseal(Tx tx)
    {
        var count = 0;
        foreach (var row in await tx.List<Row>("SELECT id AS Id, sealed AS Sealed FROM cookie_key ORDER BY id"))
            if (keys.Reseal(row.Sealed, Purpose) is { } blob)
                count += await tx.ExecuteCounted("UPDATE cookie_key SET sealed = @blob WHERE id = @Id", new { row.Id, blob });
        return count;
    }

    private async Task<IReadOnlyCollection<XElement>> All()
    {
        var sealedKeys = await db.Read(query => query.List<byte[]>("SELECT sealed FROM cookie_key"));
        return [.. sealedKeys.Select(blob => XElement.Parse(Encoding.UTF8.GetString(keys.Open(blob, Purpose))))];
    }

    private Task<Result<int>> Store(XElement element, string id) => db.Write<int>(async tx =>
        await tx.ExecuteCounted(
            "INSERT INTO cookie_key (id, sealed) VALUES (@id, @blob) ON CONFLICT (id) DO NOTHING",
            new { id, blob = keys.Seal(Encoding.UTF8.GetBytes(element.ToString(SaveOptions.DisableFormatting)), Purpose) }));

    private sealed record Row
    {
        public required string Id { get; init; }

        public required byte[] Sealed { get; init; }
    }
}

internal sealed class UseCookieKeys(CookieKeys repository) : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options) => options.XmlRepository = repository;
}

internal static class CookieKeysModule
{
    public static IServiceCollection AddCookieKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("TeleSSL");
        services.AddSingleton<CookieKeys>();
        return services.AddSingleton<IConfigureOptions<KeyManagementOptions>, UseCookieKeys>();
    }
}
