using System.Text.Json;
using System.Text.Json.Serialization;

namespace TeleSSL.Server.Partners.Fut;

/// <summary>How FUT calls a kind of device, and what it measures.</summary>
/// <param name="Kind">Our kind, such as <c>pulse-oximeter</c>.</param>
/// <param name="Type">SNOMED CT code; null where FUT's value set has none.</param>
/// <param name="Metrics">NPU codes.</param>
internal sealed record FutDeviceKind(string Kind, string? Type, IReadOnlyList<string> Metrics);

/// <summary>The table of contracts/partners/fut/device-kinds.json. A kind that it does not have has neither type nor metrics.</summary>
internal static class FutDeviceKinds
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        RespectRequiredConstructorParameters = true,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static IReadOnlyDictionary<string, FutDeviceKind> All { get; } = Read();

    public static FutDeviceKind Of(string kind) => All.GetValueOrDefault(kind) ?? new FutDeviceKind(kind, null, []);

    private static Dictionary<string, FutDeviceKind> Read()
    {
        using var file = typeof(FutDeviceKinds).Assembly.GetManifestResourceStream("fut-device-kinds.json")!;
        return JsonSerializer.Deserialize<FutDeviceKind[]>(file, Json)!.ToDictionary(row => row.Kind);
    }
}
