using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Tests.FormerRelease;

/// <summary>One of each step that a device can take, with everything said that can be said.</summary>
internal static class FormerTasks
{
    private static readonly Guid Other = Guid.Parse("019cac1e-7c00-7000-8000-000000000001");
    private static readonly DateOnly Day = new(2027, 3, 2);
    private static readonly Ticks Ticked =
        new(new SortedDictionary<string, bool>(StringComparer.Ordinal) { ["one"] = true, ["two"] = false });

    public static IReadOnlyList<DeviceTask> All =>
    [
        new AppInstallation(Word("telma"), new AppVersion("3.12.0"), Ticked),
        new Setup(Ticked),
        new Supported(Word("t4711")),
        new Replacement(Other, Text("broken"), Word("contractor-1")),
        new Update(Word("firmware"), new AppVersion("1.4")),
        new Cleaning(Word("standard"), WipeMethod.FactoryReset),
        new Dispatched(Word("contractor-1"), Text("van 7")),
        new HandedOver(Person.Relative, HandoverProof.Signature),
        new DeliveryFailed(DeliveryFailure.NoShow),
        new DeliveryReturned(Word("depot")),
        new SentToRepair(Text("no sound"), Word("workshop-1"), true, Text("does not start")),
        new BackFromRepair(RepairOutcome.Exchanged, 12_500, new Line("SN-2"), [Word("battery")]),
        new TakedownOrdered(Word("contractor-1"), Day),
        new PickedUp(Person.Staff, [Word("charger")]),
        new Arrived(Word("depot/shelf-a")),
        .. Stock,
    ];

    private static IEnumerable<DeviceTask> Stock =>
    [
        new Reserve(Other, Word("telekol")),
        new Release(Text("not needed")),
        new Move(Word("depot/shelf-b")),
        new Transfer(Word("ssl-esbjerg"), Word("depot-esbjerg")),
        new Hold(Text("flickers")),
        new Unhold(Text("does not")),
        new FunctionTest(true, Text("all well")),
        new Calibrate(Day, Text("certificate 9")),
        new RecallClosed(new Line("FSN-1"), Text("cell replaced")),
        new Lost(Text("not there"), Text("the bus")),
        new Found(Word("depot")),
        new Retire(Text("worn out"), WipeMethod.Destroyed),
        new Reassign(Word("telehjerte")),
        new Swap(Other, SwapReason.HomesMixedUp),
    ];

    private static Code Word(string code) => new(code);

    private static FreeText Text(string text) => new(text);
}
