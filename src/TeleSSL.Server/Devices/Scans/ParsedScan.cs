using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Devices.Codes;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Platform.Keys;

namespace TeleSSL.Server.Devices.Scans;

/// <summary>A scan parsed as far as possible without the register, to save time on the single writer.</summary>
/// <param name="Sent">The scan as sent.</param>
/// <param name="Content">Keyed fingerprint of the scan and its sender; keyed because the scan may contain free text.</param>
/// <param name="Label">The parsed codes.</param>
/// <param name="Task">The task to carry out.</param>
internal sealed record ParsedScan(Scan Sent, string Content, Result<CodeReading> Label, Result<FingerprintedTask> Task)
{
    private const int MaxBatch = 500;

    /// <summary>Parsed one by one: a malformed scan must not block the rest of its batch.</summary>
    public static Result<IReadOnlyList<Result<ParsedScan>>> Batch(
        byte[] json, JsonSerializerOptions options, ScanReader reader, Viewer viewer, DateOnly today)
    {
        if (!Body.Document(json).Accepted(out var document, out var refusal))
            return refusal;
        using (document)
        {
            if (document.RootElement.ValueKind != JsonValueKind.Object)
                return Refusal.Invalid("body", FieldProblems.NotAnObject);
            if (!document.RootElement.TryGetProperty("scans", out var scans) || scans.ValueKind != JsonValueKind.Array
                || scans.GetArrayLength() is 0 or > MaxBatch)
                return Refusal.Invalid("scans", FieldProblems.Between(1, MaxBatch));
            return scans.EnumerateArray().Select(scan => Of(scan, options, reader, viewer, today)).ToArray();
        }
    }

    /// <summary>A scan of these was refused for a text in it.</summary>
    public static bool RefusesText(IReadOnlyList<Result<ParsedScan>> scans) =>
        scans.Any(scan => (scan.Refused ?? scan.Value.Task.Refused)?.Code == PersonalData.Code);

    private static Result<ParsedScan> Of(
        JsonElement sent, JsonSerializerOptions options, ScanReader reader, Viewer viewer, DateOnly today) =>
        Body.ConvertKnown<Scan>(sent, options).Then<ParsedScan>(scan => new ParsedScan(
            scan,
            reader.Fingerprint(scan, viewer),
            reader.Read(scan.Codes, today),
            TaskOf(scan, sent, viewer, options).Then(task => reader.Asked(task, scan))));

    // Judged last: a scan that is known already is a duplicate, whatever a later rule says of its members.
    private static Result<DeviceTask> TaskOf(Scan scan, JsonElement sent, Viewer viewer, JsonSerializerOptions options) =>
        BodyMembers.In(sent, typeof(Scan)).Found is { Count: > 0 } unknown
            ? Refusal.Invalid(unknown)
            : TaskBodies.Parse(scan, sent, viewer, options);
}

/// <summary>The dependencies of parsing a scan.</summary>
internal sealed class ScanReader(CodeResolver resolver, MasterKeys masters)
{
    public Result<CodeReading> Read(IReadOnlyList<string?> codes, DateOnly today) => resolver.Read(codes, today);

    public Result<FingerprintedTask> Asked(DeviceTask task, Scan scan)
    {
        var asked = FingerprintedTask.Of(task, masters);
        if (scan.Location is not { } location || TaskBodies.HasLocation(task))
            return asked;
        return Code.Parse(location).Accepted(out var where, out var refusal) ? asked with { Where = where } : refusal.At("location");
    }

    public string Fingerprint(Scan scan, Viewer viewer) =>
        Convert.ToHexStringLower(masters.Hash(JsonSerializer.SerializeToUtf8Bytes(new { viewer.Account, scan }, Json.Options)));
}
