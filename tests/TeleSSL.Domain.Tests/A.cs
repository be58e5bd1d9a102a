using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests;

/// <summary>Builds what a rule looks at. A device is as it stands in that custody when all went well.</summary>
internal static partial class A
{
    public static DateOnly Today => new(2026, 3, 2);

    public static TheoryData<Custody> Custodies => [.. Enum.GetValues<Custody>()];

    public static TheoryData<Custody> CustodiesButRetired => [.. Enum.GetValues<Custody>().Where(custody => custody != Custody.Retired)];

    public static readonly CitizenFacts Anna = new(Id(901), Odense, Protected: false, Active: true);
    public static readonly CitizenFacts Bo = new(Id(902), Odense, Protected: false, Active: true);
    public static readonly CitizenFacts Esben = new(Id(903), Esbjerg, Protected: false, Active: true);
    public static readonly CitizenFacts Paula = new(Id(904), Odense, Protected: true, Active: true);
    public static readonly CitizenFacts Dan = new(Id(905), Odense, Protected: false, Active: false);
    public static readonly CitizenFacts Asta = new(Id(906), Assens, Protected: false, Active: true);

    private static readonly CitizenFacts[] Citizens = [Anna, Bo, Esben, Paula, Dan, Asta];

    public static Guid Id(int number) => new(number, 0, 0, [0, 0, 0, 0, 0, 0, 0, 0]);

    public static Stamp Stamp(double minutes = 0)
    {
        var at = new DateTimeOffset(Today, new TimeOnly(11, 0), TimeSpan.Zero).AddMinutes(minutes);
        return new Stamp(at, at, "depot1", Common, Today);
    }

    public static Device Device(Custody custody = Custody.InStock, string model = Tablet, CitizenFacts? citizen = null, params Blocker[] blockers)
    {
        var holder = custody is Custody.InStock or Custody.InRepair or Custody.Retired ? null : citizen ?? Anna;
        return new Device
        {
            Id = Id(1),
            Version = 7,
            Model = model,
            Serial = "SN-100",
            Lot = "LOT-1",
            Tag = 1,
            Unit = Common,
            Location = "depot",
            Custody = custody,
            Blockers = blockers,
            Citizen = holder?.Id,
            Municipality = holder?.Municipality,
            Programme = holder is null ? null : TeleKol,
            AppVersion = model == Tablet ? new AppVersion("1.4.0") : null,
            CalibratedUntil = model == Monitor ? Today.AddMonths(6) : null,
            Assignment = custody switch
            {
                Custody.InTransit => new Assignment("contractor-1", AssignmentPurpose.Deliver, Stamp(-60).At),
                Custody.Returning => new Assignment("contractor-1", AssignmentPurpose.Fetch, Stamp(-60).At),
                _ => null,
            },
            Workshop = custody == Custody.InRepair ? "workshop-1" : null,
        };
    }

    /// <summary>In transit after a failed try, today if nothing else is said.</summary>
    public static Device Failed(DeliveryFailure reason = DeliveryFailure.NoShow, int daysAgo = 0, CitizenFacts? citizen = null) =>
        Device(Custody.InTransit, citizen: citizen) with { FailedTry = new FailedTry(reason, Today.AddDays(-daysAgo)) };

    /// <summary>The new device that is to take the place of <see cref="Device"/>.</summary>
    public static Device Spare(Custody custody = Custody.Reserved, string model = Tablet, CitizenFacts? citizen = null, params Blocker[] blockers) =>
        Device(custody, model, citizen, blockers) with { Id = Id(2), Serial = "SN-200", Tag = 2, Version = 3 };

    /// <summary>All that the server would load for the task: the citizen it names or that has the device.</summary>
    public static DeviceFacts Facts(Device device, DeviceTask? task = null, Device? other = null, Catalogue? catalogue = null, DateOnly? today = null) =>
        new(device, catalogue ?? Catalogue(), today ?? Today)
        {
            Citizen = Citizens.SingleOrDefault(citizen => citizen.Id == (task?.NamesCitizen() ?? device.Citizen)),
            Programme = task?.NamesProgramme() ?? device.Programme,
            Other = (task?.NamesDevice() ?? task?.LinkedDevice(device)) is { } second && second == other?.Id ? other : null,
            Fresh = task?.MakesDevice() == true ? new FreshDevice(Id(77), 77) : null,
        };

    public static FreeText Text(string text = "because") => new(text);

    public static Ticks Ticked(SslTask task, params string[] but) =>
        new(task.Checklist.ToDictionary(item => item.Code, item => !but.Contains(item.Code)));

    public static Procurement Purchase(string model, string serial = "SN-300", string location = "depot", string? lot = null, DateOnly? calibrated = null) =>
        new(new Code(model), new Line(serial), new Code(location), Text(), lot is null ? null : new Line(lot), calibrated);
}
