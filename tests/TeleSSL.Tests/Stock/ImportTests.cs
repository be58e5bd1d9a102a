using System.Net.Http.Headers;
using System.Text;
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
            + "tablet,=cmd|' /C calc'!A0,depot,PO 1,,\n" + "blood-pressure-monitor,B1,depot,PO 1,,\n" + "blood-pressure-monitor,B1,depot,PO 1,,31-12-2030\n"
            + "tablet,A2,depot-esbjerg,PO 1,,\n" + "tablet,A3,depot,call 010190-4123,,\n";

        var answer = (await Import(file)).Refused("import-refused", 422);

        var errors = answer["fields"].EnumerateArray()
            .ToDictionary(field => $"row {field.GetProperty("row")}", field => field.GetProperty("code").GetString()!);
        Assert.Equal(
            new Dictionary<string, string>
            {
                ["row 2"] = "unknown-model",
                ["row 3"] = "required",
                ["row 4"] = "already-registered",
                ["row 5"] = "formula",
                ["row 6"] = "calibration-needed",
                ["row 7"] = "not-a-date",
                ["row 8"] = "unknown-location",
                ["row 9"] = "personal-data",
            },
            errors);
        Assert.Empty(await Found(good));
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

    private async Task<IReadOnlyList<Guid>> Found(string serial) =>
        [.. (await (await App.As("depot1")).Get($"/api/devices?q={serial}")).Expect(200)["items"].EnumerateArray().Select(item => item.GetProperty("id").GetGuid())];
}
