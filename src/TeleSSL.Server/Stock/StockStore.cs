using System.Text.Json.Nodes;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;
using TeleSSL.Server.Vault;

namespace TeleSSL.Server.Stock;

internal sealed class StockStore(CatalogueStore catalogues, Notes notes)
{
    public async Task<Result<Written>> Procure(Tx tx, Procurement task, Viewer viewer, Stamp stamp)
    {
        var catalogue = await catalogues.In(tx);
        var fresh = new FreshDevice(Guid.CreateVersion7(stamp.At), await DeviceStore.TakeTags(tx, 1));
        if (!task.Decide(catalogue, fresh, stamp).Accepted(out var change, out var refusal))
            return refusal;
        var sight = new Sight(viewer, catalogue, stamp.Today);
        if (sight.Devices.OrganisationFor(change.Subject) is not { } organisation)
            return Refusal.Invalid("location", UnknownProblems.Location);
        stamp = stamp with { Organisation = organisation };
        if (await DeviceStore.IsRegistered(tx, change.Subject))
            return DeviceStore.AlreadyRegistered();
        var source = await notes.Seal(tx, null, [("source", task.Source)], stamp);
        await DeviceStore.Save(
            tx, change, stamp, new JsonObject { ["source"] = new JsonObject { ["note"] = source["source"].ToString() } }.ToJsonString());
        var at = new DeviceFacts(change.Subject, catalogue, stamp.Today);
        return new Written(201, change.Subject.Id.ToString(), change.Subject.Version, Reply.Now(DeviceAnswers.Whole(at, sight)));
    }
}
