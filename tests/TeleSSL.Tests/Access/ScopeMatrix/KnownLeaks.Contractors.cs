namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>What a contractor reads and should not: the field, and the questions whose answers have it.</summary>
internal static partial class KnownLeaks
{
    private const string Lists = "GET /api/devices";
    private const string One = "GET /api/devices/{id}";
    private const string Failed = "POST /api/devices/{id}/delivery failed";
    private const string HandedOver = "POST /api/devices/{id}/delivery handed-over";
    private const string PickedUp = "POST /api/devices/{id}/takedown picked-up";
    private const string Steps = $"{Failed}, {HandedOver}, {PickedUp}";
    private const string Whole = $"{Lists}, {One}, {Steps}";

    public static readonly IReadOnlyDictionary<string, KnownLeak[]> OfContractors = new Dictionary<string, KnownLeak[]>
    {
        ["Whose it is, and what for."] =
        [
            new("*citizen", Whole), new("the citizen's id", Whole),
            new("*municipality", Whole), new("\"461\"", Whole),
            new("*programme", Whole), new("telekol", Whole),
            new("*unit", Whole),
        ],
        ["More than the kind of box."] =
        [
            new("*model", Whole), new("*serial", Whole),
            new("*lot", $"{Lists}, {One}, {Failed}"),
            new("*appVersion", $"{Lists}, {One}, {HandedOver}, {PickedUp}"),
            new("*firmware", $"{Lists}, {One}, {HandedOver}"),
            new("*replaces", $"{Lists}, {One}, {HandedOver}"),
            new("items[].calibratedUntil", Lists),
            new("location", Failed),
        ],
        ["Its life, and what others may do with it."] =
        [
            new("items[].custody", Lists), new("custody", $"{One}, {Steps}"),
            new("tasks of others", $"{One}, {Steps}"),
            new("nextTasks[].why[].params.custody", $"{One}, {Steps}"),
            new("nextTasks[].why[].params.possible", $"{One}, {Steps}"),
        ],
        ["Blockers by name."] =
        [
            new("*blockers[]", $"{Lists}, {One}, {Failed}"),
            new("nextTasks[].why[].params.blockers", $"{One}, {Failed}"),
            new("params.blockers", "POST /api/devices/{id}/delivery refused"),
            new("recalled", $"{Lists}, {One}, {Failed}, POST /api/devices/{{id}}/delivery refused, POST /api/scans refused"),
        ],
    };
}
