using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>Maps each task to the record of its evidence, for scans. The endpoints use the same types.</summary>
internal static class TaskBodies
{
    private const string Location = "location";
    private static readonly JsonElement Nothing = JsonSerializer.SerializeToElement(new JsonObject());

    private static readonly Dictionary<string, Func<JsonElement, string?, JsonSerializerOptions, Result<DeviceTask>>> BySlug = new()
    {
        [SslTask.AppInstallation.Slug] = Read<AppInstallation>,
        [SslTask.Delivery.Slug] = Read<Delivery>,
        [SslTask.Setup.Slug] = Read<Setup>,
        [SslTask.Support.Slug] = Read<Supported>,
        [SslTask.Replacement.Slug] = Read<Replacement>,
        [SslTask.Repair.Slug] = Read<Repair>,
        [SslTask.Update.Slug] = Read<Update>,
        [SslTask.Takedown.Slug] = Read<Takedown>,
        [SslTask.Cleaning.Slug] = Read<Cleaning>,
        [SslTask.StockControl.Slug] = Read<StockControl>,
    };

    /// <summary>The task of a scan: its evidence as sent, with the scan's location when the evidence has none.</summary>
    public static Result<DeviceTask> Parse(Scan scan, JsonElement sent, Viewer viewer, JsonSerializerOptions options)
    {
        if (!BySlug.TryGetValue(scan.Task, out var read))
            return Refusal.Invalid("task", UnknownProblems.Task.With("allowed", string.Join(", ", BySlug.Keys)));
        var given = sent.TryGetProperty("evidence", out var alone) && alone.ValueKind == JsonValueKind.Object ? alone : Nothing;
        return read(given, scan.Location, options)
            .Then<DeviceTask>(task => TaskGate.WhyNot(task, viewer) is { } refusal ? refusal : task);
    }

    // Beside a step that has no location of its own, the scan's location is where it happened.
    private static JsonElement WithLocation(JsonElement evidence, string? location, Type task)
    {
        if (location is null || evidence.TryGetProperty(Location, out _) || !HasLocation(evidence, task))
            return evidence;
        var whole = JsonObject.Create(evidence)!;
        whole[Location] = location;
        return JsonSerializer.SerializeToElement(whole);
    }

    /// <summary>The step says a location itself.</summary>
    public static bool HasLocation(DeviceTask task) => HasLocation(Json.Options.GetTypeInfo(task.GetType()));

    private static bool HasLocation(JsonElement evidence, Type task) =>
        BodyMembers.Derived(evidence, Json.Options.GetTypeInfo(task)) is { } step && HasLocation(step);

    private static bool HasLocation(JsonTypeInfo step) => step.Properties.Any(property => property.Name == Location);

    private static Result<DeviceTask> Read<TTask>(JsonElement evidence, string? location, JsonSerializerOptions options)
        where TTask : DeviceTask =>
        Body.Convert<TTask>(WithLocation(evidence, location, typeof(TTask)), options).Then<DeviceTask>(task => task);
}
