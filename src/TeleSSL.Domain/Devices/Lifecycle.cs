using TeleSSL.Domain.Stock;

namespace TeleSSL.Domain.Devices;

/// <summary>A step, and whether a device's current state allows it.</summary>
/// <param name="Step">The row of the life cycle.</param>
/// <param name="Why">Why it is not possible now; null when it is.</param>
public sealed record NextStep(Step Step, Refusal? Why);

/// <summary>The whole table of the device life cycle.</summary>
public static class Lifecycle
{
    /// <summary>Every row, in the order of table 1. Procurement creates the device and so has no row here.</summary>
    public static readonly IReadOnlyList<Step> Rows =
    [
        AppInstallation.Step, Dispatched.Step, HandedOver.Step, DeliveryFailed.Step, DeliveryReturned.Step,
        Setup.Step, Supported.Step,
        Replacement.Step, SentToRepair.Step, BackFromRepair.Step, Update.Step,
        TakedownOrdered.Step, PickedUp.Step, Arrived.Step, Cleaning.Step,
        Reserve.Step, Release.Step, Move.Step, Transfer.Step, Hold.Step, Unhold.Step,
        FunctionTest.Step, Calibrate.Step, RecallClosed.Step, Lost.Step, Found.Step, Retire.Step, Reassign.Step, Swap.Step,
    ];

    /// <summary>Every step, with the reason where it is not possible now.</summary>
    public static IEnumerable<NextStep> Next(DeviceFacts at) => Rows.Select(row => new NextStep(row, row.WhyNot(at)));

    /// <summary>The steps possible now.</summary>
    public static IEnumerable<Step> Possible(DeviceFacts at) => Rows.Where(row => row.Starts(at.Device) && row.WhyNot(at) is null);

    /// <summary><c>task-not-possible</c>: names the custody and the steps possible now.</summary>
    public static Refusal NotPossible(Step step, DeviceFacts at)
    {
        var possible = string.Join(", ", Possible(at).Select(row => row.Key));
        return DeviceRefusals.TaskNotPossible
            .With("step", step.Key)
            .With("custody", at.Device.Custody.Kebab()).With("possible", possible);
    }
}
