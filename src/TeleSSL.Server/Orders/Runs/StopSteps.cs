using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Orders.Runs;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Devices.Scans;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Orders.Runs;

/// <summary>
/// What is done at a door in one action: a step of table 1 on each box in the van, each judged by itself, as if it had been scanned.
/// </summary>
internal sealed class StopSteps(CatalogueStore catalogues, DeviceStore devices, StopCodes codes, StopReceipts receipts)
{
    public const string Done = "done";
    public const string Refused = "refused";

    public async Task<Result<Written>> Deliver(Call<SignedDelivery> call, Tx tx)
    {
        var sent = call.Body.Sent;
        if (!(await At(tx, call, sent.At)).Accepted(out var at, out var refusal))
            return refusal;
        if (sent.Code is { } code && await codes.Check(tx, at.Stop.Id, code) is { } wrong)
            return new Written(200, at.Stop.Id.ToString(), 0, Reply.Refuse(wrong));
        var boxes = await Each(tx, at, new HandedOver(sent.ReceivedBy, sent.Proof));
        var done = boxes.Count(box => box.Outcome == Done);
        Guid? receipt = done == 0 ? null : await receipts.Add(tx, at.Stop, call.Body, done, at.Stamp);
        return Answer(at, new StopOutcome(receipt, boxes));
    }

    public async Task<Result<Written>> Fail(Call<StopFailure> call, Tx tx) =>
        (await At(tx, call, call.Body.At)).Accepted(out var at, out var refusal)
            ? Answer(at, new StopOutcome(null, await Each(tx, at, new DeliveryFailed(call.Body.Reason))))
            : refusal;

    private async Task<Result<AtStop>> At<TBody>(Tx tx, Call<TBody> call, DateTimeOffset? happened)
    {
        var sight = new Sight(call.Viewer, await catalogues.In(tx), call.Stamp.Today).As(Role.Logistics, Role.Contractor);
        var scope = RunScope.Of(sight);
        if (await StopRow.Find(tx, call.Id, scope) is not { } stop)
            return Refusal.NotFound("stop");
        if (!ScanStore.Stamped(happened, call.Stamp).Accepted(out var stamp, out var refusal))
            return refusal;
        var lines = await StopLineRow.Of(tx, [stop.Id], scope);
        var boxes = lines[stop.Id].Where(line => line.IsLive && line.Direction == LineDirection.Out.Kebab())
            .Select(line => line.At(sight)?.Device).OfType<Device>().Where(device => device.Custody == Custody.InTransit).ToArray();
        if (boxes.Length == 0)
            return RunRefusals.NothingInTheVan;
        var organisation = sight.Devices.OrganisationFor(boxes[0]) ?? stamp.Organisation;
        return new AtStop(stop, boxes, call.Viewer, stamp with { Organisation = organisation });
    }

    private async Task<IReadOnlyList<StopBoxOutcome>> Each(Tx tx, AtStop at, DeviceTask task)
    {
        var outcomes = new List<StopBoxOutcome>();
        foreach (var box in at.Boxes)
        {
            var why = (await devices.Do(tx, box.Id, task, at.Viewer, at.Stamp, null)).Accepted(out var done, out var refusal)
                ? done.Refusal
                : refusal;
            outcomes.Add(new StopBoxOutcome(
                box.Id, AssetTag.Of(box.Tag).ToString(), why is null ? Done : Refused, why?.Code, why?.Detail,
                why is { Params.Count: > 0 } ? why.Params : null));
        }

        return outcomes;
    }

    private static Written Answer(AtStop at, StopOutcome outcome) => new(200, at.Stop.Id.ToString(), 0, Reply.Stored(outcome));

    private sealed record AtStop(StopRow Stop, IReadOnlyList<Device> Boxes, Platform.Access.Viewer Viewer, Stamp Stamp);
}
