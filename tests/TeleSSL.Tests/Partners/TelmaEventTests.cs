using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Server.Partners.Telma;
using TeleSSL.Simulators.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

public class TelmaEventTests(PartnersApp app) : PartnersStory(app)
{
    [Theory]
    [InlineData(TelmaDelivery.Normal)]
    [InlineData(TelmaDelivery.Twice)]
    [InlineData(TelmaDelivery.Swapped)]
    public async Task However_events_come_the_ticket_ends_where_it_does_at_Telma(TelmaDelivery delivery)
    {
        var escalated = await Escalated.AtTelma(App);
        var before = Telma.Deliveries.Count;
        Telma.Delivery = delivery;
        Telma.Acknowledge(escalated.There.Id);
        Telma.Begin(escalated.There.Id);
        Telma.Comment(escalated.There.Id, "Fejlen er genskabt hos os.");
        Telma.Return(escalated.There.Id, TelmaReturnReason.NeedInfo, "Hvilken version?");
        await Telma.Quiet();

        var now = await escalated.Now();
        Assert.Equal(("returned", "need-info"), (now.GetProperty("state").GetString(), now.GetProperty("returned").GetString()));
        Assert.Equal("open", await escalated.Status());
        Assert.Single(await escalated.Kinds(), kind => kind == "ticket.partner-returned");
        var texts = string.Join('\n', (await escalated.Desk.Notes()).Select(note => note.GetProperty("text").GetString()));
        Assert.Equal(2, texts.Split("Fejlen er genskabt hos os.").Length);
        Assert.Equal(2, texts.Split("Hvilken version?").Length);
        Assert.All(Telma.Deliveries.Skip(before), status => Assert.Equal(202, status));
    }

    [Fact]
    public async Task Asking_finds_what_events_lost_page_by_page()
    {
        var escalated = new List<Escalated>();
        for (var i = 0; i < 5; i++)
            escalated.Add(await Escalated.AtTelma(App));
        Telma.Delivery = TelmaDelivery.Lost;
        foreach (var one in escalated)
            Telma.Acknowledge(one.There.Id);
        await Telma.Quiet();

        await App.Ask();
        await App.Ask();

        foreach (var one in escalated)
            Assert.Equal("acknowledged", (await one.Now()).GetProperty("state").GetString());
    }

    [Theory]
    [InlineData(-48)]
    [InlineData(48)]
    public async Task A_clock_of_Telmas_that_is_wrong_moves_no_time_of_ours_and_hides_nothing(int hours)
    {
        var escalated = await Escalated.AtTelma(App);
        await App.Ask();
        Telma.ClockOff = TimeSpan.FromHours(hours);
        Telma.Acknowledge(escalated.There.Id);
        Telma.Begin(escalated.There.Id);
        Telma.Resolve(escalated.There.Id, "Rettet.");
        await Telma.Quiet();
        App.Host.Time.Pass(TimeSpan.FromMinutes(61));
        await App.Ask();

        Assert.Equal("resolved", (await escalated.Now()).GetProperty("state").GetString());
        var clock = await escalated.Desk.Clock("partner");
        var back = clock.GetProperty("steps").EnumerateArray().Last(step => step.GetProperty("what").GetString() is "met" or "missed");
        Assert.InRange(back.GetProperty("at").GetDateTimeOffset(), escalated.There.CreatedAt, escalated.There.CreatedAt.AddHours(3));
        Telma.ClockOff = TimeSpan.Zero;
        Telma.Close(escalated.There.Id);
        await Telma.Quiet();
        await escalated.Until("state", "closed");
    }

    [Fact]
    public async Task What_is_forged_old_or_no_event_is_refused_and_changes_nothing()
    {
        var escalated = await Escalated.AtTelma(App);
        var resolved = Event(escalated.There with { Version = 9, Status = TelmaStatus.Resolved });
        var (now, before) = (App.Host.Time.GetUtcNow(), await escalated.Kinds());

        (await Post(resolved, now, secret: new string('x', 32))).Refused("signature-invalid", 401);
        (await Post(resolved, now, signed: resolved.Replace("Resolved", "Rejected"))).Refused("signature-invalid", 401);
        (await Post(resolved, now.AddMinutes(-6))).Refused("signature-expired", 401);
        (await Post(resolved, now.AddMinutes(6))).Refused("signature-expired", 401);
        (await App.Nobody.Post(TelmaModule.EventsPath, resolved)).Refused("signature-invalid", 401);
        (await (await App.As("admin1")).Post(TelmaModule.EventsPath, resolved)).Refused("signature-invalid", 401);
        (await Post("{", now)).Expect(400);
        (await Post("{\"id\":\"\\ud800\"}", now)).Expect(400);
        foreach (var body in (string[])["[]", "null", "{}", "7", "{\"id\":null}", resolved.Replace("\"id\":\"e-", "\"id\":\"\\u0000"), resolved.Replace("Resolved", "Nowhere")])
            (await Post(body, now)).Expect(422);
        (await Post("{\"x\":\"" + new string('x', 2 << 20) + "\"}", now)).Expect(413);

        Assert.Equal(before, await escalated.Kinds());
    }

    [Fact]
    public async Task An_event_that_is_sent_again_changes_nothing_and_one_about_nothing_of_ours_is_passed_over()
    {
        var escalated = await Escalated.AtTelma(App);
        var acknowledged = Event(escalated.There with { Version = 2, Status = TelmaStatus.Acknowledged });
        var now = App.Host.Time.GetUtcNow();

        (await Post(acknowledged, now)).Expect(202);
        var once = await escalated.Kinds();
        (await Post(acknowledged, now)).Expect(202);
        foreach (var reference in (string[])["T999999999-1", "T1-1", "T1", "x", "", "T99999999999999999999-1"])
            (await Post(Event(escalated.There with { ExternalId = reference, Version = 5 }), now)).Expect(202);

        Assert.Equal(once, await escalated.Kinds());
        Assert.Equal("ticket.partner-acknowledged", once[^1]);
    }

    [Fact]
    public async Task What_looks_like_a_CPR_number_in_what_Telma_writes_is_withheld()
    {
        var escalated = await Escalated.AtTelma(App);
        var told = escalated.There with
        {
            Version = 2,
            Status = TelmaStatus.Acknowledged,
            History = [.. escalated.There.History, new(2, App.Host.Time.GetUtcNow(), Contracts.Partners.Telma.TelmaSide.Receiver, TelmaEventType.Commented, TelmaStatus.Acknowledged, "Borger 010203-4567")],
        };

        (await Post(Event(told), App.Host.Time.GetUtcNow())).Expect(202);

        var texts = (await escalated.Desk.Notes()).Select(note => note.GetProperty("text").GetString()!).ToArray();
        Assert.DoesNotContain(texts, text => text.Contains("010203", StringComparison.Ordinal));
        Assert.Contains(texts, text => text.StartsWith("[withheld", StringComparison.Ordinal));
    }

    private static string Event(TelmaTicket told) => JsonSerializer.Serialize(
        new TelmaEvent($"e-{Guid.CreateVersion7()}", TelmaEventType.StatusChanged, told.UpdatedAt, told.Id, told.ExternalId, told.Version, told), TelmaWire.Json);

    private Task<Answer> Post(string body, DateTimeOffset at, string? secret = null, string? signed = null)
    {
        var timestamp = at.ToUnixTimeSeconds().ToString();
        var mac = HMACSHA256.HashData(Encoding.UTF8.GetBytes(secret ?? Telma.WebhookSecret), Encoding.UTF8.GetBytes($"{timestamp}.{signed ?? body}"));
        return App.Nobody.Post(
            TelmaModule.EventsPath, body, (TelmaWire.TimestampHeader, timestamp), (TelmaWire.SignatureHeader, $"v1={Convert.ToHexStringLower(mac)}"));
    }
}
