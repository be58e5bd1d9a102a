using System.Text.Json;
using System.Text.Json.Nodes;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>A task's evidence as stored in the journal: codes in plain text, free texts as the id of their sealed note.</summary>
internal static class DeviceEvidence
{
    public static string Of(DeviceTask task, IReadOnlyDictionary<string, Guid> sealedTexts)
    {
        if (sealedTexts.Count == 0)
            return JsonSerializer.Serialize(task, task.GetType(), Json.Options);
        var evidence = JsonSerializer.SerializeToNode(task, task.GetType(), Json.Options)!.AsObject();
        foreach (var (field, note) in sealedTexts)
            evidence[field] = new JsonObject { ["note"] = note.ToString() };
        return evidence.ToJsonString(Json.Options);
    }
}
