using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class UpdateTests
{
    [Theory]
    [InlineData(Custody.InStock)]
    [InlineData(Custody.Delivered)]
    [InlineData(Custody.InUse)]
    public void The_app_is_newer_and_nothing_has_moved(Custody custody)
    {
        var device = A.Device(custody);

        var updated = A.Task("update").On(device).Accepted();

        Assert.Equal(device with { AppVersion = new AppVersion("1.6.0"), Version = 8, Last = updated.Last }, updated);
    }

    [Fact]
    public void Any_model_has_firmware()
    {
        var updated = new Update(new Code("firmware"), new AppVersion("2.1")).On(A.Device(model: A.Scale)).Accepted();

        Assert.Equal((new AppVersion("2.1"), null), (updated.Firmware!.Value, updated.AppVersion));
    }

    [Fact]
    public void An_update_does_not_put_the_app_on_a_device_that_lacks_it() =>
        Assert.Contains(Blocker.NeedsApp, A.Task("update").On(A.Device(blockers: Blocker.NeedsApp)).Accepted().Blockers);

    [Fact]
    public void The_app_must_be_a_programmes_and_the_model_must_carry_it()
    {
        new Update(new Code("solitaire"), new AppVersion("1")).On(A.Device()).Invalid("app", "unknown-app");
        A.Task("update").On(A.Device(model: A.Scale)).Refused("task-not-for-model");
    }

    [Fact]
    public void It_ends_being_too_old()
    {
        var old = A.Device(Custody.InUse) with { AppVersion = new AppVersion("0.1") };

        Assert.Equal([Blocker.AppTooOld], A.Facts(old).Blockers);
        Assert.Empty(A.Facts(A.Task("update").On(old).Accepted()).Blockers);
    }
}
