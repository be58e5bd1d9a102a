using TeleSSL.Contracts.Partners.Fut;
using TeleSSL.Server.Partners.Fut.Inbox;
using TeleSSL.Simulators.Fut;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners.Arrivals;

/// <summary>Events are hints: however they come, what is read at FUT counts.</summary>
public class FutEventTests(FutApp app) : FutStory(app)
{
    private static readonly FutOrderAsked Kit = new(Package: "TeleKOL-kit");

    [Theory]
    [InlineData("F15-lost")]
    [InlineData("F15-copies")]
    [InlineData("F16-port")]
    [InlineData("F17-type")]
    [InlineData("F17-json")]
    [InlineData("F17-big")]
    [InlineData("F18-wrong")]
    [InlineData("F18-old")]
    public async Task However_an_event_comes_the_order_is_ours_after_the_next_poll(string fault)
    {
        Fut.Faults.Plan(new FutPlannedFault(fault, Times: 20));
        var order = await App.Order(Kit);
        Fut.Faults.Clear();

        await App.Poll();

        Assert.Equal("received", await order.State());
        Assert.Equal(["fut-order.taken"], (await order.Kinds()).Where(kind => kind.StartsWith("fut-order", StringComparison.Ordinal)));
        Assert.DoesNotContain(Fut.Posted, status => status >= 500);
    }

    [Theory]
    [InlineData("F17-type", 200)]
    [InlineData("F17-json", 400)]
    [InlineData("F17-big", 413)]
    [InlineData("F18-wrong", 401)]
    [InlineData("F18-old", 401)]
    public async Task What_is_no_event_is_answered_so_and_reads_nothing(string fault, int status)
    {
        Fut.Faults.Plan(new FutPlannedFault(fault));
        var before = Fut.Calls.Count;

        Fut.Tell(new FutQueued("ssl-order", "created", $"{Fut.At.SslOrder}/order/{Guid.NewGuid()}", ""));
        await App.Settled();

        Assert.Equal(status, Fut.Posted[^1]);
        Assert.DoesNotContain(Fut.Calls.Skip(before), call => call.Path.Contains("/order/", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Mixed_and_late_events_end_where_FUT_is()
    {
        Fut.EventsDo("pause");
        var order = new FutOrdered(App, Fut.Order(Kit));
        order.Does("change-dates", new FutActAsked(Latest: new DateOnly(2031, 2, 2)));
        order.Does("add-line", new FutActAsked(Item: 4));
        Fut.EventsDo("shuffle");
        App.Host.Time.Pass(TimeSpan.FromHours(1));
        Fut.EventsDo("resume");

        await App.Settled();

        var ours = await order.Ours();
        Assert.Equal(("received", "2031-02-02", 7), (ours.Text("state"), ours.Text("wantedTo"), ours["lines"].GetArrayLength()));
    }

    [Fact]
    public async Task An_event_before_its_order_exists_hides_nothing()
    {
        Fut.Tell(new FutQueued("ssl-order", "created", $"{Fut.At.SslOrder}/order/{Guid.NewGuid()}", ""));
        await App.Settled();

        Assert.Equal("received", await (await App.Order(Kit)).State());
    }

    [Fact]
    public async Task A_deleted_line_whose_event_says_created_is_gone_here_too()
    {
        var order = await App.Order(Kit);
        Fut.Faults.Plan(new FutPlannedFault("F16-type"));

        await order.Done("remove-line", new FutActAsked(Line: Fut.LinesOf(order.Url)[5].Id));

        Assert.Equal("cancelled", (await order.Ours())["lines"][5].GetProperty("state").GetString());
    }

    [Theory]
    [InlineData("ehealth-device", "/device/fhir/Device/1")]
    [InlineData("ssl-annotation", "/ssl-catalogue/v1/annotation/1")]
    [InlineData("ssl-order", "/ssl-order/v1/order/1/2")]
    [InlineData("ssl-order", "/ssl-order/v1/order/")]
    public async Task Other_topics_are_taken_and_nothing_is_read(string topic, string path)
    {
        var before = Fut.Calls.Count;

        Fut.Tell(new FutQueued(topic, "updated", $"{Fut.At.Root}{path}", ""));
        await App.Settled();

        Assert.Equal(200, Fut.Posted[^1]);
        Assert.DoesNotContain(Fut.Calls.Skip(before), call => call.Path == path);
    }

    [Fact]
    public async Task Another_host_is_never_called()
    {
        Fut.Tell(new FutQueued("ssl-order", "created", "https://evil.test.example/ssl-order/v1/order/1", ""));
        await App.Settled();

        Assert.Equal(200, Fut.Posted[^1]);
        Assert.Empty(await App.Rows("SELECT url_key FROM fut_hint WHERE attempts > 0"));
    }

    [Fact]
    public async Task Unsigned_and_senseless_bodies_are_refused()
    {
        (await App.Nobody.Post(FutEvents.Path, """{"body":{}}""")).Refused("signature-invalid", 401);
        (await (await App.As("admin1")).Post(FutEvents.Path, "{}")).Refused("signature-invalid", 401);
        foreach (var body in (string[])["[]", "null", "{}", "7", """{"body":null}""", """{"body":[]}"""])
            (await Signed(body)).Expect(422);
        (await Signed("""{"body":{"messageType":"EHealthSimpleEvent","resourceReference":"\ud800"}}""")).Expect(400);
        (await Signed("""{"body":{"messageType":"EHealthSimpleEvent","resourceReference":null}}""")).Expect(200);
        (await Signed("""{"body":{},"properties":{"messagetype":"EHealthSimpleEvent"}}""")).Expect(200);
        (await Signed("""{"body":{"messageType":"EHealthApplicationEvent","resourceReference":["a"],"userReference":"u"}}""")).Expect(200);
        (await Signed("""{"body":{"messageType":7,"resourceReference":{}},"properties":[]}""")).Expect(200);
    }

    [Theory]
    [InlineData("F04")]
    [InlineData("F12-503")]
    [InlineData("F12-429")]
    [InlineData("F13")]
    [InlineData("F03-before")]
    public async Task A_read_that_fails_is_repeated(string fault)
    {
        Fut.Faults.Plan(new FutPlannedFault(fault, "ssl-order", "GET", "/order/", Times: 3));
        var order = await App.Order(Kit);

        Assert.Equal("received", await order.State());
    }

    [Fact]
    public async Task After_a_day_without_FUT_all_orders_are_here_once()
    {
        Fut.Faults.Plan(new FutPlannedFault("F34", Times: 100_000));
        var orders = new[] { "normal", "ecpr", "no-modulus-11" }.Select(citizen => new FutOrdered(App, Fut.Order(Kit with { Citizen = citizen }))).ToArray();
        await App.AskOnce();
        App.Host.Time.Pass(TimeSpan.FromHours(26));
        Assert.Equal("down", await Standing());
        Fut.Faults.Clear();

        await App.Poll();

        foreach (var order in orders)
            Assert.Equal("received", await order.State());
        Assert.Equal("up", await Standing());
    }

    [Fact]
    public async Task Pages_of_one_are_read_to_the_end()
    {
        Fut.Settings = Fut.Settings with { PageSize = 1 };
        Fut.EventsDo("pause");
        var orders = new[] { "normal", "ecpr", "no-modulus-11" }.Select(citizen => new FutOrdered(App, Fut.Order(Kit with { Citizen = citizen }))).ToArray();

        await App.Poll();

        foreach (var order in orders)
            Assert.Equal("received", await order.State());
        Fut.Settings = new FutSettings();
    }

    [Theory]
    [InlineData("F33-no-refresh")]
    [InlineData("F33-expired")]
    [InlineData("F33-empty")]
    public async Task A_login_that_is_useless_is_no_loop(string fault)
    {
        App.Host.Time.Pass(TimeSpan.FromMinutes(6));
        Fut.Faults.Plan(new FutPlannedFault(fault, Times: 100));
        var before = Fut.Calls.Count;

        await App.AskOnce();

        Assert.Equal("down", await Standing());
        Assert.InRange(Fut.Calls.Count - before, 0, 12);
        Fut.Faults.Clear();
        await App.Poll();
        Assert.Equal("up", await Standing());
    }

    private async Task<string> Standing() => (await App.Rows("SELECT state FROM partner WHERE code = 'fut'"))[0];

    private Task<Answer> Signed(string body)
    {
        var timestamp = App.Host.Time.GetUtcNow().ToUnixTimeSeconds().ToString();
        var mac = System.Security.Cryptography.HMACSHA256.HashData(
            System.Text.Encoding.UTF8.GetBytes(Fut.EventSecret), System.Text.Encoding.UTF8.GetBytes($"{timestamp}.{body}"));
        return App.Nobody.Post(
            FutEvents.Path, body, (SslWire.TimestampHeader, timestamp), (SslWire.SignatureHeader, $"v1={Convert.ToHexStringLower(mac)}"));
    }
}
