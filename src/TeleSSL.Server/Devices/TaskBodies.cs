using System.Text.Json;
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
    private static readonly Dictionary<string, Func<JsonElement, JsonSerializerOptions, Result<DeviceTask>>> BySlug = new()
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
        return read(scan.Location is null && sent.TryGetProperty("evidence", out var alone) && alone.ValueKind == JsonValueKind.Object
                ? alone
                : WithLocation(scan), options)
            .Then<DeviceTask>(task => TaskGate.WhyNot(task, viewer) is { } refusal ? refusal : task);
    }

    private static JsonElement WithLocation(Scan scan)
    {
        var evidence = scan.Evidence?.DeepClone().AsObject() ?? [];
        if (scan.Location is not null)
            evidence.TryAdd("location", scan.Location);
        return JsonSerializer.SerializeToElement(evidence);
    }

    private static Result<DeviceTask> Read<TTask>(JsonElement evidence, JsonSerializerOptions options)
        where TTask : DeviceTask => Body.Convert<TTask>(evidence, options).Then<DeviceTask>(task => task);
}
