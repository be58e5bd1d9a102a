using System.Text;
using System.Text.Json;
using DocumentFormat.OpenXml.Spreadsheet;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;
using TeleSSL.Tests.Support;

namespace TeleSSL.Tests.Platform.Exports;

public class ExportFileTests(TeleSSLApp app) : Story(app)
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string CountOfExports = "SELECT count(*) FROM journal WHERE kind = 'list.exported' AND data LIKE @like";

    [Fact]
    public async Task A_CSV_file_is_as_a_Danish_Excel_opens_it()
    {
        var file = Encoding.UTF8.GetString(await Exported.Bytes(await App.As("depot1"), "/api/locations?format=csv"));

        Assert.StartsWith("\uFEFFcode;name;unit;parent\r\n", file);
        Assert.EndsWith("\r\n", file);
        Assert.DoesNotContain('\n', file.Replace("\r\n", ""));
    }

    [Fact]
    public async Task A_link_chooses_by_format_and_a_program_by_Accept()
    {
        var depot = await App.As("depot1");

        var link = (await depot.Get("/api/device-models?format=csv")).Expect(200);
        Assert.Equal("text/csv; charset=utf-8", link.Headers["Content-Type"]);
        Assert.Equal("Accept", link.Headers["Vary"]);
        Assert.Matches("^attachment; filename=\"device-models-20[0-9]{2}-[0-9]{2}-[0-9]{2}\\.csv\"$", link.Headers["Content-Disposition"]);
        Assert.Equal(
            link.Body, Encoding.UTF8.GetString(await Exported.Bytes(depot, "/api/device-models", "text/csv")).TrimStart('\uFEFF'));
        Assert.NotEmpty(Workbook.Read(await Exported.Bytes(depot, "/api/device-models", Xlsx)).Rows);
        Assert.Equal(JsonValueKind.Array, (await depot.Get("/api/device-models?format=json"))["items"].ValueKind);
        var browser = await depot.Send(
            HttpMethod.Get, "/api/device-models", null, ("Accept", "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8"));
        Assert.Equal("application/json; charset=utf-8", browser.Expect(200).Headers["Content-Type"]);
    }

    [Theory]
    [InlineData("format=pdf", "application/json", "invalid-content", 422)]
    [InlineData("", "image/png", "not-acceptable", 406)]
    [InlineData("format=csv&limit=10", "*/*", "invalid-content", 422)]
    [InlineData("format=xlsx&after=abc", "*/*", "invalid-content", 422)]
    [InlineData("format=csv&custdy=in-stock", "*/*", "invalid-content", 422)]
    [InlineData("format=csv&custody=nope", "*/*", "invalid-content", 422)]
    public async Task What_is_not_understood_is_refused(string query, string accept, string code, int status) =>
        (await (await App.As("depot1")).Send(HttpMethod.Get, $"/api/devices?{query}", null, ("Accept", accept))).Refused(code, status);

    [Fact]
    public async Task A_list_of_many_pages_is_one_file_in_the_order_of_the_list()
    {
        var depot = await App.As("depot1");
        var series = Given.Serial();
        var rows = string.Concat(Enumerable.Range(0, 1_100).Select(i => $"scale,{series}-{i:0000},depot,PO 1\n"));
        (await depot.Send(HttpMethod.Post, "/api/devices/import", Csv($"model,serial,location,source\n{rows}"))).Expect(200);

        foreach (var list in (string[])["/api/devices?model=scale", $"/api/devices?q={series}"])
        {
            var ids = (await depot.Ids(list)).Select(id => $"{id}").ToList();
            Assert.Equal(ids, (await Exported.From(depot, list)).Of("id"));
            var book = Workbook.Read(await Exported.Bytes(depot, $"{list}&format=xlsx"));
            Assert.Equal(ids, book.Rows.Skip(1).Select(row => row[0].InnerText));
        }
    }

    [Fact]
    public async Task Numbers_and_dates_are_such_in_Excel_and_times_are_Danish()
    {
        var device = await Given.DeviceInUse(App, await Given.Citizen(App), "blood-pressure-monitor");
        var ticket = (await TicketAtDesk.Opened(App, "430")).Id;
        var admin = await App.As("admin1");

        var devices = Workbook.Read(await Exported.Bytes(admin, $"/api/devices?citizen={await Holder(device)}&format=xlsx"));
        Assert.Equal("devices", devices.Sheet);
        Assert.Equal(new DateTime(2030, 1, 1), Workbook.Time(devices.At("calibratedUntil", 1)));
        Assert.Null(devices.At("calibratedUntil", 1).DataType);

        var one = (await admin.Get($"/api/tickets/{ticket}")).Expect(200);
        var tickets = Workbook.Read(await Exported.Bytes(admin, "/api/tickets?municipality=430&format=xlsx"));
        var row = tickets.Rows.Index().Single(row => row.Item[0].InnerText == $"{ticket}").Index;
        Assert.Equal($"{one["number"]}", tickets.At("number", row).InnerText);
        Assert.Null(tickets.At("number", row).DataType);
        var zone = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");
        var opened = TimeZoneInfo.ConvertTime(one["openedAt"].GetDateTimeOffset(), zone).DateTime;
        Assert.Equal(opened, Workbook.Time(tickets.At("openedAt", row)), TimeSpan.FromMilliseconds(2));
    }

    [Fact]
    public async Task A_text_that_would_be_a_formula_is_a_text_and_our_import_reads_it_as_it_was()
    {
        var depot = await App.As("depot1");
        var serial = $"=cmd|'/c calc'!{Given.Serial()}";
        var device = Given.Made(
            App, await depot.Post("/api/devices", new { model = "scale", serial, location = "depot", source = "PO 1" }));

        var row = (await Exported.From(depot, "/api/devices?model=scale")).Rows.Single(row => row["id"] == $"{device}");
        Assert.Equal($"'{serial}", row["serial"]);
        var book = Workbook.Read(await Exported.Bytes(depot, "/api/devices?model=scale&format=xlsx"));
        var cell = book.At("serial", book.Rows.Index().Single(one => one.Item[0].InnerText == $"{device}").Index);
        Assert.Equal((serial, CellValues.InlineString, null), (cell.InnerText, cell.DataType!.Value, cell.CellFormula));

        var file = $"\uFEFFmodel;serial;location;source\r\ntablet;\"{row["serial"]}\";depot;PO 1\r\n";
        (await depot.Send(HttpMethod.Post, "/api/devices/import", Csv(file))).Expect(200);
        Assert.Contains(serial, (await depot.Get("/api/devices?model=tablet&limit=200")).Expect(200)["items"].EnumerateArray()
            .Select(one => one.GetProperty("serial").GetString()));
    }

    [Fact]
    public async Task An_empty_list_is_its_header()
    {
        var depot = await App.As("depot1");

        var empty = await Exported.From(depot, "/api/devices?custody=retired&q=nothing-of-it");
        Assert.Empty(empty.Rows);
        Assert.Contains("serial", empty.Columns);
        Assert.Single(Workbook.Read(await Exported.Bytes(depot, "/api/devices?custody=retired&q=nothing-of-it&format=xlsx")).Rows);
    }

    [Fact]
    public async Task The_journal_has_one_entry_with_the_list_the_names_of_its_filters_and_the_number_of_rows()
    {
        var serial = Given.Serial();
        var device = await Given.NewDevice(App, "scale", serial: serial);
        await Exported.From(await App.As("depot1"), $"/api/devices?q={serial}&unit=ssl-syd");
        await Exported.From(await App.As("spoclead"), $"/api/devices/{device}/history");

        Assert.Equal(
            """{"list":"listDevices","format":"csv","filters":["q","unit"],"rows":1}""", await Noted("depot1"));
        Assert.Equal(
            $$"""{"list":"listDeviceHistory","of":"{{device}}","format":"csv","filters":[],"rows":1}""", await Noted("spoclead"));
    }

    [Fact]
    public async Task What_is_refused_or_out_of_scope_is_no_file_and_no_entry()
    {
        var odense = await App.As("odense1");

        (await odense.Get("/api/accounts?format=csv")).Refused("role", 403);
        (await odense.Get($"/api/devices/{Guid.CreateVersion7()}/history?format=xlsx")).Refused("not-found", 404);
        (await App.Nobody.Get("/api/devices?format=csv")).Refused("sign-in-needed", 401);
        Assert.Equal(0, await Stored.Value<long>(App.Settings, CountOfExports, new { like = "%listAccounts%" }));
    }

    private Task<string> Noted(string actor) => Stored.Value<string>(
        App.Settings, "SELECT data FROM journal WHERE kind = 'list.exported' AND actor = @actor ORDER BY seq DESC LIMIT 1", new { actor })!;

    private async Task<Guid> Holder(Guid device) =>
        (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200)["citizen"].GetGuid();

    private static StringContent Csv(string file) => new(file, Encoding.UTF8, "text/csv");
}
