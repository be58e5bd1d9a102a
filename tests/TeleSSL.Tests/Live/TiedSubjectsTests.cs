using System.Net.ServerSentEvents;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Domain.Support.Tickets;
using TeleSSL.Server.Accounts;
using TeleSSL.Server.Devices;
using TeleSSL.Server.Platform.Access;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Live;

/// <summary>Someone who sees more ties a ticket to what its followers may not see: they see the ticket, and no id of the other.</summary>
public class TiedSubjectsTests(LiveApp app) : LiveStory(app)
{
    [Fact]
    public async Task Page_stream_and_hub_send_the_same_entries_without_ids_of_what_the_follower_never_saw()
    {
        var cursor = await App.Last();
        await using var odense = await (await App.Follow("odense1")).Subscribe(cursor, "tickets");
        await using var lead = await (await App.Follow("spoclead")).Subscribe(cursor, "tickets");
        var (own, foreign, device) = await Tied();

        foreach (var follower in new[] { odense, lead })
            await follower.Until(one => one.Entries.Any(IsLast), "the last step");
        var page = (await (await App.As("odense1")).Get($"/api/journal?topics=ticket:{own}&after={cursor}")).Expect(200).Body;
        var stream = await Stream("odense1", $"topics=ticket:{own}&after={cursor}", 5);

        foreach (var id in new[] { foreign, device })
        {
            Assert.DoesNotContain(odense.Entries, entry => Text(entry).Contains($"{id}", StringComparison.Ordinal));
            Assert.DoesNotContain($"{id}", page, StringComparison.Ordinal);
            Assert.DoesNotContain($"{id}", stream, StringComparison.Ordinal);
            Assert.Contains(lead.Entries, entry => Text(entry).Contains($"{id}", StringComparison.Ordinal));
        }

        Assert.Contains($"{own}", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refusal_names_no_ticket_that_its_reader_may_not_see()
    {
        var (own, foreign, _) = await Tied();
        var viewer = new Viewer("odense1", [new Membership("461", Role.Municipality)]);
        var scope = (await App.Host.Services.GetRequiredService<SightReader>().Now(viewer, CancellationToken.None)).Entries;
        var refusal = TicketRefusals.StatusNotPossible.With("from", $"{foreign}").With("to", $"{own}");

        var seen = await App.Db.Read(query => EntryData.Seen(query, scope, refusal));

        Assert.Equal([("to", $"{own}")], seen.Params.Select(one => (one.Key, one.Value)));
    }

    [Fact]
    public async Task The_ticket_hides_the_device()
    {
        var (own, _, device) = await Tied();

        Assert.Equal(JsonValueKind.Null, (await (await App.As("odense1")).Get($"/api/tickets/{own}")).Expect(200)["device"].ValueKind);
        Assert.Equal(device, (await (await App.As("spoclead")).Get($"/api/tickets/{own}")).Expect(200)["device"].GetGuid());
    }

    [Fact]
    public async Task A_device_that_the_municipality_had_in_a_home_is_still_on_the_ticket_after_it_came_back()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App));
        var ticket = await TicketAtDesk.Opened(App, device: device);
        await Given.Step(App, device, "takedown", new { step = "picked-up", from = "citizen", missing = Array.Empty<string>() });
        await Given.Step(App, device, "takedown", new { step = "arrived", location = "depot" });

        (await (await App.As("odense1")).Get($"/api/devices/{device}")).Refused("not-found", 404);
        Assert.Equal(device, (await ticket.Now("odense1"))["device"].GetGuid());
    }

    /// <summary>A ticket of Odense, tied by the lead to a ticket of Faaborg-Midtfyn and a device in a home of Esbjerg.</summary>
    private async Task<(Guid Own, Guid Foreign, Guid Device)> Tied()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App, "561"), location: "depot-esbjerg");
        var (own, foreign) = (await TicketAtDesk.Opened(App), await TicketAtDesk.Opened(App, "430"));
        await own.Does("link", new { to = foreign.Id, @as = "related" }, "spoclead");
        await own.Does("parent", new { parent = foreign.Id }, "spoclead");
        await own.Does("link-device", new { device }, "spoclead");
        await own.Does("notes", new { text = "Ses", visibility = "public" });
        return (own.Id, foreign.Id, device);
    }

    private async Task<string> Stream(string user, string query, int count)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"/api/journal/stream?{query}");
        using var response = await (await App.As(user)).Http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
        var text = "";
        await foreach (var item in SseParser.Create(await response.Content.ReadAsStreamAsync()).EnumerateAsync())
            if (count > 0 && item.Data.StartsWith('{'))
            {
                text += item.Data;
                if (--count == 0)
                    break;
            }

        return text;
    }

    private static bool IsLast(JsonElement entry) => entry.GetProperty("kind").GetString() == "ticket.note-public";

    private static string Text(JsonElement entry) => entry.GetRawText();
}
