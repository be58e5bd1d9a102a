using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices.Codes;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices.Scans;

/// <summary>
/// Carries out scans in the order received, each against the state left by the one before. One bad scan never stops the others:
/// all rules are checked before the first write, so a refused scan has written nothing but that its unit must look into it.
/// </summary>
internal sealed class ScanStore(CatalogueStore catalogues, DeviceStore devices, ScanMeters meters)
{
    private static readonly TimeSpan MaxAhead = TimeSpan.FromMinutes(5);
    private static readonly TimeSpan MaxBehind = TimeSpan.FromDays(30);

    public async Task<Result<Written>> Run(Tx tx, IReadOnlyList<Result<ParsedScan>> scans, Viewer viewer, Stamp stamp)
    {
        var known = await KnownScans.Of(tx, scans.Where(scan => scan.Refused is null).Select(scan => scan.Value.Sent.Id));
        var catalogue = await catalogues.For(known.Catalogue, tx);
        var sight = new Sight(viewer, catalogue, stamp.Today);
        var run = new ScanRun(tx, sight, sight.Devices, stamp, known);
        var results = new List<ScanResult>(scans.Count);
        foreach (var scan in scans)
            results.Add(scan.Accepted(out var read, out var refusal) ? await One(run, read) : Refused(null, refusal));
        await run.Known.Save(tx);
        tx.AfterCommit(() => meters.Count(results));
        return new Written(200, "", 0, Reply.Stored(new ScanResults(results)));
    }

    private async Task<ScanResult> One(ScanRun run, ParsedScan read)
    {
        var scan = read.Sent;
        if (run.Known.Find(scan.Id) is { } earlier)
            return earlier.Content == read.Content || earlier.Content == KnownScans.Forgotten
                ? Duplicate(run, scan, earlier)
                : Refused(
                    scan.Id, DeviceRefusals.ScanIdReused,
                    await IsSeen(run, earlier.Device) ? earlier.Device : null);
        if (!Stamped(scan.At, run.Stamp).Accepted(out var stamp, out var refusal)
            || !read.Label.Accepted(out var label, out refusal))
            return Refused(scan.Id, refusal);
        var code = await CodeResolver.Resolve(label, run.Sight.Catalogue, run.Scope, run.Tx);
        if (code.Device is not { } found)
            return code.IsAmbiguous ? Ambiguous(scan, code.Reading) : await KeepUnknown(run, scan, stamp);
        if (!read.Task.Accepted(out var task, out refusal)
            || !(await devices.Do(run.Tx, found, task, run.Sight, stamp)).Accepted(out var done, out refusal))
            return ScannedDevice.In(
                Refused(scan.Id, refusal), found.Facts(run.Sight.Catalogue, run.Stamp.Today), run.Sight,
                run.Scope.OnlyCarries(found.Device));
        if (done.Refusal is { } why)
            return ScannedDevice.In(Refused(scan.Id, why), done.At, run.Sight, done.OnlyCarried);
        await run.Known.Add(run.Tx, scan.Id, read.Content, done.At.Device, stamp);
        var notes = code.Reading.Notes is { Count: > 0 } any ? any : null;
        return ScannedDevice.In(new ScanResult(scan.Id, "done", Notes: notes), done.At, run.Sight, done.OnlyCarried);
    }

    private static ScanResult Duplicate(ScanRun run, Scan scan, KnownScans.Done earlier)
    {
        var result = new ScanResult(scan.Id, "duplicate", earlier.Device);
        return earlier.Now is not { } device
            ? result
            : ScannedDevice.Again(
                result, new DeviceFacts(device, run.Sight.Catalogue, run.Stamp.Today), earlier.Custody, run.Scope);
    }

    private static ScanResult Ambiguous(Scan scan, CodeReading reading) => Refused(scan.Id, DeviceRefusals.AmbiguousCode) with
    {
        Notes = reading.Notes,
        Candidates = CodeEndpoints.Candidates(reading),
    };

    // Someone else may have used the id for a device that this viewer does not see.
    private static async Task<bool> IsSeen(ScanRun run, Guid device) =>
        await DeviceStore.Find(run.Tx, device) is { } found && run.Scope.Holds(found);

    private static async Task<ScanResult> KeepUnknown(ScanRun run, Scan scan, Stamp stamp)
    {
        await UnknownScans.Keep(run.Tx, scan, stamp);
        var reads = scan.Codes.Any(code => code is not null && PersonalNumbers.AreIn(code));
        return new ScanResult(
            scan.Id, "unknown-code", Code: DeviceRefusals.UnknownCode.Code,
            Detail: DeviceRefusals.UnknownCode.Detail
                + (reads ? " The code reads as a CPR number, so it is stored without its digits." : ""),
            Notes: reads ? [CodeNotes.ReadsAsCpr] : null);
    }

    private static ScanResult Refused(Guid? scan, Refusal refusal, Guid? device = null) =>
        new(scan, "refused", device, Code: refusal.Code, Detail: refusal.Detail)
        {
            Params = refusal.Params.Count == 0 ? null : refusal.Params,
        };

    /// <summary>The stamp of what happened at a time, or <c>implausible-time</c>.</summary>
    public static Result<Stamp> Stamped(DateTimeOffset? happened, Stamp stamp)
    {
        var at = Clock.Cut(happened ?? stamp.At);
        return at > stamp.At + MaxAhead || at < stamp.At - MaxBehind
            ? DeviceRefusals.ImplausibleTime
            : stamp with { OccurredAt = at };
    }
}

/// <summary>The state of a batch in progress.</summary>
internal sealed record ScanRun(Tx Tx, Sight Sight, DeviceScope Scope, Stamp Stamp, KnownScans Known);
