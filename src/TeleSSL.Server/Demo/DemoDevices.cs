using TeleSSL.Contracts;
using TeleSSL.Domain;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;
using TeleSSL.Server.Citizens;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Server.Stock;

namespace TeleSSL.Server.Demo;

/// <summary>Fictional citizens and devices, brought to their state by the same tasks as real ones.</summary>
internal sealed class DemoDevices(Db db, CitizenStore citizens, StockStore stock, DeviceStore devices)
{
    private static readonly Viewer Everyone = new("demo", [new Membership("1083", Role.Administrator)]);
    private static readonly string[] Models = ["tablet", "pulse-oximeter", "blood-pressure-monitor", "scale"];

    public async Task Seed(Stamp stamp)
    {
        for (var i = 0; i < DemoCitizens.All.Count; i++)
        {
            var citizen = await Citizen(DemoCitizens.All[i], stamp);
            var depot = DemoCitizens.All[i].Municipality == "561" ? "depot-esbjerg" : "depot";
            foreach (var model in Models)
                await InUse(await Ready(model, $"D{i + 1:000}{model[0]}".ToUpperInvariant(), depot, stamp), citizen, stamp);
        }

        for (var i = 0; i < 4; i++)
            foreach (var model in Models)
                await Ready(model, $"S{i + 1:000}{model[0]}".ToUpperInvariant(), "depot", stamp);
        foreach (var model in Models)
            await New(model, $"N001{model[0]}".ToUpperInvariant(), "depot", stamp);
    }

    private async Task<Guid> Citizen(CitizenRegistration registration, Stamp stamp) =>
        Guid.Parse((await db.Write(tx => citizens.Register(tx, registration, Everyone, stamp))).Value.SubjectId);

    private async Task<Guid> New(string model, string serial, string location, Stamp stamp)
    {
        DateOnly? calibrated = model == "blood-pressure-monitor" ? stamp.Today.AddMonths(18) : null;
        var task = new Procurement(new(model), new(serial), new(location), new("Demo purchase"), new Line("LOT-1"), calibrated);
        return Guid.Parse((await db.Write(tx => stock.Procure(tx, task, Everyone, stamp))).Value.SubjectId);
    }

    private async Task<Guid> Ready(string model, string serial, string location, Stamp stamp)
    {
        var device = await New(model, serial, location, stamp);
        await Do(device, new FunctionTest(true), stamp);
        if (model == "tablet")
            await Do(device, new AppInstallation(new("telma"), new("1.4.0"), All(SslTask.AppInstallation)), stamp);
        return device;
    }

    private async Task InUse(Guid device, Guid citizen, Stamp stamp)
    {
        await Do(device, new Reserve(citizen, new("telekol")), stamp);
        await Do(device, new Dispatched(new("contractor-1")), stamp);
        await Do(device, new HandedOver(Person.Citizen, HandoverProof.Signature), stamp);
        await Do(device, new Setup(All(SslTask.Setup)), stamp);
    }

    private static Ticks All(SslTask task) => new(task.Checklist.ToDictionary(item => item.Code, _ => true));

    // A refusal here is a bug in the demo data and must surface.
    private async Task Do(Guid device, DeviceTask task, Stamp stamp) =>
        _ = (await db.Write(tx => devices.Do(tx, device, task, Everyone, stamp, null))).Value;
}
