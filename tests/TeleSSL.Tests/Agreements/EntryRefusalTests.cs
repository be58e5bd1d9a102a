using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Agreements;

/// <summary>Entries of the catalogue that contradict themselves or what is there.</summary>
public class EntryRefusalTests(TeleSSLApp app) : Story(app)
{
    [Theory]
    [InlineData("/api/organisations", """{"code":"odense","kind":"municipality","name":"Odense"}""", "not-a-municipality-code")]
    [InlineData("/api/organisations/ssl-syd", """{"kind":"office","name":"SSL"}""", "organisation-kind-fixed")]
    [InlineData("/api/locations", """{"code":"depot/b","name":"B","unit":"ssl-syd","parent":"depot-esbjerg"}""", "parent-of-other-unit")]
    [InlineData(
        "/api/programmes", """{"code":"p","name":"P","app":"telma","minimums":[{"from":"2026-01-01","version":"1"},{"from":"2026-01-01","version":"2"}]}""",
        "minimum-listed-twice")]
    [InlineData(
        "/api/programmes", """{"code":"p","name":"P","app":"telma","minimums":[{"from":"2026-01-01","version":"2.0-beta"}]}""", "version-not-comparable")]
    [InlineData("/api/programmes", """{"code":"p","name":"P","app":"telma","criteria":[{"code":"age","min":4,"max":2}]}""", "range-upside-down")]
    [InlineData(
        "/api/service-levels/spoc", """{"levels":[{"from":"2031-01-01","priorities":[ROW,ROW]}]}""", "priority-listed-twice")]
    [InlineData("/api/service-levels/spoc", """{"levels":[{"from":"2031-01-01","handOverMinutes":0}]}""", "amount-out-of-range")]
    public async Task Is_refused_with_its_own_code(string path, string body, string code)
    {
        const string row = """{"priority":"p3","line":"working-time","reactionMinutes":240,"solutionMinutes":480}""";

        var answer = (await (await App.As("admin1")).Post(path, body.Replace("ROW", row))).Expect(code == "organisation-kind-fixed" ? 409 : 422);

        Assert.Contains(code, answer.Body);
    }

    [Fact]
    public async Task A_unit_has_at_most_200_service_levels()
    {
        var levels = Enumerable.Range(0, 201).Select(i => new { from = new DateOnly(2031, 1, 1).AddDays(i).ToString("yyyy-MM-dd") });

        var answer = (await (await App.As("spoclead")).Post("/api/service-levels/spoc", new { levels })).Expect(422);

        Assert.Equal("too-many-levels", answer["fields"][0].GetProperty("code").GetString());
    }
}
