using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices.Recalls;

/// <summary>Registers a recall notice and marks its devices in one transaction, so that no device is missed in between.</summary>
internal sealed class RecallStore(CatalogueStore catalogues)
{
    private const string Marked = "recalled";
    private const string OfModel = "SELECT state FROM device WHERE model = @model AND custody <> 'retired'";

    public async Task<Result<Written>> Add(Tx tx, RecallRequest body, TextLeave leave, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        if (!Parse(body, leave, catalogue, stamp).Accepted(out var recall, out var refusal))
            return refusal;
        await CatalogueStore.Put(tx, CatalogueStore.Kinds.Recall, recall.Id.ToString(), recall, stamp);
        foreach (var model in recall.Models)
            await Mark(tx, recall, model, stamp);
        return new Written(201, recall.Id.ToString(), 1, Reply.Now(RecallEndpoints.Answer(recall)));
    }

    /// <summary>What the notice would mark now; or the refusal of <see cref="Add"/>.</summary>
    public static async Task<Result<RecallPreview>> Count(
        Query query, RecallRequest body, TextLeave leave, Catalogue catalogue, Stamp stamp)
    {
        if (!Parse(body, leave, catalogue, stamp).Accepted(out var recall, out var refusal))
            return refusal;
        var (devices, inHomes) = (0, 0);
        foreach (var model in recall.Models)
            foreach (var device in (await query.List<string>(OfModel, new { model })).Select(DeviceRow.Parse).Where(recall.Matches))
            {
                devices++;
                inHomes += device.IsInHome ? 1 : 0;
            }

        return new RecallPreview(devices, inHomes);
    }

    private static async Task Mark(Tx tx, Recall recall, string model, Stamp stamp)
    {
        var states = await tx.List<string>(OfModel, new { model });
        foreach (var before in states.Select(DeviceRow.Parse))
        {
            var after = Domain.Devices.Recalls.Mark(before, [recall]);
            if (ReferenceEquals(after, before))
                continue;
            var entry = new DeviceEntry(before, Safety.Timed(before, after, stamp.At) with { Version = before.Version + 1 }, Marked);
            await DeviceStore.Save(tx, new DeviceChange(entry.After, [entry]), stamp, $$"""{"recall":"{{recall.Id}}"}""");
        }
    }

    private static Result<Recall> Parse(RecallRequest body, TextLeave leave, Catalogue catalogue, Stamp stamp)
    {
        if (!Line.Parse(body.Reference).Accepted(out var reference, out var refusal))
            return refusal.At("reference");
        if (!FreeText.Parse(body.Text, leave).Accepted(out var text, out refusal))
            return refusal;
        var limits = new RecallLimits(body.Models, body.Lots, body.SerialFrom, body.SerialTo, body.App, body.Versions);
        if (!limits.Decide(catalogue).Accepted(out var recall, out refusal))
            return refusal;
        return catalogue.Recalls.Any(known => known.Reference == reference.Value)
            ? DeviceRefusals.RecallKnown
            : recall with { Id = Guid.CreateVersion7(stamp.At), Reference = reference.Value, Text = text.Value };
    }
}
