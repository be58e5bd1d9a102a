namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>
/// What a contractor may read of a device that it carries, field by field: its number, the kind of box and what may be done. Name,
/// address and phone come through the open assignment alone. Never the programme, the citizen's id, the model, blockers by name, notes.
/// A field that stands in no list here may not be told.
/// </summary>
internal static class ContractorFields
{
    /// <summary>Its number with the version that a step needs, the kind of box, what it was handed over for and what may be done.</summary>
    private static readonly string[] Device =
    [
        "id", "version", "assetTag", "kind",
        "assignment.carrier", "assignment.purpose", "assignment.from",
        "nextTasks[].task", "nextTasks[].step", "nextTasks[].possible", "nextTasks[].why[].code",
    ];

    /// <summary>The label as it was read, and our number. The model is the one that the label itself names.</summary>
    private static readonly string[] Label =
        ["kind", "assetTag", "giai", "gtin", "serial", "model", "udiDi", "udiPi", "deviceId"];

    private static readonly string[] Outcome = ["receipt", "boxes[].device", "boxes[].assetTag", "boxes[].outcome"];

    /// <summary>By the question. Every other answer is a refusal, or what all who are signed in may read.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> May = new Dictionary<string, string[]>
    {
        ["GET /api/devices"] = [.. Device.Select(field => $"items[].{field}"), "next"],
        ["GET /api/devices/{id}"] = Device,
        ["POST /api/devices/{id}/delivery failed"] = Device,
        ["POST /api/devices/{id}/delivery handed-over"] = Device,
        ["POST /api/devices/{id}/delivery refused"] = ["title", "status", "detail", "code", "params.assetTag", "params.kind", "params.stop"],
        ["POST /api/devices/{id}/takedown picked-up"] = Device,
        ["POST /api/devices/{id}/assignment/look-up"] = ["name", "address.line", "address.postalCode", "address.city", "phone"],
        ["GET /api/assignments"] = [
            "items[].device", "items[].assetTag", "items[].kind", "items[].carrier", "items[].purpose", "items[].from", "items[].stop", "next",
        ],
        ["GET /api/runs/{date}"] = [
            .. ((string[])["id", "run", "runVersion", "unit", "carrier", "vehicle", "state", "from", "to", "handOver", "fetch"])
                .Concat(((string[])["device", "assetTag", "kind", "purpose", "state", "stop"]).Select(field => $"boxes[].{field}"))
                .Select(field => $"items[].{field}"),
            "next",
        ],
        ["POST /api/stops/{id}/look-up"] = ["name", "address.line", "address.postalCode", "address.city", "phone"],
        ["POST /api/stops/{id}/fail"] = Outcome,
        ["POST /api/stops/{id}/deliver"] = Outcome,
        ["POST /api/codes tag"] = Label,
        ["POST /api/codes GS1"] = Label,
        ["POST /api/scans done"] = [
            "results[].id", "results[].outcome", "results[].deviceId", "results[].assetTag", "results[].kind", "results[].stop",
        ],
        ["POST /api/scans refused"] = [
            "results[].id", "results[].outcome", "results[].deviceId", "results[].assetTag", "results[].kind", "results[].stop",
            "results[].code", "results[].detail", "results[].params.assetTag", "results[].params.kind", "results[].params.stop",
        ],
    };

    /// <summary>The tasks and steps that are a contractor's.</summary>
    public static readonly IReadOnlyList<string> Tasks = ["delivery handed-over", "delivery failed", "takedown picked-up"];

    /// <summary>Answered to all who are signed in: of nobody's device.</summary>
    public static readonly IReadOnlyList<string> OpenToAll =
    [
        "/api/session", "/api/tasks", "/api/organisations", "/api/organisations/{code}", "/api/programmes", "/api/programmes/{code}",
        "/api/device-models", "/api/device-models/{code}", "/api/locations", "/api/locations/{code}",
        "/api/agreements", "/api/agreements/{id}", "/api/agreements/serving", "/api/agreements/gaps",
    ];
}
