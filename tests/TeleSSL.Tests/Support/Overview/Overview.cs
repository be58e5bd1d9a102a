using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Support.Overview;

/// <summary>Reads lists of citizens as their users do.</summary>
internal static class Lists
{
    public static async Task<IReadOnlyList<Guid>> Citizens(this TeleSSLApp app, string user, string filters = "", int limit = 200) =>
        await (await app.As(user)).Ids($"/api/citizens{(filters.Length > 0 ? $"?{filters}" : "")}", limit);

    public static async Task<JsonElement> Citizen(this TeleSSLApp app, string user, Guid id) =>
        (await (await app.As(user)).Get("/api/citizens?limit=200")).Expect(200)["items"].EnumerateArray()
            .Single(one => one.GetProperty("id").GetGuid() == id);

    /// <summary>When a step of a device happened, by its history.</summary>
    public static async Task<DateTimeOffset> When(this TeleSSLApp app, Guid device, string step) =>
        (await (await app.As("admin1")).Get($"/api/devices/{device}/history?limit=200")).Expect(200)["items"].EnumerateArray()
            .Single(entry => entry.GetProperty("kind").GetString() == step).GetProperty("occurredAt").GetDateTimeOffset();

    public static JsonElement Device(this JsonElement citizen, Guid id, string among = "devices") =>
        citizen.GetProperty(among).EnumerateArray().Single(one => one.GetProperty("id").GetGuid() == id);

    public static string[] Words(this JsonElement one, string property) =>
        [.. one.GetProperty(property).EnumerateArray().Select(word => word.ToString())];
}
