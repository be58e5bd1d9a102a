using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Stock;

public class ImportTests(TeleSSLApp app) : Story(app)
{
    private const string Header = "model,serial,location,source,lot,calibratedUntil\n";

    [Fact]
    public async Task A_file_is_tried_first_and_then_taken_in_whole()
    {
        var serials = Enumerable.Range(0, 50).Select(_ => Given.Serial()).ToArray();
        var file = Header + string.Concat(serials.Select(serial => $"tablet,{serial},depot,PO 1,L1,\n"));

        var tried = (await Import(file, dryRun: true)).Expect(200);
        Assert.Equal(50, tried["accepted"].GetInt32());
        Assert.Equal(50, tried["results"].GetArrayLength());
        Assert.Empty(await Found(serials[0]));
        Assert.Equal(50, (await Import(file)).Expect(200)["accepted"].GetInt32());

        var device = Assert.Single(await Found(serials[49]));
        var history = (await (await App.As("depot1")).Get($"/api/devices/{device}/history")).Expect(200)["items"];
        Assert.Equal("procurement", history[0].GetProperty("kind").GetString());
        Assert.Equal(["needs-app", "needs-function-test"], (await (await App.As("depot1")).Get($"/api/devices/{device}")).Texts("blockers"));
    }

    [Fact]
    public async Task One_broken_row_takes_in_nothing_and_every_broken_row_is_named()
    {
        var good = Given.Serial();
        var file = Header
            + $"tablet,{good},depot,PO 1,,\n" + "no-such-model,A1,depot,PO 1,,\n" + "tablet,,depot,PO 1,,\n" + $"tablet,{good},depot,PO 1,,\n"
            + "tablet,=cmd|' /C calc'!A0,depot,PO 1,,\n" + "blood-pressure-monitor,B1,depot,PO 1,,\n" + "blood-pressure-monitor,B1,depot,PO 1,,12/31/2030\n"
            + "tablet,A2,depot-esbjerg,PO 1,,\n" + "tablet,A3,depot,call 010190-4123,,\n";

        var answer = (await Import(file)).Refused("import-refused", 422);

        Assert.Equal(
            [
                "2 model unknown-model", "3 serial required", "4 row already-registered", "5 serial formula", "6 calibratedUntil calibration-needed",
                "7 calibratedUntil unclear-date", "8 location unknown-location", "9 source personal-data",
            ],
            answer["fields"].EnumerateArray().Select(f => $"{f.GetProperty("row").GetInt32()} {f.GetProperty("path").GetString()} {f.GetProperty("code").GetString()}"));
        Assert.Empty(await Found(good));
        var tried = (await Import(file, dryRun: true)).Expect(200)["results"].EnumerateArray().ToArray();
        var refused = tried.Where(row => row.GetProperty("outcome").GetString() == "refused").ToArray();
        Assert.True(JsonElement.DeepEquals(
            answer["fields"], JsonSerializer.SerializeToElement(refused.SelectMany(row => row.GetProperty("fields").EnumerateArray()))));
        Assert.All(refused, row => Assert.Equal(JsonValueKind.Object, row.GetProperty("params").ValueKind));
        Assert.All(tried.Except(refused), row => Assert.Equal(JsonValueKind.Null, row.GetProperty("params").ValueKind));
    }

    [Fact]
    public async Task A_refused_row_of_a_dry_run_has_what_a_program_needs_to_say_why_in_Danish()
    {
        const string file = Header + "blood-pressure-monitor,A1,depot,PO 1,,\n";

        var row = (await Import(file, dryRun: true)).Expect(200)["results"][0];
        var refused = (await Import(file)).Refused("import-refused", 422)["fields"][0];

        Assert.Equal("calibration-needed", row.GetProperty("code").GetString());
        Assert.Equal("blood-pressure-monitor", row.GetProperty("params").GetProperty("model").GetString());
        Assert.True(JsonElement.DeepEquals(refused.GetProperty("params"), row.GetProperty("params")));
    }

    [Fact]
    public async Task Danish_Excels_semicolons_and_byte_order_mark_are_read()
    {
        var serial = Given.Serial();

        (await Import($"\uFEFFSource;Serial;Model;Location\r\n\"PO; 7\";{serial};09521234000013;depot\r\n")).Expect(200);

        Assert.Single(await Found(serial));
    }

    [Fact]
    public async Task A_repeated_call_with_its_key_takes_in_once_and_answers_alike()
    {
        var serial = Given.Serial();
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var file = Header + $"tablet,{serial},depot,PO 1,,\n";

        var first = (await Import(file, headers: key)).Expect(200);
        var second = (await Import(file, headers: key)).Expect(200);

        Assert.Equal(first.Body, second.Body);
        Assert.Equal("true", second.Headers["Idempotency-Replayed"]);
        Assert.Single(await Found(serial));
    }

    [Fact]
    public async Task Each_row_answers_its_device_and_tag_and_does_so_again_for_the_same_key()
    {
        var serials = Enumerable.Range(0, 3).Select(_ => Given.Serial()).ToArray();
        var file = "model;serial;location;source\r\n" + $"scale;{serials[0]};depot;PO 1\r\n;;;\r\nscale;{serials[1]};depot;PO 1\r\nscale;{serials[2]};depot;PO 1\r\n";
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());

        var tried = (await Import(file, dryRun: true)).Expect(200);
        var done = (await Import(file, headers: key)).Expect(200);
        var again = (await Import(file, headers: key)).Expect(200);

        Assert.All(tried["results"].EnumerateArray(), row => Assert.Equal(JsonValueKind.Null, row.GetProperty("id").ValueKind));
        Assert.Equal(done.Body, again.Body);
        var rows = done["results"].EnumerateArray().ToArray();
        Assert.Equal([1, 3, 4], rows.Select(row => row.GetProperty("row").GetInt32()));
        foreach (var (row, serial) in rows.Zip(serials))
        {
            var device = (await (await App.As("depot1")).Get($"/api/devices/{row.GetProperty("id").GetGuid()}")).Expect(200);
            Assert.Equal((serial, row.GetProperty("assetTag").GetString()), (device.Text("serial"), device.Text("assetTag")));
        }
    }

    [Fact]
    public async Task A_device_that_has_left_ones_sight_has_no_id_in_the_repeat()
    {
        var key = ("Idempotency-Key", Guid.CreateVersion7().ToString());
        var file = $"model,serial,location,source\nscale,{Given.Serial()},depot,PO 1\nscale,{Given.Serial()},depot,PO 1\n";
        var ids = (await Import(file, headers: key)).Expect(200)["results"].EnumerateArray().Select(row => row.GetProperty("id").GetGuid()).ToArray();
        await Given.Step(App, ids[0], "stock-control", new { step = "transfer", unit = "ssl-esbjerg", location = "depot-esbjerg" });

        var again = (await Import(file, headers: key)).Expect(200)["results"].EnumerateArray().ToArray();

        Assert.Equal(JsonValueKind.Null, again[0].GetProperty("id").ValueKind);
        Assert.Equal(ids[1], again[1].GetProperty("id").GetGuid());
    }

    [Theory]
    [InlineData("", "missing-column", 422)]
    [InlineData("model,serial\ntablet,1\n", "missing-column", 422)]
    [InlineData("model,serial,location,source\n", "no-rows", 422)]
    [InlineData("model,serial,location,source\ntablet,\"never closed,depot,PO\n", "malformed-csv", 400)]
    [InlineData("model,serial,location,source\ntab\0let,1,depot,PO\n", "nul-characters", 400)]
    public async Task A_file_that_cannot_be_read_says_why(string file, string code, int status) => (await Import(file)).Refused(code, status);

    [Fact]
    public async Task A_file_in_another_encoding_or_of_another_type_says_so()
    {
        (await Import(Encoding.Latin1.GetBytes(Header + "tablet,Å1,depot,PO,,\n"), "text/csv")).Refused("not-utf-8", 400);
        (await Import(Encoding.UTF8.GetBytes(Header), "application/json")).Refused("unsupported-media-type", 415);
    }

    [Fact]
    public async Task Emptied_rows_do_not_count_but_the_rows_below_keep_the_number_that_the_spreadsheet_shows()
    {
        var (first, last) = (Given.Serial(), Given.Serial());
        var file = $"model;serial;location;source;lot;calibratedUntil\r\n{Row(first)};;;;;\r\n\r\n{Row("")}{Row(last)} ; ;;;;\r\n;;;;;\r\n";

        var tried = (await Import(file, dryRun: true)).Expect(200);

        Assert.Equal((3, 2), (tried["rows"].GetInt32(), tried["accepted"].GetInt32()));
        Assert.Equal([(1, "accepted"), (4, "refused"), (5, "accepted")], Outcomes(tried));
        (await Import(file.Replace(Row(""), ";;;;;\r\n"))).Expect(200);
        Assert.Single(await Found(last));

        static string Row(string serial) => $"scale;{serial};depot;PO 1;;\r\n";
    }

    [Theory]
    [InlineData("sep=;\r\n", ';')]
    [InlineData("\uFEFFsep=;\r\n", ';')]
    [InlineData("sep=,\n", ',')]
    [InlineData("", '\t')]
    public async Task The_separator_may_be_named_in_a_line_of_its_own(string before, char separator)
    {
        var serial = Given.Serial();

        (await Import(before + $"model;serial;location;source\nscale;{serial};depot;PO\n".Replace(';', separator))).Expect(200);

        Assert.Single(await Found(serial));
    }

    [Fact]
    public async Task Commas_in_the_rows_do_not_make_a_file_of_semicolons_one_of_commas()
    {
        var serials = Enumerable.Range(0, 5).Select(_ => Given.Serial()).ToArray();

        (await Import("model;serial;location;source\n" + string.Concat(serials.Select(s => $"scale;{s};depot;a, b, c, d, e, f\n")))).Expect(200);

        Assert.Single(await Found(serials[4]));
    }

    [Fact]
    public async Task A_date_as_Danish_Excel_writes_it_and_zeros_held_by_a_formula_are_stored_as_meant()
    {
        var (number, other) = (Given.Serial(), Given.Serial());
        var file = "model;serial;location;source;lot;calibratedUntil\r\n"
            + $"blood-pressure-monitor;=\"000{number}\";depot;10\" cuff;\"=\"\"0042\"\"\";31-12-2030\r\nblood-pressure-monitor;{other};depot;PO;;1.2.2031\r\n";

        (await Import(file)).Expect(200);

        var stored = (await Device(Assert.Single(await Found($"000{number}")))).Expect(200);
        Assert.Equal(($"000{number}", "0042", "2030-12-31"), (stored.Text("serial"), stored.Text("lot"), stored.Text("calibratedUntil")));
        Assert.Equal("2031-02-01", (await Device(Assert.Single(await Found(other)))).Text("calibratedUntil"));
    }

    [Fact]
    public async Task What_a_spreadsheet_ruined_is_refused_by_row_and_column()
    {
        var file = "model;serial;location;source;lot;calibratedUntil\r\nscale;1,23457E+14;depot;PO;;\r\nscale;#REFERENCE!;depot;PO;;\r\n"
            + $"scale;{Given.Serial()};depot;PO;#I/T;\r\nscale;12E3{Given.Serial()};depot;PO;12E34;\r\nscale;{Given.Serial()};depot;PO;;########\r\n";

        var tried = (await Import(file, dryRun: true)).Expect(200);

        Assert.Equal(
            ["shortened-number serial", "spreadsheet-error serial", "spreadsheet-error lot", " ", "spreadsheet-error calibratedUntil"],
            tried["results"].EnumerateArray().Select(row => $"{row.GetProperty("code").GetString()} {row.GetProperty("detail").GetString()?.Split(':')[0]}"));
    }

    [Theory]
    [InlineData("Calibrated until", "calibratedUntil")]
    [InlineData("Batch", "lot")]
    public async Task A_column_that_cannot_be_placed_is_named_instead_of_dropped(string name, string nearest)
    {
        var refused = (await Import($"model;serial;location;source;{name}\r\nscale;{Given.Serial()};depot;PO;L77\r\n")).Refused("invalid-content", 422);

        var field = Assert.Single(refused["fields"].EnumerateArray());
        Assert.Equal((name, "unknown-column"), (field.GetProperty("path").GetString(), field.GetProperty("code").GetString()));
        Assert.Equal(nearest, field.GetProperty("params").GetProperty("nearest").GetString());
    }

    [Fact]
    public async Task A_cell_without_a_column_is_refused_and_empty_ones_and_missing_optional_ones_are_not()
    {
        var file = "model;serial;location;source;lot;\r\n"
            + $"scale;{Given.Serial()};depot;PO 1; dept. 2;LOT9\r\nscale;{Given.Serial()};depot;PO;L1;;;\r\nscale;{Given.Serial()};depot;PO\r\nscale;{Given.Serial()};depot\r\n";

        var tried = (await Import(file, dryRun: true)).Expect(200);

        Assert.Equal([(1, "refused"), (2, "accepted"), (3, "accepted"), (4, "refused")], Outcomes(tried));
        Assert.Equal("cell-without-column", tried["results"][0].GetProperty("code").GetString());
        Assert.Contains("column 6", tried["results"][0].GetProperty("detail").GetString());
        Assert.Contains("source: is required", tried["results"][3].GetProperty("detail").GetString());
    }

    [Theory]
    [InlineData("tablet,A1,depot,PO\ntablet,\"A2,depot,PO\ntablet,A3,depot,PO\n", "3")]
    [InlineData("tablet,\"A1\"B,depot,PO\n", "2")]
    public async Task Quotes_that_do_not_close_name_their_line(string rows, string line) =>
        Assert.Equal(line, (await Import("model,serial,location,source\n" + rows)).Refused("malformed-csv", 400)["params"].GetProperty("line").GetString());

    [Fact]
    public async Task More_than_ten_thousand_rows_are_refused()
    {
        var file = Header + string.Concat(Enumerable.Range(0, 10_001).Select(i => $"tablet,X{i},depot,PO,,\n"));

        (await Import(file)).Refused("too-many-rows", 422);
    }

    private Task<Answer> Import(string file, bool dryRun = false, params (string, string)[] headers) => Import(Encoding.UTF8.GetBytes(file), "text/csv", dryRun, headers);

    private async Task<Answer> Import(byte[] file, string type, bool dryRun = false, params (string, string)[] headers)
    {
        var content = new ByteArrayContent(file) { Headers = { ContentType = new MediaTypeHeaderValue(type) } };
        return await (await App.As("depot1")).Send(HttpMethod.Post, $"/api/devices/import{(dryRun ? "?dryRun=true" : "")}", content, headers);
    }

    private static IEnumerable<(int, string)> Outcomes(Answer tried) =>
        tried["results"].EnumerateArray().Select(row => (row.GetProperty("row").GetInt32(), row.GetProperty("outcome").GetString()!));

    private async Task<Answer> Device(Guid device) => await (await App.As("depot1")).Get($"/api/devices/{device}");

    private async Task<IReadOnlyList<Guid>> Found(string serial) =>
        [.. (await (await App.As("depot1")).Get($"/api/devices?q={serial}")).Expect(200)["items"].EnumerateArray().Select(item => item.GetProperty("id").GetGuid())];
}
