using System.Text.Json.Nodes;

namespace TeleSSL.Contracts;

/// <summary>Body of <c>POST /api/scans</c>.</summary>
/// <param name="Scans">1-500 scans, in the order they were made.</param>
public sealed record ScanBatch(IReadOnlyList<Scan> Scans);

/// <summary>One scan: a label, and the task that was done.</summary>
/// <param name="Id">The scanner's own id for it; a repeated id is a duplicate.</param>
/// <param name="Codes">One code, or the two of one label.</param>
/// <param name="Task">Slug of the task.</param>
/// <param name="At">When it happened; now if absent.</param>
/// <param name="Location">Fills the step's location.</param>
/// <param name="Evidence">The task's body.</param>
public sealed record Scan(
    Guid Id, IReadOnlyList<string?> Codes, string Task, DateTimeOffset? At = null, string? Location = null, JsonObject? Evidence = null);

/// <summary>Answer of <c>POST /api/scans</c>, in the order of receipt.</summary>
/// <param name="Results">One per scan.</param>
public sealed record ScanResults(IReadOnlyList<ScanResult> Results);

/// <summary>
/// The outcome of a scan, with the device after it. Of a device seen through an open assignment only: tag, kind and stop.
/// </summary>
/// <param name="Id">The scan's id; null when it had no readable one.</param>
/// <param name="Outcome"><c>done duplicate refused unknown-code</c>.</param>
/// <param name="DeviceId">The device scanned.</param>
/// <param name="Custody">The device's custody after it.</param>
/// <param name="Code">The refusal's code.</param>
/// <param name="Detail">The refusal in words.</param>
/// <param name="Notes">
/// What is worth a look: what was repaired in the code, or <c>reads-as-cpr</c> for one that reads as a CPR number.
/// </param>
/// <param name="Candidates">With <c>ambiguous-code</c>: the ways to read a code whose separators are lost.</param>
public sealed record ScanResult(
    Guid? Id, string Outcome, Guid? DeviceId = null, string? Custody = null, string? Code = null, string? Detail = null,
    IReadOnlyList<string>? Notes = null, IReadOnlyList<CodeCandidateAnswer>? Candidates = null)
{
    /// <summary>The refusal's parameters, for a text in another language.</summary>
    public IReadOnlyDictionary<string, string>? Params { get; init; }

    /// <summary>Short printed form of the device's own tag.</summary>
    public string? AssetTag { get; init; }

    /// <summary>What sort of thing, e.g. <c>tablet</c>.</summary>
    public string? Kind { get; init; }

    /// <summary>Model code.</summary>
    public string? Model { get; init; }

    /// <summary>What blocks it from going to a citizen now.</summary>
    public IReadOnlyList<string>? Blockers { get; init; }

    /// <summary>It may not be handed over to a citizen.</summary>
    public bool? Stop { get; init; }

    /// <summary>
    /// What the scanner's user may do with it now: steps, e.g. <c>cleaning</c> or <c>stock-control.test</c>.
    /// </summary>
    public IReadOnlyList<string>? Next { get; init; }
}

/// <summary>A scan whose code matched no known device.</summary>
/// <param name="Id">The scan's id.</param>
/// <param name="Codes">What was read; anything that looks like a CPR number is redacted.</param>
/// <param name="At">When it was recorded.</param>
/// <param name="OccurredAt">When it happened.</param>
/// <param name="Actor">Who scanned.</param>
/// <param name="Organisation">For whom.</param>
/// <param name="Location">Where.</param>
/// <param name="Task">What was to be done.</param>
/// <param name="Device">The device it was resolved to.</param>
public sealed record UnknownScan(
    Guid Id,
    IReadOnlyList<string> Codes,
    DateTimeOffset At,
    DateTimeOffset OccurredAt,
    string Actor,
    string Organisation,
    string? Location,
    string Task,
    Guid? Device);

/// <summary>Body of <c>POST /api/unknown-scans/{id}/resolve</c>.</summary>
/// <param name="Device">The device it was; null when it was none of ours.</param>
public sealed record ScanResolution(Guid? Device = null);

/// <summary>Body of <c>POST /api/counts</c>.</summary>
/// <param name="Location">The place counted, with the places in it.</param>
/// <param name="Codes">What was seen there: up to 5,000 labels, one code each.</param>
/// <param name="Step"><c>count</c>, as among the steps of table 1; may be left out.</param>
public sealed record CountRequest(string Location, IReadOnlyList<string?> Codes, string? Step = null);

/// <summary>A stocktake: what was seen compared with what should be there. Nothing is moved.</summary>
/// <param name="Found">Should be there and was seen.</param>
/// <param name="Missing">Should be there and was not seen.</param>
/// <param name="Unexpected">Was seen and should be elsewhere.</param>
/// <param name="Unknown">Codes that match no known device.</param>
public sealed record CountAnswer(
    IReadOnlyList<Guid> Found, IReadOnlyList<Guid> Missing, IReadOnlyList<Guid> Unexpected, IReadOnlyList<string> Unknown);
