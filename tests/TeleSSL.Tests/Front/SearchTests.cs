using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Front;

/// <summary>The search field on top of every page.</summary>
public class SearchTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_device_is_found_by_tag_code_serial_and_its_end_by_those_who_see_it()
    {
        var serial = $"SRCH-{Given.Serial()}-AB";
        var device = await Given.NewDevice(App, "scale", serial: serial);
        var tag = (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag")!;
        var gtin = (await (await App.As("admin1")).Get("/api/device-models")).Expect(200)["items"].EnumerateArray()
            .Single(model => model.GetProperty("code").GetString() == "scale").GetProperty("identifiers").EnumerateArray()
            .First(one => one.GetProperty("agency").GetString() == "gs1").GetProperty("value").GetString();

        foreach (var text in new[] { serial, serial[..8], serial[^6..], tag, tag.ToLowerInvariant(), $"(01){gtin}(21){serial}" })
        {
            Assert.Contains(device, Ids(await Search("depot1", text), "devices"));
            Assert.DoesNotContain(device, Ids(await Search("depot2", text), "devices"));
            Assert.DoesNotContain(device, Ids(await Search("odense1", text), "devices"));
        }
    }

    [Theory]
    [InlineData("spoc1", 1)]
    [InlineData("odense1", 1)]
    [InlineData("esbjerg1", 0)]
    [InlineData("depot1", 0)]
    public async Task A_ticket_is_found_by_its_number_by_those_who_see_it(string user, int count)
    {
        var ticket = await TicketAtDesk.Opened(App);
        var number = (await (await App.As("spoc1")).Get($"/api/tickets/{ticket.Id}")).Expect(200)["number"].GetInt64();

        foreach (var text in new[] { $"{number}", $"T{number}", $"#{number}" })
            Assert.Equal(count, (await Search(user, text))["tickets"].GetArrayLength());
    }

    [Theory]
    [InlineData("depot1", "depot", true)]
    [InlineData("depot1", "DEPOT-ESB", false)]
    [InlineData("depot2", "depot-esb", true)]
    [InlineData("driver1", "depot", false)]
    public async Task A_place_is_found_by_name_or_code_by_who_works_there(string user, string text, bool finds) =>
        Assert.Equal(finds, (await Search(user, text))["locations"].GetArrayLength() > 0);

    [Fact]
    public async Task A_citizen_is_found_by_number_with_a_reason_and_each_sight_is_logged()
    {
        var person = Person.New();
        var citizen = await person.Registered(App);
        var desk = await App.As("spoc1");

        foreach (var text in new[] { person.Phone, $"+45 {person.Phone[..4]} {person.Phone[4..]}", person.Cpr, $"{person.Cpr[..6]}-{person.Cpr[6..]}" })
        {
            var without = await Search("spoc1", text);
            Assert.Equal((0, true), (without["citizens"].GetArrayLength(), without["needsReason"].GetBoolean()));
            var found = (await desk.Post("/api/search", new { text, reason = "support" })).Expect(200);
            Assert.Equal([citizen], Ids(found, "citizens"));
            Assert.False(found["needsReason"].GetBoolean());
            Assert.DoesNotContain(person.Cpr, found.Body, StringComparison.Ordinal);
            Assert.Equal("no-store", found.Headers["Cache-Control"]);
            Assert.Empty(Ids((await (await App.As("esbjerg1")).Post("/api/search", new { text, reason = "support" })).Expect(200), "citizens"));
        }

        var log = (await (await App.As("admin1")).Get($"/api/citizens/{citizen}/look-ups")).Expect(200)["items"];
        Assert.Equal(4, log.GetArrayLength());
        Assert.All(log.EnumerateArray(), line => Assert.Equal("support", line.GetProperty("reason").GetString()));
    }

    [Fact]
    public async Task A_protected_citizen_is_not_named_and_who_may_not_look_up_finds_nobody()
    {
        var person = Person.New();
        var citizen = await person.Registered(App, isProtected: true);

        var found = (await (await App.As("spoc1")).Post("/api/search", new { text = person.Cpr, reason = "check" })).Expect(200);
        var driver = (await (await App.As("driver1")).Post("/api/search", new { text = person.Cpr, reason = "check" })).Expect(200);

        Assert.Equal([citizen], Ids(found, "citizens"));
        Assert.All(person.Traces, trace => Assert.DoesNotContain(trace, found.Body, StringComparison.Ordinal));
        Assert.Equal((0, false), (driver["citizens"].GetArrayLength(), driver["needsReason"].GetBoolean()));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"text":""}""")]
    [InlineData("""{"text":"\u0000"}""")]
    [InlineData("""{"text":"abc","reason":"curiosity"}""")]
    [InlineData("""{"text":"2512484916","reason":"registration"}""")]
    public async Task What_cannot_be_searched_is_refused(string body) =>
        (await (await App.As("spoc1")).Post("/api/search", body)).Refused("invalid-content", 422);

    [Fact]
    public async Task Text_of_a_hundred_characters_of_anything_is_an_answer()
    {
        foreach (var text in new[] { new string('9', 100), "%", "'; DROP TABLE device; --", "]C1\u001d0109", "😀😀😀", "T99999999999999999999" })
            await Search("spoc1", text.Replace("\u001d", "", StringComparison.Ordinal));
        (await (await App.As("spoc1")).Post("/api/search", new { text = new string('9', 101) })).Refused("invalid-content", 422);
    }

    [Theory]
    [InlineData("251248-9996")]
    [InlineData("2512489996")]
    [InlineData("65910001")]
    [InlineData("65 91 00 01")]
    [InlineData("+4565910001")]
    [InlineData("0049 30 901820")]
    [InlineData("Nancy 251248 9996")]
    public async Task No_list_takes_a_persons_number_in_its_address(string text)
    {
        var lists = await SearchedLists();
        Assert.True(lists.Count >= 3);
        foreach (var list in lists)
        {
            var refused = (await (await App.As("admin1")).Get($"{list}?q={Uri.EscapeDataString(text)}")).Refused("personal-number-in-url", 422);
            Assert.Contains("/api/search", refused.Text("detail"), StringComparison.Ordinal);
            Assert.DoesNotContain(text, refused.Body, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("12345678")]
    [InlineData("SN2512489")]
    [InlineData("T000123")]
    [InlineData("1234567")]
    public async Task Serials_and_ticket_numbers_that_nobody_can_be_called_by_are_taken(string text) =>
        (await (await App.As("admin1")).Get($"/api/devices?q={text}")).Expect(200);

    [Fact]
    public async Task What_is_no_ticket_number_is_refused_as_that()
    {
        var refused = (await (await App.As("spoc1")).Get("/api/tickets?q=Nancy")).Refused("invalid-content", 422);

        Assert.Equal("not-a-ticket-number", Assert.Single(refused["fields"].EnumerateArray()).GetProperty("code").GetString());
    }

    /// <summary>Every list with a search, by the API's document: whoever adds one is asked here.</summary>
    private async Task<IReadOnlyList<string>> SearchedLists() =>
    [
        .. (await App.Nobody.Get("/openapi/v1.json")).Expect(200)["paths"].EnumerateObject()
            .Where(path => path.Value.TryGetProperty("get", out var list) && list.TryGetProperty("parameters", out var parameters)
                && parameters.EnumerateArray().Any(one => one.GetProperty("name").ValueEquals("q")))
            .Select(path => path.Name),
    ];

    private async Task<Answer> Search(string user, string text) => (await (await App.As(user)).Post("/api/search", new { text })).Expect(200);

    private static Guid[] Ids(Answer found, string group) => [.. found[group].EnumerateArray().Select(one => one.GetProperty("id").GetGuid())];
}
