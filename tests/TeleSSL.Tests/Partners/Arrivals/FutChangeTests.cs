using TeleSSL.Simulators.Fut;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners.Arrivals;

/// <summary>What a buyer does with an order after it arrived.</summary>
public class FutChangeTests(FutApp app) : FutStory(app)
{
    private static readonly FutOrderAsked Kit = new(Package: "TeleKOL-kit");

    [Fact]
    public async Task A_buyer_who_cancels_cancels_here_and_takes_the_referral_back()
    {
        var order = await App.Order(Kit);
        (await order.Step("accept", new { })).Expect(200);
        await Eventually.Is(async () => (await order.Row())!.Said.Status == "accepted", "FUT to have heard of it");

        await order.Done("cancel");

        Assert.Equal(("cancelled", "ordered-in-error"), ((await order.Ours()).Text("state"), (await order.Ours()).Text("reason")));
        Assert.Equal("withdrawn", (await order.Referral()).Text("state"));
        Assert.Contains("fut-order.changed", await order.Kinds());
    }

    [Fact]
    public async Task What_was_cancelled_as_we_sent_it_out_comes_back()
    {
        var order = await App.Order(Kit with { Package = null, Items = [3] });
        var device = await Picked(order, "scale");
        (await order.Step("dispatch", new { carrier = "contractor-1" })).Expect(200);

        await order.Done("cancel");

        var seen = await order.Ours();
        Assert.Equal("ordered-in-error", seen.Text("reason"));
        var stopped = (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200);
        Assert.Equal("in-transit", stopped.Text("custody"));
    }

    [Fact]
    public async Task Other_days_are_wanted_here_too_and_a_difference_once_it_is_out()
    {
        var order = await App.Order(Kit with { Package = null, Items = [3] });

        await order.Done("change-dates", new FutActAsked(Latest: new DateOnly(2031, 5, 1)));
        Assert.Equal("2031-05-01", (await order.Ours()).Text("wantedTo"));

        await Picked(order, "scale");
        (await order.Step("dispatch", new { carrier = "contractor-1" })).Expect(200);
        await order.Done("change-dates", new FutActAsked(Latest: new DateOnly(2031, 6, 1)));

        Assert.Equal("2031-05-01", (await order.Ours()).Text("wantedTo"));
        Assert.Equal(["order-changed"], await order.Differences());
    }

    [Fact]
    public async Task A_new_address_is_shown_as_a_change_and_moves_no_citizen_by_itself()
    {
        var order = await App.Order(Kit);

        await order.Done("change-address");
        await order.Done("change-dates");

        Assert.Equal(["order-changed"], await order.Differences());
    }

    [Fact]
    public async Task Lines_come_and_go_until_something_is_out()
    {
        var order = await App.Order(Kit with { Package = null, Items = [3, 11] });
        await Picked(order, "scale");

        await order.Done("add-line", new FutActAsked(Item: 2));
        Assert.Equal("pulse-oximeter", (await order.Ours())["lines"][2].GetProperty("models")[0].GetString());

        await order.Done("remove-line", new FutActAsked(Line: Fut.LinesOf(order.Url)[0].Id));
        Assert.Equal("cancelled", (await order.Ours())["lines"][0].GetProperty("state").GetString());
        Assert.Empty(await order.Differences());

        await order.Done("add-line", new FutActAsked(Item: 5));
        Assert.Equal(["order-changed"], await order.Differences());
    }

    [Fact]
    public async Task An_unknown_word_changes_nothing_and_is_a_difference_until_it_is_known_again()
    {
        var order = await App.Order(Kit);
        Fut.Faults.Plan(new FutPlannedFault("F21", "ssl-order", "GET", "/order/"));

        await order.Done("change-dates");
        Assert.Equal(["unknown-status"], await order.Differences());
        Assert.Equal("received", await order.State());

        await order.Done("change-dates", new FutActAsked(Latest: new DateOnly(2032, 1, 1)));
        Assert.Empty(await order.Differences());
    }

    [Fact]
    public async Task What_FUT_has_not_had_for_an_hour_is_cancelled_before_it_is_out()
    {
        var order = await App.Order(Kit);

        await order.Done("delete");
        Assert.Equal("received", await order.State());
        App.Host.Time.Pass(TimeSpan.FromMinutes(61));

        await Eventually.Is(async () => await order.State() == "cancelled", "the order to be cancelled");
    }

    [Fact]
    public async Task One_wrong_404_cancels_nothing()
    {
        var order = await App.Order(Kit);
        Fut.Faults.Plan(new FutPlannedFault("F08", "ssl-order", "GET", "/order/"));

        await order.Done("change-dates");
        App.Host.Time.Pass(TimeSpan.FromMinutes(61));
        await Eventually.Is(
            async () => (await App.Rows("SELECT url_key FROM fut_hint WHERE gone_at IS NOT NULL")).Length == 0, "the second read");

        Assert.Equal("received", await order.State());
    }

    private async Task<Guid> Picked(FutOrdered order, string model)
    {
        (await order.Step("accept", new { })).Expect(200);
        var device = await Given.ReadyDevice(App, model);
        var tag = (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag");
        (await order.Step("pick", new { codes = new[] { tag } })).Expect(200);
        return device;
    }
}
