using TeleSSL.Domain.Devices;
using TeleSSL.Domain.Values;

namespace TeleSSL.Domain.Tests.Devices;

public class AppInstallationTests
{
    private static readonly Device Fresh = A.Device(blockers: [Blocker.NeedsApp, Blocker.NeedsFunctionTest]) with { AppVersion = null };

    [Fact]
    public void The_app_is_on_it_and_nothing_else_has_changed()
    {
        var installed = A.Task("app-installation").On(Fresh).Accepted();

        Assert.Equal([Blocker.NeedsFunctionTest], installed.Blockers);
        Assert.Equal(Fresh with { Blockers = installed.Blockers, AppVersion = new AppVersion("1.4.0"), Version = 8, Last = installed.Last }, installed);
    }

    [Fact]
    public void A_missing_tick_is_named()
    {
        var task = new AppInstallation(new Code("telma"), new AppVersion("1.4.0"), A.Ticked(SslTask.AppInstallation, but: ["opens", "nobody-signed-in"]));

        Assert.Equal("opens, nobody-signed-in", task.On(Fresh).Refused("checklist-incomplete").Params["missing"]);
    }

    [Fact]
    public void A_tick_of_another_checklist_is_refused_before_anything_is_looked_up() =>
        new AppInstallation(new Code("telma"), new AppVersion("1.4.0"), A.Ticked(SslTask.Setup)).On(A.Device(Custody.Lost)).Invalid("checklist");

    [Fact]
    public void A_scale_carries_no_app() =>
        Assert.Equal("scale", A.Task("app-installation").On(A.Device(model: A.Scale)).Refused("task-not-for-model").Params["model"]);

    [Fact]
    public void The_app_must_be_a_programmes() =>
        new AppInstallation(new Code("solitaire"), new AppVersion("1.0"), A.Ticked(SslTask.AppInstallation)).On(Fresh).Invalid("app", "unknown-app");
}
