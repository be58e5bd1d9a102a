using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Agreements;

/// <summary>What an administrator adds and changes: organisations, programmes, models and places.</summary>
public class CatalogueTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task An_organisation_is_added_renamed_and_read_with_its_version()
    {
        var admin = await App.As("admin1");
        var added = (await admin.Post("/api/organisations", new { code = "Workshop-9", kind = "workshop", name = "Værksted 9" })).Expect(201);
        Assert.Equal(("workshop-9", "\"1\""), (added.Text("code"), added.ETag));

        var renamed = new { kind = "workshop", name = "Værksted Ni", dataProcessingAgreement = true };
        (await admin.Post("/api/organisations/workshop-9", renamed, ("If-Match", "\"1\""))).Expect(200);
        (await admin.Post("/api/organisations/workshop-9", renamed, ("If-Match", "\"1\""))).Refused("stale-version", 412);
        var now = (await (await App.As("driver1")).Get("/api/organisations/workshop-9")).Expect(200);

        Assert.Equal(("\"2\"", "Værksted Ni", true), (now.ETag, now.Text("name"), now["dataProcessingAgreement"].GetBoolean()));
    }

    [Fact]
    public async Task A_code_is_given_once_and_never_changes()
    {
        var admin = await App.As("admin1");

        (await admin.Post("/api/organisations", new { code = "461", kind = "municipality", name = "Odense again" })).Refused("code-taken");
        (await admin.Post("/api/organisations", new { kind = "office", name = "Nameless" })).Refused("invalid-content", 422);
        (await admin.Post("/api/organisations/461", new { code = "462", kind = "municipality", name = "Odense" })).Refused("invalid-content", 422);
        (await admin.Post("/api/organisations/nowhere", new { kind = "office", name = "Nowhere" })).Refused("not-found", 404);
        (await admin.Get("/api/organisations/nowhere")).Refused("not-found", 404);
    }

    [Fact]
    public async Task A_new_unit_with_a_store_and_an_agreement_takes_over_a_municipality()
    {
        var admin = await App.As("admin1");
        (await admin.Post("/api/organisations", new { code = "ssl-aeroe", kind = "ssl-unit", name = "SSL Ærø" })).Expect(201);
        (await admin.Post("/api/locations", new { code = "depot-aeroe", name = "Lager Ærø", unit = "ssl-aeroe" })).Expect(201);
        (await admin.Post("/api/programmes", new { code = "wound", name = "Sår", app = "telma", kit = new[] { new { model = "tablet", quantity = 1 } } })).Expect(201);
        var agreement = new { organisation = "492", service = "ssl", programme = "wound", unit = "ssl-aeroe", from = "2024-01-01" };
        (await admin.Post("/api/agreements", agreement)).Expect(201);

        var device = await Given.ReadyDevice(App, location: "depot-aeroe");
        var reserved = await Given.Step(App, device, "stock-control", new { step = "reserve", citizen = await Given.Citizen(App, "492"), programme = "wound" });

        Assert.Equal("ssl-aeroe", reserved.Text("unit"));
    }

    [Fact]
    public async Task Places_come_as_a_tree_each_right_before_what_is_in_it()
    {
        var admin = await App.As("admin1");
        (await admin.Post("/api/locations", new { code = "zz", name = "Annex", unit = "ssl-fanoe" })).Expect(201);
        (await admin.Post("/api/locations", new { code = "a-room", name = "Room", unit = "ssl-fanoe", parent = "zz" })).Expect(201);
        (await admin.Post("/api/locations", new { code = "zz/shelf", name = "Shelf", unit = "ssl-fanoe", parent = "a-room" })).Expect(201);

        var places = (await admin.Get("/api/locations?unit=ssl-fanoe")).Expect(200)["items"].EnumerateArray();

        Assert.Equal(["depot-fanoe", "zz", "a-room", "zz/shelf"], places.Select(place => place.GetProperty("code").GetString()));
        (await admin.Post("/api/locations/zz", new { name = "Annex", unit = "ssl-fanoe", parent = "zz/shelf" })).Refused("location-in-itself", 422);
        (await admin.Post("/api/locations/zz", new { name = "Annex", unit = "ssl-syd" })).Refused("location-unit-fixed");
        Assert.Equal("a-room", (await admin.Get("/api/locations/zz/shelf")).Expect(200).Text("parent"));
    }

    [Fact]
    public async Task A_model_is_known_by_its_GTIN_at_once_in_whatever_length_it_is_written()
    {
        var admin = await App.As("admin1");
        var model = new { code = "thermometer", name = "Thermometer", kind = "thermometer", identifiers = new[] { new { agency = "gs1", value = "9521234000068" } } };

        var added = (await admin.Post("/api/device-models", model)).Expect(201);
        var device = await Given.NewDevice(App, "9521234000068");

        Assert.Equal("09521234000068", added["identifiers"][0].GetProperty("value").GetString());
        Assert.Equal("thermometer", (await admin.Get($"/api/devices/{device}")).Expect(200).Text("model"));
        (await admin.Post("/api/device-models", new { code = "other", name = "Other", kind = "other", model.identifiers })).Refused("identifier-taken");
    }

    [Theory]
    [InlineData("""{"code":"new","name":"New","kind":"new","identifiers":[{"agency":"gs1","value":"9521234000069"}]}""")]
    [InlineData("""{"code":"new","name":"New","kind":"new","identifiers":[null]}""")]
    [InlineData("""{"code":"new","name":"New","kind":"new","identifiers":null}""")]
    [InlineData("""{"code":"new","name":"New","kind":"new","identifiers":[{"agency":"gs1"}]}""")]
    [InlineData("""{"code":"new","name":"New","kind":"new"}""")]
    [InlineData("""{"code":"æ","name":"New","kind":"new","identifiers":[{"agency":"other","value":"X"}]}""")]
    public async Task A_model_that_cannot_be_used_is_refused_and_nothing_is_stored(string body)
    {
        var admin = await App.As("admin1");

        (await admin.Post("/api/device-models", body)).Expect(422);
        (await admin.Get("/api/device-models/new")).Refused("not-found", 404);
    }

    [Fact]
    public async Task A_CPR_number_gets_into_no_name() =>
        (await (await App.As("admin1")).Post("/api/organisations", new { code = "new", kind = "office", name = "Kontor 251248-9996" }))
            .Refused("personal-data-in-text", 422);

    [Theory]
    [InlineData("organisations")]
    [InlineData("programmes")]
    [InlineData("device-models")]
    [InlineData("locations")]
    public async Task Only_an_administrator_adds_and_changes(string what)
    {
        var lead = await App.As("spoclead");

        (await lead.Post($"/api/{what}", new { })).Refused("role", 403);
        (await lead.Post($"/api/{what}/tablet", new { })).Refused("role", 403);
    }

    [Fact]
    public async Task A_repeated_change_with_the_same_key_answers_with_what_it_made()
    {
        var admin = await App.As("admin1");
        (await admin.Post("/api/organisations", new { code = "office-2", kind = "office", name = "One" })).Expect(201);
        var two = new { kind = "office", name = "Two" };
        var first = (await admin.Post("/api/organisations/office-2", two, ("Idempotency-Key", "two"))).Expect(200);
        (await admin.Post("/api/organisations/office-2", new { kind = "office", name = "Three" })).Expect(200);

        var again = (await admin.Post("/api/organisations/office-2", two, ("Idempotency-Key", "two"))).Expect(200);

        Assert.Equal((first.Body, "\"2\""), (again.Body, again.ETag));
        Assert.Equal("Three", (await admin.Get("/api/organisations/office-2")).Text("name"));
    }
}
