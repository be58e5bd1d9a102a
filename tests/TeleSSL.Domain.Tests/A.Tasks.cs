using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests;

internal static partial class A
{
    /// <summary>A task with good evidence, by the name its step has in the journal.</summary>
    public static DeviceTask Task(string step) => step switch
    {
        "app-installation" => new AppInstallation(new Code("telma"), new AppVersion("1.4.0"), Ticked(SslTask.AppInstallation)),
        "delivery.dispatched" => new Dispatched(new Code("contractor-1")),
        "delivery.handed-over" => new HandedOver(Person.Citizen, HandoverProof.Signature),
        "delivery.failed" => new DeliveryFailed(DeliveryFailure.NoShow),
        "delivery.returned" => new DeliveryReturned(new Code("depot/a1")),
        "setup" => new Setup(Ticked(SslTask.Setup)),
        "support" => new Supported(new Code("t-1")),
        "replacement" => new Replacement(Id(2), Text(), new Code("contractor-1")),
        "repair.sent" => new SentToRepair(Text("cracked"), new Code("workshop-1")),
        "repair.back" => new BackFromRepair(RepairOutcome.Fixed),
        "update" => new Update(new Code("telma"), new AppVersion("1.6.0")),
        "takedown.ordered" => new TakedownOrdered(new Code("contractor-1")),
        "takedown.picked-up" => new PickedUp(Person.Relative),
        "takedown.arrived" => new Arrived(new Code("depot/a1")),
        "cleaning" => new Cleaning(new Code("standard"), WipeMethod.FactoryReset),
        _ => StockTask(step),
    };

    private static StockControl StockTask(string step) => step switch
    {
        "stock-control.reserve" => new Reserve(Anna.Id, new Code(TeleKol)),
        "stock-control.release" => new Release(Text()),
        "stock-control.move" => new Move(new Code("depot/a1")),
        "stock-control.transfer" => new Transfer(new Code(OwnEsbjerg), new Code("depot-esbjerg")),
        "stock-control.hold" => new Hold(Text()),
        "stock-control.unhold" => new Unhold(Text()),
        "stock-control.test" => new FunctionTest(true),
        "stock-control.calibrate" => new Calibrate(Today.AddYears(2)),
        "stock-control.recall-closed" => new RecallClosed(new Line("FSN-501"), Text()),
        "stock-control.lost" => new Lost(Text()),
        "stock-control.found" => new Found(new Code("depot/a1")),
        "stock-control.swap" => new Swap(Id(2), SwapReason.HomesMixedUp),
        "stock-control.reassign" => new Reassign(new Code(TeleHjerte)),
        "stock-control.retire" => new Retire(Text(), WipeMethod.Destroyed),
        _ => throw new ArgumentOutOfRangeException(nameof(step), step, "no such step"),
    };
}
