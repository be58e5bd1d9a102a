using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>Which devices a carrier has to move, and where to while the assignment is open.</summary>
internal sealed class Assignments(Db db, Identities identities, CatalogueStore catalogues, Clock clock)
{
    /// <summary>Name, address and phone; the look-up is logged. Checks the agreement again: it may have ended since.</summary>
    public async Task<Result<Written>> LookUp(Tx tx, Guid device, Viewer viewer, Stamp stamp)
    {
        if (await tx.Find<DeviceWithCitizenRow>($"{DeviceWithCitizenRow.Select} WHERE d.id = @device", new { device }) is not { } row
            || row.Facts(await catalogues.In(tx), stamp.Today) is not { Citizen: { } holder } at
            || at.Device.Assignment is not { } open
            || at.Device.PurposeOn(stamp.Today) == AssignmentPurpose.BringBack
            || !IsCarrier(viewer, open.Carrier)
            || Ownership.MayCarry(at, open.Carrier) is not null)
            return Refusal.NotFound("assignment");
        if (await tx.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.id = @Id", new { holder.Id }) is not { } citizen
            || await identities.Open(tx, citizen) is not { } known)
            return Refusal.NotFound("assignment");
        await LookUpRow.Insert(tx, citizen.Id, LookUpReason.Delivery, device, open.Carrier, stamp);
        return new Written(200, device.ToString(), 0, Reply.Now(new AssignmentContact(known.Name, known.Address, known.Phone)));
    }

    /// <summary>Those of the own carrier and of the own unit's devices, by device; ids only.</summary>
    public async Task<Page<OpenAssignment>> Open(Paging paging, string? carrier, Viewer viewer, CancellationToken ct)
    {
        var catalogue = await catalogues.Now(ct);
        var sight = new Sight(viewer, catalogue, clock.Today).As(Role.Contractor, Role.Logistics);
        return await db.Read(async query =>
        {
            var parameters = new Parameters(new { after = paging.After ?? Guid.Empty, more = paging.Limit + 1, carrier });
            var states = await query.List<string>(Sql(sight.Devices, carrier is not null, parameters), parameters);
            return paging.Cut(
                [.. states.Select(DeviceRow.Parse)], device => device.Id, device => Line(new DeviceFacts(device, catalogue, clock.Today)));
        }, ct);
    }

    // Each branch seeks its own index, as in a list of devices.
    private static string Sql(DeviceScope scope, bool ofOne, Parameters parameters)
    {
        var filter = ofOne ? " AND d.carrier = @carrier" : "";
        var branches = scope.BranchesOf(parameters).Select((branch, i) =>
            $"SELECT id FROM (SELECT d.id FROM device d WHERE {branch} AND d.carrier IS NOT NULL AND d.id > @after{filter} "
            + $"ORDER BY d.id LIMIT @more) b{i}");
        var page = string.Join(" UNION ", branches.DefaultIfEmpty("SELECT id FROM device WHERE FALSE"));
        return $"SELECT d.state FROM ({page} ORDER BY id LIMIT @more) page CROSS JOIN device d WHERE d.id = page.id ORDER BY d.id";
    }

    private static bool IsCarrier(Viewer viewer, string carrier) =>
        viewer.Is(Role.Administrator) || viewer.OrganisationsAs(Role.Contractor).Contains(carrier);

    private static OpenAssignment Line(DeviceFacts at)
    {
        var open = DeviceAnswers.Assignment(at)!;
        return new OpenAssignment(
            at.Device.Id, AssetTag.Of(at.Device.Tag).ToString(), at.Model.Kind, open.Carrier, open.Purpose, open.From,
            CarriedDevice.IsStopped(at));
    }
}
