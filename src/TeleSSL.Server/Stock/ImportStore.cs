using System.Text.Json;
using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Stock;

/// <summary>Imports a whole file: each row is decided by the same rule as a single device, written in bulk, all or nothing.</summary>
internal sealed class ImportStore(CatalogueStore catalogues, Notes notes)
{
    private const string Subject = "import";
    private const int MaxNamedRows = 1000;

    public async Task<Result<Written>> Import(Tx tx, IReadOnlyList<ImportLine> lines, Viewer viewer, Stamp stamp)
    {
        var scope = new Sight(viewer, await catalogues.In(tx), stamp.Today).Devices;
        var decided = await Decide(tx, lines, scope, stamp);
        var refused = decided.Where(row => row.Change.Refused is not null).ToArray();
        if (refused.Length > 0)
            return Refused(refused);
        var import = Guid.CreateVersion7(stamp.At);
        var entries = decided.Select(row => row.Change.Value.Entries[0]).ToArray();
        var sources = await notes.SealAll(tx, lines.Select(line => line.Task.Value.Source), stamp);
        await DeviceStore.Add(
            tx, entries, i => $$$"""{"import":"{{{import}}}","source":{"note":"{{{sources[i]}}}"}}""",
            device => stamp with { Organisation = scope.OrganisationFor(device)! });
        tx.Append(JournalEntry.Of(
            stamp, Subject, import.ToString(), 1, "procurement.imported",
            JsonSerializer.Serialize(
                new
                {
                    devices = entries.Length,
                    notes = NotesOn(lines),
                    firstTag = entries[0].After.Tag,
                    rows = RowRanges.Of(lines.Select(line => line.Row)),
                },
                Json.Options)));
        var rows = decided.Select(row => Accepted(row.Row, row.Change.Value.Subject)).ToArray();
        return new Written(200, import.ToString(), 0, Reply.Now(new ImportAnswer(rows.Length, rows.Length, rows, NotesOn(lines))));
    }

    public async Task<ImportAnswer> DryRun(Tx tx, IReadOnlyList<ImportLine> lines, Viewer viewer, Stamp stamp)
    {
        var decided = await Decide(tx, lines, new Sight(viewer, await catalogues.In(tx), stamp.Today).Devices, stamp);
        var rows = decided.Select(row => row.Change.Refused is { } no
            ? Refused(row.Row, no)
            : new ImportRow(row.Row, "accepted", null, null, Notes: NotesOn(row.Change.Value.Subject))).ToArray();
        var notes = rows.SelectMany(row => row.Notes ?? []).Distinct();
        return new ImportAnswer(rows.Length, rows.Count(row => row.Code is null), rows, [.. notes]);
    }

    /// <summary>The answer to an import that already succeeded; without the ids of devices that have left the viewer's sight.</summary>
    public Task<object?> Again(Db db, string import, Viewer viewer, DateOnly today) => db.Read<object?>(async query =>
    {
        var data = await query.Find<string>(
            "SELECT data FROM journal WHERE subject_kind = @Subject AND subject_id = @import AND subject_version = 1",
            new { Subject, import });
        var done = JsonSerializer.Deserialize<Done>(data!, Json.Options)!;
        var scope = new Sight(viewer, await catalogues.In(query), today).Devices;
        return new ImportAnswer(done.Devices, done.Devices, await Rows(query, done, scope), done.Notes ?? []);
    });

    // The tags of an import follow each other in the order of its rows.
    private static async Task<ImportRow[]> Rows(Query query, Done done, DeviceScope scope)
    {
        if (done is not { FirstTag: { } first, Rows: { } ranges })
            return [];
        var parameters = new Parameters(new { first, end = first + done.Devices });
        var states = await query.List<string>(
            $"SELECT d.state FROM device d WHERE d.tag >= @first AND d.tag < @end AND {scope.Where(parameters)}", parameters);
        var seen = states.Select(DeviceRow.Parse).ToDictionary(device => device.Tag);
        return [.. RowRanges.In(ranges).Select((row, i) =>
            seen.GetValueOrDefault(first + i) is { } device ? Accepted(row, device) : new ImportRow(row, "accepted", null, null))];
    }

    private static ImportRow Accepted(int row, Device device) =>
        new(row, "accepted", null, null, Notes: NotesOn(device), Id: device.Id, AssetTag: AssetTag.Of(device.Tag).ToString());

    private static ImportRow Refused(int row, Refusal no) =>
        new(row, "refused", no.Code, no.Detail, no.Params, [.. no.InRow(row).Select(FieldErrors.Of)]);

    private async Task<IReadOnlyList<Decided>> Decide(Tx tx, IReadOnlyList<ImportLine> lines, DeviceScope scope, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        var tag = await DeviceStore.TakeTags(tx, lines.Count);
        var decided = lines.Select((line, i) => new Decided(line.Row, line.Task
            .Then(task => task.Decide(catalogue, new FreshDevice(Guid.CreateVersion7(stamp.At), tag + i), stamp))
            .Then<DeviceChange>(change => scope.OrganisationFor(change.Subject) is not null
                ? change
                : Refusal.Invalid("location", UnknownProblems.Location)))).ToArray();
        var known = await Registered(tx, decided);
        return [.. decided.Select(row => row.Change.Refused is null && !known.Add(Key(row.Change.Value.Subject))
            ? row with { Change = DeviceStore.AlreadyRegistered() }
            : row)];
    }

    private static async Task<HashSet<(string, string)>> Registered(Tx tx, IEnumerable<Decided> decided)
    {
        var keys = decided.Where(row => row.Change.Refused is null).Select(row => row.Change.Value.Subject)
            .Select(device => (device.Model, DeviceRow.Fold(device.Serial)));
        var rows = await Bulk.Existing<KeyRow>(tx, "SELECT model AS Model, serial AS Serial FROM device", "model, serial_folded", keys);
        return [.. rows.Select(row => (row.Model, Printed.Form(row.Serial)))];
    }

    private static Refusal Refused(IReadOnlyList<Decided> refused) =>
        StockRefusals.ImportRefused.With("rows", refused.Count) with
        {
            Fields = [.. refused.Take(MaxNamedRows).SelectMany(row => row.Change.Refused!.InRow(row.Row))],
        };

    private static string[] NotesOn(IEnumerable<ImportLine> lines) =>
        lines.Any(line => line.Task.Value is var task && (task.Serial.ReadsAsCpr || task.Lot is { ReadsAsCpr: true }))
            ? [CodeNotes.ReadsAsCpr]
            : [];

    private static string[]? NotesOn(Device device) =>
        new[] { device.Serial, device.Lot }.OfType<string>().Any(PersonalNumbers.AreIn) ? [CodeNotes.ReadsAsCpr] : null;

    private static (string, string) Key(Device device) => (device.Model, device.Serial);

    private sealed record Decided(int Row, Result<DeviceChange> Change);

    // Imports before notes have none, and those before ids name no tags.
    private sealed record Done(int Devices, IReadOnlyList<string>? Notes = null, long? FirstTag = null, string? Rows = null);

    private sealed record KeyRow
    {
        public required string Model { get; init; }

        public required string Serial { get; init; }
    }
}
