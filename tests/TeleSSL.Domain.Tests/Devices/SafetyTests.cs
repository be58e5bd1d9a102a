using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

public class SafetyTests
{
    private static readonly Blocker[] Stops = [Blocker.Recalled, Blocker.FailedFunctionTest, Blocker.CalibrationExpired, Blocker.OnHold];

    public static TheoryData<string, Custody, Blocker> WayOut() => Times(
        ("delivery.dispatched", Custody.Reserved), ("delivery.handed-over", Custody.InTransit), ("setup", Custody.Delivered));

    public static TheoryData<string, Custody, Blocker> WayBack() => Times(
        ("delivery.failed", Custody.InTransit), ("delivery.returned", Custody.InTransit), ("stock-control.release", Custody.Reserved), ("takedown.ordered", Custody.InUse),
        ("takedown.picked-up", Custody.Delivered), ("takedown.arrived", Custody.Returning), ("replacement", Custody.InUse));

    [Theory, MemberData(nameof(WayOut))]
    public void Safety_overrides_the_way_out(string step, Custody custody, Blocker blocker) =>
        A.Task(step).On(With(A.Device(custody, A.Monitor), blocker)).Blocked(blocker.Kebab());

    [Theory, MemberData(nameof(WayBack))]
    public void Safety_never_stands_in_the_way_back(string step, Custody custody, Blocker blocker) =>
        A.Task(step).On(With(A.Device(custody, A.Monitor), blocker), A.Spare(model: A.Monitor)).Accepted();

    [Theory]
    [InlineData(Blocker.Recalled)]
    [InlineData(Blocker.FailedFunctionTest)]
    [InlineData(Blocker.CalibrationExpired)]
    [InlineData(Blocker.OnHold)]
    public void A_replacement_may_not_bring_a_device_that_may_harm(Blocker blocker) =>
        A.Task("replacement").On(A.Device(Custody.InUse, A.Monitor), With(A.Spare(model: A.Monitor), blocker)).Blocked(blocker.Kebab());

    [Fact]
    public void All_that_stops_it_is_named_and_what_does_not_is_left_out() =>
        A.Task("delivery.dispatched")
            .On(A.Device(Custody.Reserved, blockers: [Blocker.NeedsFunctionTest, Blocker.FailedFunctionTest, Blocker.Recalled, Blocker.OnHold]))
            .Blocked("failed-function-test, recalled, on-hold");

    [Fact]
    public void A_device_reserved_before_the_minimum_rose_still_goes_out() =>
        A.Task("delivery.dispatched").On(A.Facts(A.Device(Custody.Reserved), today: new DateOnly(2026, 4, 1))).Accepted();

    private static Device With(Device device, Blocker blocker) =>
        blocker == Blocker.CalibrationExpired ? device with { CalibratedUntil = A.Today.AddDays(-1) } : device.Block(blocker);

    private static TheoryData<string, Custody, Blocker> Times(params (string Step, Custody Custody)[] steps)
    {
        var data = new TheoryData<string, Custody, Blocker>();
        foreach (var (step, custody) in steps)
            foreach (var blocker in Stops)
                data.Add(step, custody, blocker);
        return data;
    }
}
