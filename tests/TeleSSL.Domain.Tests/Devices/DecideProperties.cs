using FsCheck;
using FsCheck.Fluent;
using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

/// <summary>A decision is an answer whatever it is asked, also about states that no life leads to.</summary>
public class DecideProperties
{
    private static readonly Guid?[] Ids = [null, A.Id(1), A.Id(2), A.Id(501), A.Anna.Id, A.Paula.Id, A.Id(999)];
    private static readonly string?[] Codes =
        [null, A.Common, A.OwnEsbjerg, A.TeleKol, "nothing", "standard", "depot", "contractor-1", "workshop-2", "telma", "firmware"];
    private static readonly AppVersion?[] Versions = [null, new("0"), new("1.4.0"), new("32767.32767.32767.32767")];
    private static readonly Blocker[] AllBlockers = Enum.GetValues<Blocker>();

    private static readonly Gen<Device> Devices =
        from custody in Gen.Elements(Enum.GetValues<Custody>())
        from model in Gen.Elements(A.Tablet, A.Monitor, A.Scale, A.Thermometer)
        from citizen in Gen.Elements(Ids)
        from other in Gen.Elements(Ids)
        from code in Gen.Elements(Codes)
        from version in Gen.Elements(Versions)
        from blockers in Gen.Choose(0, (1 << AllBlockers.Length) - 1)
        from flag in Gen.Elements(true, false)
        select A.Device(custody, model) with
        {
            Citizen = citizen,
            Municipality = code,
            Programme = code,
            Unit = code ?? A.Common,
            Location = code ?? "depot",
            AppVersion = version,
            Firmware = version,
            Lot = code,
            CalibratedUntil = flag ? A.Today : null,
            Replaces = other,
            Assignment = flag ? new Assignment(code ?? "", AssignmentPurpose.Fetch, A.Stamp().At) : null,
            PickedUp = flag,
            ReturningFrom = flag ? custody : null,
            Recalls = other is { } recall ? [recall] : [],
            Blockers = [.. AllBlockers.Where((_, i) => (blockers & (1 << i)) != 0)],
        };

    private static readonly Gen<DeviceTask> Tasks =
        from code in Gen.Elements(Codes[1..]).Select(text => new Code(text!))
        from id in Gen.Elements(Ids[1..]).Select(id => id!.Value)
        from flag in Gen.Elements(true, false)
        from days in Gen.Choose(-10_000, 10_000)
        from row in Gen.Elements(AgreedLife.Rows)
        from task in Gen.Elements<DeviceTask>(
            A.Task(row.Step), new AppInstallation(code, new AppVersion("1.6.0"), A.Ticked(flag ? SslTask.Setup : SslTask.AppInstallation)), new Dispatched(code),
            new Replacement(id, A.Text(), flag ? code : null), new SentToRepair(A.Text(), code, flag, flag ? A.Text() : null),
            new BackFromRepair(flag ? RepairOutcome.Exchanged : RepairOutcome.NoFault, days, new Line("SN")), new Update(code, new AppVersion("1.6.0")),
            new TakedownOrdered(code), new Arrived(code), new Cleaning(code), new Reserve(id, code), new Move(code), new Transfer(code, code),
            new Calibrate(A.Today.AddDays(days)), new RecallClosed(new Line(id.ToString()), A.Text()), new Found(code), new Retire(A.Text()))
        select task;

    [Fact]
    public void Decide_never_throws_and_never_answers_halfway() => Prop.ForAll(
        (from device in Devices
         from second in Devices
         from task in Tasks
         from known in Gen.Elements(true, false)
         select (device, second: second with { Id = task.NamesDevice() ?? task.LinkedDevice(device) ?? A.Id(2) }, task, known)).ToArbitrary(),
        it =>
        {
            var at = A.Facts(it.device, it.task, it.known ? it.second : null, A.Catalogue([A.Recall(501), A.Recall(502, A.Monitor)]));
            var result = it.task.On(at);
            return result.Refused is { } refusal
                ? refusal.Code.Length > 0 && refusal.Detail.Length > 0
                : result.Value.Entries.All(entry => entry.After.Version == (entry.Before?.Version ?? 0) + 1);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void What_is_said_to_be_possible_and_why_not_never_throws_either() => Prop.ForAll(Devices.ToArbitrary(), device =>
        Lifecycle.Next(A.Facts(device)).Count() == Lifecycle.Rows.Count).Check(Config.QuickThrowOnFailure.WithMaxTest(1000));
}
