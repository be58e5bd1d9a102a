using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Simulators.Fut;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners.Arrivals;

/// <summary>An order of FUT becomes one of ours, or waits for a person.</summary>
public class FutArrivalTests(FutApp app) : FutStory(app)
{
    private static readonly FutOrderAsked Kit = new(Package: "TeleKOL-kit");

    [Fact]
    public async Task An_order_arrives_by_itself_with_its_lines_its_citizen_and_its_referral()
    {
        var order = await App.Order(Kit with { Latest = new DateOnly(2030, 1, 31) });

        var ours = (await order.Ours()).Expect(200);
        Assert.Equal(("received", "new", "fut", "telekol"), (ours.Text("state"), ours.Text("kind"), ours.Text("source"), ours.Text("programme")));
        Assert.Equal(("461", "ssl-syd", "2030-01-31"), (ours.Text("municipality"), ours.Text("unit"), ours.Text("wantedTo")));
        var lines = ours["lines"].EnumerateArray().Select(line =>
            line.GetProperty("kind").GetString() == "device" ? line.GetProperty("models")[0].GetString() : line.GetProperty("service").GetString());
        Assert.Equal(["tablet", "pulse-oximeter", "scale", "deliver", "install", "training"], lines);
        var referral = await order.Referral();
        Assert.Equal(("received", "fut", "461"), (referral.Text("state"), referral.Text("origin"), referral.Text("referrer")));
        Assert.Equal(["order.opened", "fut-order.taken"], (await order.Kinds()).Order().Reverse());
        Assert.Equal(SslStatus.Submitted, order.There.Status);
        Assert.DoesNotContain(Fut.Calls, call => call.Method == "PUT" && order.Url.EndsWith(call.Path, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Nothing_that_leads_to_the_citizen_is_stored_in_the_open()
    {
        var order = await App.Order(Kit);

        var stored = await App.Rows(
            """
            SELECT state FROM fut_order UNION ALL SELECT url_key FROM fut_order UNION ALL SELECT url_key FROM fut_line
            UNION ALL SELECT url_key FROM fut_hint UNION ALL SELECT data FROM journal UNION ALL SELECT state FROM fut_difference
            """);

        Assert.DoesNotContain(stored, text => text.Contains(order.Url, StringComparison.Ordinal));
        Assert.DoesNotContain(stored, text => text.Contains("/Patient/", StringComparison.Ordinal) || text.Contains("/CarePlan/", StringComparison.Ordinal));
        Assert.DoesNotContain(stored, text => text.Contains("2512489996", StringComparison.Ordinal) || text.Contains("Berggren", StringComparison.Ordinal));
        Assert.DoesNotContain(Fut.Calls, call => call.CprFound.Url);
    }

    [Fact]
    public async Task The_order_and_the_referral_that_it_brought_are_accepted_together()
    {
        var order = await App.Order(Kit);

        (await order.Step("accept", new { })).Expect(200);

        Assert.Equal(("accepted", "accepted"), (await order.State(), (await order.Referral()).Text("state")));
    }

    [Fact]
    public async Task Accepting_the_referral_accepts_the_order_and_opens_no_other()
    {
        var order = await App.Order(Kit);
        var referral = await order.Referral();

        (await (await App.As("depot1")).Post($"/api/referrals/{referral.Id}/accept", new { })).Expect(200);

        Assert.Equal("accepted", await order.State());
        Assert.Single(await (await App.As("depot1")).Ids($"/api/orders?state=open&citizen={referral.Text("citizen")}"));
    }

    [Fact]
    public async Task Rejecting_either_rejects_the_other()
    {
        var first = await App.Order(Kit);
        var referral = await first.Referral();
        (await (await App.As("depot1")).Post($"/api/referrals/{referral.Id}/reject", new { reason = "duplicate" })).Expect(200);
        Assert.Equal(("rejected", "duplicate"), ((await first.Ours()).Text("state"), (await first.Ours()).Text("reason")));

        var second = await App.Order(Kit with { Citizen = "ecpr" });
        (await second.Step("reject", new { reason = "out-of-stock" })).Expect(200);
        Assert.Equal("rejected", (await second.Referral()).Text("state"));
    }

    [Theory]
    [InlineData("no-consent")]
    [InlineData("other-consent")]
    public async Task Without_a_consent_for_us_FUT_sends_nothing(string citizen)
    {
        var before = await Count();

        Assert.ThrowsAny<Exception>(() => Fut.Order(Kit with { Citizen = citizen }));
        await App.Poll();

        Assert.Equal(before, await Count());
    }

    [Fact]
    public async Task A_consent_that_FUT_no_longer_has_leaves_the_order_to_a_person()
    {
        Fut.EventsDo("pause");
        var sent = Fut.Order(Kit with { Citizen = "no-modulus-11" });
        Fut.CitizenDoes("no-modulus-11", "end-consent");

        await App.Poll();
        var order = new FutOrdered(App, sent);

        Assert.Equal("no-consent", await order.Because());
        Assert.Equal(["missing-here"], await order.Differences());
        (await order.Ours()).Refused("not-found", 404);
        Fut.CitizenDoes("no-modulus-11", "give-consent");
    }

    [Fact]
    public async Task A_second_kit_for_a_citizen_who_is_referred_waits_for_a_person()
    {
        var first = await App.Order(Kit);
        var second = await App.Order(Kit);

        Assert.Equal("received", await first.State());
        Assert.Equal("already-referred", await second.Because());
        Assert.Equal(["missing-here"], await second.Differences());
        Assert.Equal(["fut-order.waits"], await second.Kinds());
    }

    [Theory]
    [InlineData(5, "unknown-item")]
    [InlineData(13, null)]
    [InlineData(12, "unknown-kind")]
    public async Task What_an_order_is_for_follows_from_its_lines(int item, string? because)
    {
        var order = await App.Order(Kit with { Package = null, Items = [item] });

        Assert.Equal(because, await order.Because());
        if (because is null)
            Assert.Equal("visit", (await order.Ours()).Text("kind"));
    }

    [Fact]
    public async Task An_item_out_of_use_leaves_the_order_to_a_person()
    {
        Fut.EventsDo("pause");
        var sent = Fut.Order(Kit);
        Fut.ItemDoes(2, "deactivate");

        await App.Poll();

        Assert.Equal("inactive-item", await new FutOrdered(App, sent).Because());
        Fut.ItemDoes(2, "activate");
    }

    [Fact]
    public async Task An_order_for_a_citizen_whom_another_unit_serves_is_rejected_at_FUT_and_none_of_ours()
    {
        var order = await App.Order(Kit with { Citizen = "esbjerg" });

        await Eventually.Is(() => Task.FromResult(order.There.Status == SslStatus.Rejected), "the order to be rejected at FUT");
        await App.Settled();

        Assert.Equal("outside-agreement", order.There.StatusReason);
        Assert.Null(await order.Id());
    }

    [Fact]
    public async Task A_protected_citizen_is_protected_here_too()
    {
        var order = await App.Order(Kit with { Citizen = "protected" });

        var citizen = (await order.Ours())["citizen"].GetGuid();
        Assert.Single(await App.Rows("SELECT status FROM citizen WHERE id = @citizen AND protected", new { citizen }));
    }

    [Fact]
    public async Task A_dead_citizen_gets_nothing()
    {
        var order = await App.Order(Kit with { Citizen = "deceased" });

        Assert.Equal("citizen-deceased", await order.Because());
    }

    [Fact]
    public async Task An_order_of_another_seller_is_dropped()
    {
        Fut.Faults.Plan(new FutPlannedFault("F26", "ssl-order", "GET", "/order/"));
        var order = await App.Order(Kit);

        Assert.Null(await order.Id());
    }

    [Fact]
    public async Task Nulls_and_members_of_the_future_do_no_harm()
    {
        Fut.Faults.Plan(new FutPlannedFault("F22-nulls", "ssl-order", "GET", "/order/"));
        var order = await App.Order(Kit);
        Assert.Equal("outside-agreement", await order.Because());

        await order.Done("change-dates");

        Assert.Equal("received", await order.State());
        Assert.Empty(await order.Differences());
    }

    private async Task<int> Count() => (await App.Rows("SELECT state FROM fut_order")).Length;
}
