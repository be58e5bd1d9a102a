using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>A task's evidence as stored in the journal: codes in plain text, free texts as the id of their sealed note.</summary>
internal static class DeviceEvidence
{
    /// <param name="task">The task.</param>
    /// <param name="sealedTexts">The ids of its sealed notes.</param>
    /// <param name="where">Where it happened, when the task does not say.</param>
    public static string Of(DeviceTask task, IReadOnlyDictionary<string, Guid> sealedTexts, Code? where = null)
    {
        if (sealedTexts.Count == 0 && where is null)
            return JsonSerializer.Serialize(task, task.GetType(), Json.Options);
        var evidence = JsonSerializer.SerializeToNode(task, task.GetType(), Json.Options)!.AsObject();
        foreach (var (field, note) in sealedTexts)
            evidence[field] = new JsonObject { ["note"] = note.ToString() };
        if (where is { } place)
            evidence["where"] = place.Value;
        return evidence.ToJsonString(Json.Options);
    }
}
