using TeleSSL.Domain.Devices;

namespace TeleSSL.Domain.Tests.Devices;

public class SetupTests
{
    [Fact]
    public void With_everything_ticked_it_is_in_use()
    {
        var delivered = A.Device(Custody.Delivered);

        var used = A.Task("setup").On(delivered).Accepted();

        Assert.Equal(delivered with { Custody = Custody.InUse, Version = 8, Last = used.Last }, used);
    }

    [Fact]
    public void Each_line_must_be_ticked() => Assert.All(SslTask.Setup.Checklist, item => Assert.Equal(
        item.Code,
        new Setup(A.Ticked(SslTask.Setup, but: item.Code)).On(A.Device(Custody.Delivered)).Refused("checklist-incomplete").Params["missing"]));

    [Fact]
    public void With_nothing_ticked_all_are_named()
    {
        var refusal = new Setup(new Ticks(new Dictionary<string, bool>())).On(A.Device(Custody.Delivered)).Refused("checklist-incomplete");

        Assert.Equal(SslTask.Setup.Checklist.Select(item => item.Code), refusal.Params["missing"].Split(", "));
    }

    [Fact]
    public void What_is_not_on_the_list_cannot_be_ticked() =>
        new Setup(A.Ticked(SslTask.AppInstallation)).On(A.Device(Custody.Delivered)).Invalid("checklist");
}
