using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Stock;

/// <summary>Transfers many devices to another owner: read as one set, decided one by one, all or none.</summary>
internal sealed class TransferStore(CatalogueStore catalogues, DeviceStore devices)
{
    public async Task<Result<Written>> Transfer(Tx tx, BulkTransfer body, Stamp stamp)
    {
        if ((body.Unusable() ?? body.WhyNotTo(await catalogues.In(tx))) is { } refusal)
            return refusal;
        var known = await Load(tx, body.Devices);
        var decided = body.Devices.Order()
            .Select(id => (
                Id: id,
                Change: known.TryGetValue(id, out var device) ? body.Decide(device, stamp) : Refusal.NotFound("device"))).ToArray();
        var refused = decided.Where(row => row.Change.Refused is not null).ToArray();
        if (refused.Length > 0)
            return Refused(refused);
        var entries = decided.SelectMany(row => row.Change.Value.Entries).ToArray();
        var evidence = DeviceEvidence.Of(new Transfer(body.Unit, body.Location), Notes.None);
        if (await devices.Change(tx, new DeviceChange(entries[0].After, entries), stamp, evidence) is { } stale)
            return stale;
        var answer = new TransferAnswer(
            body.Unit.Value, body.Location.Value, [.. entries.Select(entry => new TransferredDevice(entry.After.Id, entry.After.Version))]);
        return new Written(200, Guid.CreateVersion7(stamp.At).ToString(), 0, Reply.Stored(answer));
    }

    private static async Task<Dictionary<Guid, Device>> Load(Tx tx, IReadOnlyList<Guid> ids) =>
        (await tx.List<string>($"SELECT state FROM device WHERE {tx.Dialect.In("id", "@ids")}", new { ids = ids.ToArray() }))
            .Select(DeviceRow.Parse).ToDictionary(device => device.Id);

    private static Refusal Refused(IReadOnlyList<(Guid Id, Result<DeviceChange> Change)> refused) =>
        StockRefusals.TransferRefused.With("devices", refused.Count) with
        {
            Fields = [.. refused.Select(row => new FieldError(row.Id.ToString(), row.Change.Refused!))],
        };
}
