using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Platform.Http;

namespace TeleSSL.Server.Devices;

/// <summary>A contractor's view: which devices to move and where to, while the assignment is open.</summary>
internal sealed class Assignments(Db db, Identities identities, CatalogueStore catalogues)
{
    /// <summary>Name, address and phone; the look-up is logged. Checks the agreement again: it may have ended since.</summary>
    public async Task<Result<Written>> LookUp(Tx tx, Guid device, Viewer viewer, Stamp stamp)
    {
        if (await tx.Find<DeviceWithCitizenRow>($"{DeviceWithCitizenRow.Select} WHERE d.id = @device", new { device }) is not { } row
            || row.Facts(await catalogues.In(tx), stamp.Today) is not { Citizen: { } holder } at
            || at.Device.Assignment is not { } open
            || !IsCarrier(viewer, open.Carrier)
            || Ownership.MayCarry(at, open.Carrier) is not null)
            return Refusal.NotFound("assignment");
        if (await tx.Find<CitizenRow>($"{CitizenRow.Select} WHERE c.id = @Id", new { holder.Id }) is not { } citizen
            || await identities.Open(tx, citizen) is not { } known)
            return Refusal.NotFound("assignment");
        await LookUpRow.Insert(tx, citizen.Id, LookUpReason.Delivery, device, open.Carrier, stamp);
        return new Written(200, device.ToString(), 0, Reply.Now(new AssignmentContact(known.Name, known.Address, known.Phone)));
    }

    /// <summary>The carrier's own assignments, ids only.</summary>
    public Task<Page<OpenAssignment>> Open(Paging paging, Viewer viewer, CancellationToken ct) => db.Read(async query =>
    {
        var parameters = new Parameters(new
        {
            after = paging.After ?? Guid.Empty,
            more = paging.Limit + 1,
            carriers = viewer.OrganisationsAs(Role.Contractor),
        });
        var own = viewer.Is(Role.Administrator) ? "d.carrier IS NOT NULL" : db.Dialect.In("d.carrier", "@carriers");
        var states = await query.List<string>(
            $"SELECT d.state FROM device d WHERE {own} AND d.id > @after ORDER BY d.id LIMIT @more", parameters);
        return paging.Cut([.. states.Select(DeviceRow.Parse)], device => device.Id, Line);
    }, ct);

    private static bool IsCarrier(Viewer viewer, string carrier) =>
        viewer.Is(Role.Administrator) || viewer.OrganisationsAs(Role.Contractor).Contains(carrier);

    private static OpenAssignment Line(Device device) => new(device.Id, device.Assignment!.Purpose.Kebab(), device.Assignment.From);
}
