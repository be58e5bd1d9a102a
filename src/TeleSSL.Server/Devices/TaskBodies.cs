using System.Text.Json.Nodes;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>Which record a task's evidence is, for scans. The endpoints are mapped with the same types.</summary>
internal static class TaskBodies
{
    private static readonly Dictionary<string, Func<JsonNode, Result<DeviceTask>>> BySlug = new()
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

    /// <summary>The task of a scan: its evidence, with the scan's location where the evidence names none.</summary>
    public static Result<DeviceTask> Parse(Scan scan, Viewer viewer)
    {
        if (!BySlug.TryGetValue(scan.Task, out var read))
            return Refusal.Invalid("task", $"must be one of {string.Join(", ", BySlug.Keys)}", "unknown-task");
        var evidence = scan.Evidence?.DeepClone().AsObject() ?? [];
        if (scan.Location is not null)
            evidence.TryAdd("location", scan.Location);
        return read(evidence).Then<DeviceTask>(task => TaskGate.WhyNot(task, viewer) is { } refusal ? refusal : task);
    }

    private static Result<DeviceTask> Read<TTask>(JsonNode evidence)
        where TTask : DeviceTask => Body.Convert<TTask>(evidence).Then<DeviceTask>(task => task);
}
