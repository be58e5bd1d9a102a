using TeleSSL.Contracts.Partners.Telma;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Partners;

public class AnnouncementTests(PartnersApp app) : PartnersStory(app)
{
    [Fact]
    public async Task An_outage_appears_at_every_desk_as_it_is_announced_and_goes_when_it_is_over()
    {
        await using var agent = await (await App.Follow("spoc1")).Subscribe(await App.Last(), "tickets");
        await using var coordinator = await (await App.Follow("odense1")).Subscribe(await App.Last(), "tickets");
        var told = Telma.Outage(TelmaComponent.Login, "MitID svarer ikke", "Ingen kan logge ind. Vi arbejder på det.");
        await App.Ask();
        foreach (var client in (LiveClient[])[agent, coordinator])
            await client.Until(c => Kinds(c).Contains("announcement.new"), "the outage");

        var shown = Assert.Single(await Current("odense1"));
        Assert.Equal(("outage", "p1", "MitID svarer ikke"), (shown.GetProperty("type").GetString(), shown.GetProperty("priority").GetString(), shown.GetProperty("title").GetString()));
        Assert.Equal("down", await Health("login"));
        Assert.All(agent.Entries, entry => Assert.DoesNotContain("MitID", entry.ToString(), StringComparison.Ordinal));
        await App.Ask();
        Telma.EndOf(told.Id);
        await App.Ask();
        await agent.Until(c => Kinds(c).Contains("announcement.ended"), "the end of it");

        Assert.Empty(await Current("spoc1"));
        Assert.Equal("up", await Health("login"));
        Assert.Equal(["announcement.new", "announcement.ended"], Kinds(agent).Where(kind => kind.StartsWith("announcement", StringComparison.Ordinal)));
        Assert.Contains("partner.services", Kinds(agent));
    }

    [Fact]
    public async Task An_announcement_is_stored_as_plain_text_and_never_with_a_CPR_number()
    {
        var told = Telma.Announce(
            TelmaAnnouncementType.PlannedWork, "Ny\u0007 version\u0000", "<b>010203-4567</b>", TelmaComponent.CitizenApp, TimeSpan.FromHours(1), TimeSpan.FromHours(1));
        await App.Ask();

        var shown = Assert.Single(await Current("spoc1"), one => one.GetProperty("type").GetString() == "planned-work");
        Assert.Equal("Ny version", shown.GetProperty("title").GetString());
        Assert.StartsWith("[withheld", shown.GetProperty("text").GetString());
        Telma.EndOf(told.Id);
        await App.Ask();
    }

    private async Task<System.Text.Json.JsonElement[]> Current(string user) =>
        [.. (await (await App.As(user)).Get("/api/announcements")).Expect(200)["items"].EnumerateArray()];

    private async Task<string?> Health(string component) => (await (await App.As("spoc1")).Get("/api/partners")).Expect(200)["items"][0].GetProperty("services")
        .EnumerateArray().Single(service => service.GetProperty("component").GetString() == component).GetProperty("health").GetString();

    private static string[] Kinds(LiveClient client) => [.. client.Entries.Select(entry => entry.GetProperty("kind").GetString()!)];
}
