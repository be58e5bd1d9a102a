using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Citizens;

public class RegistrationTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task Everything_that_is_wrong_is_named_at_once_and_nothing_is_repeated()
    {
        var desk = await App.As("spoc1");

        var refused = (await desk.Post("/api/citizens", new
        {
            cpr = "3102481234",
            name = " ",
            address = new { line = new string('å', 201), postalCode = "500a", city = "Ode\u0007nse" },
            municipality = "461",
            phone = "12345",
        })).Refused("invalid-content", 422);

        Assert.Equal(
            ["address.city", "address.line", "address.postalCode", "cpr", "name", "phone"],
            refused["errors"].EnumerateObject().Select(field => field.Name).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("3102481234", refused.Body, StringComparison.Ordinal);
        Assert.DoesNotContain("12345", refused.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_known_CPR_number_is_refused_however_it_is_written()
    {
        var person = Person.New();
        await person.Registered(App);

        var again = (await (await App.As("spoc1")).Post("/api/citizens", (person with { Cpr = $"{person.Cpr[..6]}-{person.Cpr[6..]}" }).Registration()));

        again.Refused("citizen-known");
    }

    [Theory]
    [InlineData("odense1", "461", true)]
    [InlineData("odense1", "430", false)]
    [InlineData("spoc1", "561", true)]
    [InlineData("spoclead", "563", true)]
    [InlineData("depot1", "430", true)]
    [InlineData("depot1", "561", false)]
    [InlineData("esbjerg1", "561", true)]
    [InlineData("esbjerg1", "461", false)]
    [InlineData("admin1", "563", true)]
    [InlineData("admin1", "9999", false)]
    [InlineData("admin1", "ssl-syd", false)]
    public async Task One_registers_for_whom_one_serves_and_other_municipalities_are_as_unknown_as_none(string user, string municipality, bool allowed)
    {
        var answer = await (await App.As(user)).Post("/api/citizens", Person.New().Registration(municipality));

        _ = allowed ? answer.Expect(201) : answer.Refused("unknown-municipality", 422);
    }

    [Theory]
    [InlineData("driver1")]
    [InlineData("fts1")]
    [InlineData("finance1")]
    public async Task Who_has_nothing_to_do_with_citizens_registers_none(string user) =>
        (await (await App.As(user)).Post("/api/citizens", "not even JSON")).Refused("role", 403);

    [Theory]
    [InlineData("2512484916", null)]
    [InlineData("2512484917", "cpr-lacks-modulus-11")]
    [InlineData("8512484917", "cpr-is-replacement")]
    [InlineData("2512481AB7", "cpr-is-replacement")]
    public async Task What_the_registrar_may_look_at_again_is_noted_also_when_the_call_is_repeated(string cpr, string? note)
    {
        var desk = await App.As("spoc1");
        var body = (Person.New() with { Cpr = cpr }).Registration();
        var key = ("Idempotency-Key", $"once-{cpr}");

        var first = (await desk.Post("/api/citizens", body, key)).Expect(201);
        var second = (await desk.Post("/api/citizens", body, key)).Expect(201);

        Assert.Equal(note is null ? [] : [note], first.Texts("notes"));
        Assert.Equal(first.Body, second.Body);
        Assert.Equal("true", second.Headers["Idempotency-Replayed"]);
        Assert.Equal("\"1\"", second.ETag);
    }
}
