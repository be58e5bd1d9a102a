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

    public async Task<Result<Written>> Add(Tx tx, RecallRequest body, TextLeave leave, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        if (!Parse(body, leave, catalogue, stamp).Accepted(out var recall, out var refusal))
            return refusal;
        if (catalogue.Recalls.Any(known => known.Reference == recall.Reference))
            return DeviceRefusals.RecallKnown;
        await CatalogueStore.Put(tx, CatalogueStore.Kinds.Recall, recall.Id.ToString(), recall, stamp);
        foreach (var model in recall.Models)
            await Mark(tx, recall, model, stamp);
        return new Written(201, recall.Id.ToString(), 1, Reply.Now(RecallEndpoints.Answer(recall)));
    }

    private static async Task Mark(Tx tx, Recall recall, string model, Stamp stamp)
    {
        var states = await tx.List<string>("SELECT state FROM device WHERE model = @model AND custody <> 'retired'", new { model });
        foreach (var before in states.Select(DeviceRow.Parse))
        {
            var after = Domain.Devices.Recalls.Mark(before, [recall]);
            if (ReferenceEquals(after, before))
                continue;
            var entry = new DeviceEntry(before, after with { Version = before.Version + 1 }, Marked);
            await DeviceStore.Save(tx, new DeviceChange(entry.After, [entry]), stamp, $$"""{"recall":"{{recall.Id}}"}""");
        }
    }

    private static Result<Recall> Parse(RecallRequest body, TextLeave leave, Catalogue catalogue, Stamp stamp)
    {
        if (!Line.Parse(body.Reference).Accepted(out var reference, out var refusal))
            return refusal.At("reference");
        if (!FreeText.Parse(body.Text, leave).Accepted(out var text, out refusal))
            return refusal;
        if (body.Models.Count is 0 or > 100)
            return Refusal.Invalid("models", FieldProblems.Between(1, 100));
        var models = body.Models.Select(catalogue.ModelBy).ToArray();
        if (models.Any(model => model is null))
            return Refusal.Invalid("models", UnknownProblems.Model);
        if (!Range(body).Accepted(out var range, out refusal))
            return refusal;
        return range with
        {
            Id = Guid.CreateVersion7(stamp.At),
            Reference = reference.Value,
            Models = [.. models.Select(m => m!.Code).Distinct()],
            Text = text.Value,
        };
    }

    private static Result<Recall> Range(RecallRequest body)
    {
        var lines = (body.Lots ?? []).Append(body.SerialFrom).Append(body.SerialTo).OfType<string>().ToArray();
        if (lines.Length > 1000 || lines.Any(line => Line.Parse(line).Refused is not null))
            return Refusal.Invalid("lots", FieldProblems.Malformed.With("form", "at most 1000 lots and serials of 1-50 characters"));
        var versions = (body.Versions ?? []).Select(AppVersion.Parse).ToArray();
        if (versions.Length > 100 || versions.Any(version => version.Refused is not null))
            return Refusal.Invalid("versions", FieldProblems.Malformed.With("form", "at most 100 versions such as 3.12.0"));
        if (versions.Length > 0 && Code.Parse(body.App ?? "").Refused is not null)
            return Refusal.Invalid("app", FieldProblems.RequiredHere.With("because", "versions"));
        return new Recall(Guid.Empty, "", [])
        {
            Lots = [.. (body.Lots ?? []).Select(lot => lot.Trim())],
            SerialFrom = body.SerialFrom?.Trim(),
            SerialTo = body.SerialTo?.Trim(),
            App = body.App?.Trim().ToLowerInvariant(),
            Versions = [.. versions.Select(version => version.Value)],
        };
    }
}
