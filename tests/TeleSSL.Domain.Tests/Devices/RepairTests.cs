using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Stock;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class RepairTests
{
    private static readonly SentToRepair Sent = new(A.Text("cracked"), new Code("workshop-1"));
    private static readonly BackFromRepair Exchanged = new(RepairOutcome.Exchanged, 0, new Line("SN-999"));

    [Fact]
    public void It_is_at_the_workshop()
    {
        var stocked = A.Device();

        var sent = Sent.On(stocked).Accepted();

        Assert.Equal(stocked with { Custody = Custody.InRepair, Workshop = "workshop-1", Version = 8, Last = sent.Last }, sent);
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("contractor-1")]
    public void The_workshop_must_be_one(string workshop) =>
        (Sent with { Workshop = new Code(workshop) }).On(A.Device()).Invalid("workshop", "unknown-workshop");

    [Theory]
    [InlineData(Blocker.NeedsCleaning, "device-needs-cleaning")]
    [InlineData(Blocker.NeedsWipe, "device-needs-wipe")]
    public void What_is_not_clean_or_not_wiped_does_not_go_to_a_workshop(Blocker blocker, string code) =>
        Sent.On(A.Device(blockers: blocker)).Blocked(blocker.Kebab(), code);

    [Fact]
    public void Both_are_named_at_once() =>
        Sent.On(A.Device(blockers: [Blocker.NeedsCleaning, Blocker.NeedsWipe, Blocker.NeedsFunctionTest])).Blocked("needs-cleaning, needs-wipe", "device-needs-cleaning");

    [Theory]
    [InlineData("workshop-1", true, true)]
    [InlineData("workshop-1", false, false)]
    [InlineData("workshop-2", true, false)]
    public void What_cannot_be_wiped_goes_only_to_a_workshop_that_may_see_data(string workshop, bool reason, bool goes)
    {
        var task = new SentToRepair(A.Text(), new Code(workshop), Unwipeable: reason ? A.Text("it does not start") : null);

        var result = task.On(A.Device(blockers: Blocker.NeedsWipe));

        if (goes)
            Assert.Equal([Blocker.NeedsWipe], result.Accepted().Blockers);
        else
            result.Blocked("needs-wipe", "device-needs-wipe");
    }

    [Fact]
    public void That_it_cannot_be_wiped_does_not_excuse_dirt() =>
        (Sent with { Unwipeable = A.Text("dead") }).On(A.Device(blockers: Blocker.NeedsCleaning)).Blocked("needs-cleaning", "device-needs-cleaning");

    [Fact]
    public void A_broken_or_recalled_one_may_go() =>
        Sent.On(A.Device(blockers: [Blocker.FailedFunctionTest, Blocker.Recalled, Blocker.OnHold])).Accepted();

    [Theory]
    [InlineData(RepairOutcome.Fixed, A.Tablet, new[] { Blocker.NeedsApp, Blocker.NeedsFunctionTest })]
    [InlineData(RepairOutcome.NoFault, A.Tablet, new[] { Blocker.NeedsApp, Blocker.NeedsFunctionTest })]
    [InlineData(RepairOutcome.Fixed, A.Scale, new[] { Blocker.NeedsFunctionTest })]
    public void Back_it_is_tested_and_gets_the_app_again(RepairOutcome outcome, string model, Blocker[] blockers)
    {
        var back = new BackFromRepair(outcome, 12_500, Parts: [new Code("screen")]).On(A.Device(Custody.InRepair, model)).Accepted();

        Assert.Equal((Custody.InStock, null), (back.Custody, back.Workshop));
        Assert.Equal(blockers, back.Blockers);
    }

    [Fact]
    public void A_failed_test_and_unwiped_data_are_not_forgotten_at_the_workshop() => Assert.Equal(
        [Blocker.NeedsApp, Blocker.NeedsWipe, Blocker.NeedsFunctionTest, Blocker.FailedFunctionTest],
        A.Task("repair.back").On(A.Device(Custody.InRepair, blockers: [Blocker.NeedsWipe, Blocker.FailedFunctionTest])).Accepted().Blockers);

    [Fact]
    public void An_exchanged_one_is_retired_and_the_new_one_procured_in_its_place()
    {
        var old = A.Device(Custody.InRepair, blockers: Blocker.NeedsWipe);

        var change = Exchanged.On(old).Change();

        Assert.Equal(["repair.back", "procurement"], change.Entries.Select(entry => entry.Step));
        Assert.Equal(old with { Custody = Custody.Retired, Workshop = null, Version = 8, Last = change.Subject.Last }, change.Subject);
        var (before, received) = (change.Entries[1].Before, change.Entries[1].After);
        Assert.Null(before);
        Assert.Equal((A.Id(77), 77, 1, "SN-999", old.Id), (received.Id, received.Tag, received.Version, received.Serial, received.Replaces));
        Assert.Equal((Custody.InStock, old.Model, old.Unit, old.Location), (received.Custody, received.Model, received.Unit, received.Location));
        Assert.Equal([Blocker.NeedsApp, Blocker.NeedsFunctionTest], received.Blockers);
    }

    [Fact]
    public void What_came_in_exchange_may_be_recalled_too()
    {
        var recall = A.Recall() with { SerialFrom = "SN-900", SerialTo = "SN-999" };

        Assert.Equal([recall.Id], Exchanged.On(A.Device(Custody.InRepair), catalogue: A.Catalogue([recall])).Change().Entries[1].After.Recalls);
    }

    [Fact]
    public void What_came_in_exchange_goes_nowhere_until_its_calibration_is_known()
    {
        var received = Exchanged.On(A.Device(Custody.InRepair, A.Monitor)).Change().Entries[1].After;
        var tested = new FunctionTest(true).On(received).Accepted();

        A.Task("stock-control.reserve").On(tested).Blocked("calibration-expired");
    }

    [Fact]
    public void The_evidence_must_make_sense()
    {
        var at = A.Device(Custody.InRepair);

        new BackFromRepair(RepairOutcome.Fixed, -1).On(at).Invalid("costOere");
        new BackFromRepair(RepairOutcome.Fixed, 100_000_001).On(at).Invalid("costOere");
        new BackFromRepair(RepairOutcome.Fixed, 100_000_000).On(at).Accepted();
        new BackFromRepair(RepairOutcome.Exchanged).On(at).Invalid("newSerial");
        new BackFromRepair(RepairOutcome.NoFault, 0, new Line("SN-999")).On(at).Invalid("newSerial");
        new BackFromRepair(RepairOutcome.Fixed, Parts: [.. Enumerable.Repeat(new Code("screen"), 51)]).On(at).Invalid("parts");
    }
}
