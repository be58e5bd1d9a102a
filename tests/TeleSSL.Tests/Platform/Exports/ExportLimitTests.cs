using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Platform.Exports;

/// <summary>A list longer than a file may be is refused as a whole: part of a list would be taken for all of it.</summary>
public class ExportLimitTests(ExportLimitTests.ThreeRows app) : IClassFixture<ExportLimitTests.ThreeRows>
{
    private const string CountOfOrganisations =
        "SELECT count(*) FROM journal WHERE kind = 'list.exported' AND data LIKE '%listOrganisations%'";

    [Theory]
    [InlineData("csv")]
    [InlineData("xlsx")]
    public async Task A_list_beyond_the_limit_is_refused(string format)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        var admin = await app.As("admin1");

        var refused = (await admin.Get($"/api/organisations?format={format}")).Refused("export-too-long");
        Assert.Equal("3", refused["params"].GetProperty("max").GetString());
        (await admin.Get($"/api/devices?format={format}")).Refused("export-too-long");
        Assert.Equal(0, await Stored.Value<long>(app.Settings, CountOfOrganisations));
    }

    [Fact]
    public async Task A_filter_makes_it_short_enough()
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        var admin = await app.As("admin1");

        (await admin.Get("/api/tickets?format=csv")).Refused("export-too-long");
        Assert.Single((await Exported.From(admin, "/api/tickets?status=resolved")).Rows);
    }

    public sealed class ThreeRows(Databases databases) : TeleSSLApp(databases)
    {
        protected override async Task<Dictionary<string, string?>> Database() =>
            new(await base.Database()) { ["Exports:MaxRows"] = "3" };
    }
}
