using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Citizens;

/// <summary>A write on the old id goes before the merge and follows, or comes after it and means the new one.</summary>
public class MergeAtOnceTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_merge_and_a_reservation_and_a_ticket_at_once_all_end_at_the_one_who_stays()
    {
        var (admin, desk, lead) = (await App.As("admin1"), await App.As("spoc1"), await App.As("spoclead"));
        for (var round = 0; round < 6; round++)
        {
            var (from, into, device) = (await Given.Citizen(App), await Given.Citizen(App), await Given.ReadyDevice(App, "scale"));

            var reserving = admin.Post($"/api/devices/{device}/stock-control", new { step = "reserve", citizen = from, programme = "telekol" });
            var merging = lead.Post($"/api/citizens/{from}/merge", new { into, reason = "other" });
            var opening = desk.Post("/api/tickets", TicketAtDesk.Body(citizen: from));
            await Task.WhenAll(reserving, merging, opening);

            (await reserving).Expect(200);
            (await merging).Expect(200);
            var ticket = new TicketAtDesk(App, (await opening).Expect(201).Id);
            Assert.Equal(into, (await admin.Get($"/api/devices/{device}")).Expect(200)["citizen"].GetGuid());
            Assert.Equal(into, (await ticket.Now())["citizen"].GetGuid());
        }
    }

    [Fact]
    public async Task Two_merges_that_would_make_a_circle_are_one_merge()
    {
        var (one, other, lead) = (await Given.Citizen(App), await Given.Citizen(App), await App.As("spoclead"));

        var answers = await Task.WhenAll(
            lead.Post($"/api/citizens/{one}/merge", new { into = other, reason = "other" }),
            lead.Post($"/api/citizens/{other}/merge", new { into = one, reason = "other" }));

        Assert.Equal([200, 422], answers.Select(answer => (int)answer.Status).Order());
        Assert.Equal((await lead.Get($"/api/citizens/{one}")).Expect(200).Id, (await lead.Get($"/api/citizens/{other}")).Expect(200).Id);
    }
}
