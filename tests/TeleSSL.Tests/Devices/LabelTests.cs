using System.Net;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Microsoft.Extensions.DependencyInjection;
using TeleSSL.Domain;
using TeleSSL.Domain.Codes;
using TeleSSL.Domain.Devices;
using TeleSSL.Server.Agreements;
using TeleSSL.Server.Devices.Labels;
using TeleSSL.Server.Platform.Data;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Devices;

public class LabelTests(TeleSSLApp app, Databases databases) : Story(app)
{
    private const string Base = "http://localhost:5080/id";

    [Fact]
    public async Task The_qr_code_of_both_drawings_reads_back_to_the_device()
    {
        var device = await Given.NewDevice(App);
        var depot = await App.As("depot1");
        var link = await PrintedLabel.Link(App, device);

        var svg = (await depot.Get($"/api/devices/{device}/label")).Expect(200).Body;
        var png = LabelPicture.OfPng(await depot.Http.GetByteArrayAsync($"/api/devices/{device}/label?format=png"));

        Assert.Equal(LabelPicture.QrOf(link), LabelPicture.QrOfSvg(svg));
        Assert.Equal(LabelPicture.QrOf(link), png.Qr());
        await ReadsBack(depot, link, device);
    }

    [Theory]
    [InlineData("TAB/10+A %", "TAB%2F10%2BA%20%25", false)]
    [InlineData("TAB/10+A%", "TAB%2F10%2BA%25", true)]
    [InlineData("ABCDEFGHIJ1234567890", "ABCDEFGHIJ1234567890", true)]
    [InlineData("ABCDEFGHIJ12345678901", "", false)]
    [InlineData("BLÅ-1", "", false)]
    public async Task The_makers_link_carries_gtin_and_serial_where_gs1_can(string serial, string encoded, bool fits)
    {
        var device = await Given.NewDevice(App, serial: serial);
        var depot = await App.As("depot1");

        var answer = await depot.Get($"/api/devices/{device}/label?qr=gs1");

        if (!fits)
        {
            answer.Refused("serial-not-gs1");
            return;
        }

        var link = App.Host.Services.GetRequiredService<LabelKeys>().Prove(AssetTag.Parse(await Tag(device))!, $"{Base}/01/09521234000013/21/{encoded}");
        Assert.Equal(LabelPicture.QrOf(link), LabelPicture.QrOfSvg(answer.Expect(200).Body));
        await ReadsBack(depot, link, device);
    }

    [Fact]
    public async Task A_model_without_gtin_has_no_makers_link_but_a_label()
    {
        await Model(new DeviceModel("spirometer", "Spirometer <Blå> & \"søn\", with a name that goes on and on until no room is left", "spirometer")
        {
            Identifiers = [new(IssuingAgency.Hibcc, "A999SPIRO1")],
        });
        var device = await Given.NewDevice(App, "spirometer");
        var depot = await App.As("depot1");

        (await depot.Get($"/api/devices/{device}/label?qr=gs1")).Refused("model-has-no-gtin");
        (await depot.Get($"/api/labels?qr=gs1&devices={await Given.NewDevice(App)},{device}")).Refused("model-has-no-gtin");
        var lines = Lines((await depot.Get($"/api/devices/{device}/label")).Expect(200).Body);
        Assert.Equal(["Spirometer <Blå> & \"søn\",", "with a name that goes ..."], lines[1..3]);
    }

    [Fact]
    public async Task It_says_tag_model_serial_and_unit_whatever_letters_they_have()
    {
        var device = await Given.NewDevice(App, serial: "<b>&\"Æø'å</b>  -0123456789-0123456789-ABC");
        var depot = await App.As("depot1");

        var svg = (await depot.Get($"/api/devices/{device}/label?format=svg")).Expect(200).Body;

        Assert.Equal([await Tag(device), "Tablet 10\"", "SN <b>&\"Æø'å</b>  -012345", "6789-0123456789-ABC", "Common SSL unit"], Lines(svg));
    }

    [Fact]
    public async Task The_png_shows_the_text_beside_the_code_at_the_true_size()
    {
        var depot = await App.As("depot1");
        var model = "spirometer-2";
        await Model(new DeviceModel(model, "Same", model));

        var one = LabelPicture.OfPng(await depot.Http.GetByteArrayAsync($"/api/devices/{await Given.NewDevice(App, model, serial: "ÆØÅ")}/label?format=png"));
        var other = LabelPicture.OfPng(await depot.Http.GetByteArrayAsync($"/api/devices/{await Given.NewDevice(App, model, serial: "æøå")}/label?format=png"));

        Assert.Equal((827, 437), (one.Width, one.Height));
        Assert.Contains('#', one.Text(350));
        Assert.DoesNotContain('#', one.Text(810));
        Assert.NotEqual(one.Text(350), other.Text(350));
    }

    [Fact]
    public void No_two_letters_of_the_font_look_the_same()
    {
        var letters = Enumerable.Range(' ', '~' - ' ' + 1).Select(code => $"{(char)code}")
            .Concat("ÆØÅæøåßẞŒœÐðÞþŁłĐđĦħŦŧŊŋı®©™°±×µ·€£§«»²³漢".EnumerateRunes().Select(rune => $"{rune}"))
            .Concat(LatinLetters.All.Select(letter => $"{letter}")).Except(["Đ", "Ţ", "ţ", "Ĳ", "ĳ"]).ToList();

        Assert.Empty(letters.GroupBy(Picture).Where(same => same.Count() > 1).Select(same => string.Concat(same)));
        Assert.Empty(BitmapFont.Dots(" "));
    }

    [Theory]
    [InlineData("é", "e\u0301"), InlineData("ü", "u\u0308"), InlineData("Š", "S\u030C"), InlineData("ç", "c\u0327"), InlineData("Ů", "U\u030A")]
    [InlineData("–", "-"), InlineData("—", "-"), InlineData("\u2011", "-"), InlineData("“", "\""), InlineData("’", "'"), InlineData("\u00a0", " ")]
    [InlineData("Ａ", "A"), InlineData("μ", "µ"), InlineData("ţ", "ț"), InlineData("Đ", "Ð")]
    public void Letters_that_read_alike_look_alike(string one, string other) => Assert.Equal(Picture(one), Picture(other));

    [Fact]
    public void No_letter_of_a_European_language_in_Latin_script_is_a_box_or_dropped()
    {
        var letters = Enumerable.Range(0xC0, 0x180 - 0xC0).Concat("ȘșȚțẞ".Select(c => (int)c)).Select(code => $"{(char)code}");

        var box = Picture("漢");
        Assert.DoesNotContain(letters, letter => Picture(letter) == box || Picture(letter).Length == 0);
    }

    [Fact]
    public async Task Both_drawings_show_every_letter_of_a_models_name()
    {
        await Model(new DeviceModel("spirometer-3", "Café Müller Straße – Łódź® e\u0301 <&\"'>", "spirometer"));
        await Model(new DeviceModel("spirometer-4", "Cafe Muller Strase - Lodz  e <&\"'>", "spirometer"));
        var (device, plain) = (await Given.NewDevice(App, "spirometer-3", serial: "SAME"), await Given.NewDevice(App, "spirometer-4", serial: "SAME"));
        var depot = await App.As("depot1");

        Assert.Equal(["Café Müller Straße –", "Łódź® e\u0301 <&\"'>"], Lines((await depot.Get($"/api/devices/{device}/label")).Expect(200).Body)[1..3]);
        var (marked, unmarked) = (await Png(device), await Png(plain));
        Assert.NotEqual(marked.Text(350), unmarked.Text(350));
        Assert.DoesNotContain('#', marked.Text(810));

        async Task<LabelPicture> Png(Guid id) => LabelPicture.OfPng(await depot.Http.GetByteArrayAsync($"/api/devices/{id}/label?format=png"));
    }

    [Fact]
    public async Task A_label_says_nothing_about_the_holder_of_the_device()
    {
        var citizen = await Given.Citizen(App);
        var device = await Given.ReadyDevice(App);
        var depot = await App.As("depot1");
        string[] paths = [$"/api/devices/{device}/label", $"/api/devices/{device}/label?format=png", $"/api/labels?devices={device}"];
        var before = await All(depot, paths);

        await Given.Step(App, device, "stock-control", new { step = "reserve", citizen, programme = "telekol" });
        await Given.Step(App, device, "delivery", new { step = "dispatched", carrier = "contractor-1" });
        await Given.Step(App, device, "delivery", new { step = "handed-over", receivedBy = "citizen", proof = "signature" });

        Assert.Equal(before, await All(depot, paths));
        var text = string.Join('\n', Lines((await depot.Get(paths[0])).Body));
        foreach (var personal in new[] { citizen.ToString(), "Prøve", "Odense", "461", "telekol" })
            Assert.DoesNotContain(personal, text);
    }

    [Theory]
    [InlineData("", null, 200, "image/svg+xml")]
    [InlineData("", "*/*", 200, "image/svg+xml")]
    [InlineData("", "image/avif,image/webp,image/*,*/*;q=0.8", 200, "image/svg+xml")]
    [InlineData("", "image/png", 200, "image/png")]
    [InlineData("", "image/svg+xml;q=0.5, image/png", 200, "image/png")]
    [InlineData("", "image/svg+xml;q=0, */*", 200, "image/png")]
    [InlineData("", "application/pdf", 406, "application/problem+json")]
    [InlineData("?format=png", "image/svg+xml", 200, "image/png")]
    [InlineData("?format=svg", "image/png", 200, "image/svg+xml")]
    [InlineData("?format=pdf", null, 422, "application/problem+json")]
    [InlineData("?format=", null, 200, "image/svg+xml")]
    [InlineData("?qr=theirs", null, 422, "application/problem+json")]
    public async Task The_kind_is_by_query_then_by_what_is_accepted(string query, string? accept, int status, string mediaType)
    {
        var device = await Given.NewDevice(App);

        var answer = await Send(await App.As("depot1"), $"/api/devices/{device}/label{query}", accept is null ? [] : [("Accept", accept)]);

        Assert.Equal(mediaType, answer.Expect(status).Headers["Content-Type"].Split(';')[0]);
    }

    [Fact]
    public async Task An_unchanged_label_is_not_sent_again_and_only_its_reader_keeps_it()
    {
        var path = $"/api/devices/{await Given.NewDevice(App)}/label";
        var depot = await App.As("depot1");

        var first = (await depot.Get(path)).Expect(200);
        var again = await Send(depot, path, ("If-None-Match", first.ETag!));
        var png = (await depot.Get($"{path}?format=png")).Expect(200);

        Assert.Contains("private", first.Headers["Cache-Control"]);
        Assert.Equal("Accept", first.Headers["Vary"]);
        Assert.Equal("default-src 'none'", first.Headers["Content-Security-Policy"]);
        Assert.Equal(HttpStatusCode.NotModified, again.Status);
        Assert.NotEqual(first.ETag, png.ETag);
    }

    [Fact]
    public async Task A_sheet_holds_24_labels_a_page_in_the_order_asked_for()
    {
        var devices = new List<Guid>();
        for (var i = 0; i < 3; i++)
            devices.Add(await Given.NewDevice(App));
        var asked = Enumerable.Range(0, 25).Select(i => devices[i % 3]).ToList();
        var depot = await App.As("depot1");

        var page = (await depot.Get($"/api/labels?devices={string.Join(',', asked)}")).Expect(200);
        var repeated = (await depot.Get($"/api/labels?{string.Join('&', asked.Select(id => $"devices={id}"))}")).Expect(200);

        var tags = await Task.WhenAll(asked.Select(Tag));
        Assert.Equal(tags, Regex.Matches(page.Body, @"font-size=""60"">([^<]*)<").Select(match => match.Groups[1].Value));
        Assert.Equal(2, Regex.Count(page.Body, "<section>"));
        Assert.Equal(page.Body, repeated.Body);
        Assert.Equal("text/html; charset=utf-8", page.Headers["Content-Type"]);
        Assert.Contains("private", page.Headers["Cache-Control"]);
    }

    [Fact]
    public async Task A_sheet_is_for_paper_and_runs_nothing_but_its_own_style()
    {
        var device = await Given.NewDevice(App, serial: "<script>alert(1)</script>");

        var page = (await (await App.As("depot1")).Get($"/api/labels?devices={device}")).Expect(200);

        var style = Regex.Match(page.Body, "<style>(.*?)</style>", RegexOptions.Singleline).Groups[1].Value;
        Assert.Contains("@page { size: A4 portrait", style);
        Assert.Contains("@media print", style);
        var policy = page.Headers["Content-Security-Policy"];
        Assert.Contains("default-src 'none'", policy);
        Assert.Contains($"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'", policy);
        Assert.DoesNotContain("unsafe", policy);
        Assert.DoesNotContain("<script", page.Body);
        Assert.DoesNotContain("style=", page.Body);
    }

    [Fact]
    public async Task One_device_out_of_sight_refuses_the_whole_sheet_and_is_not_named()
    {
        var own = await Given.NewDevice(App);
        var foreign = await Given.NewDevice(App, location: "depot-esbjerg");
        var depot = await App.As("depot1");

        var sheet = (await depot.Get($"/api/labels?devices={own},{foreign}")).Refused("not-found", 404);
        var label = (await depot.Get($"/api/devices/{foreign}/label")).Refused("not-found", 404);

        Assert.DoesNotContain(foreign.ToString(), sheet.Body);
        Assert.Equal((await depot.Get($"/api/devices/{Guid.CreateVersion7()}/label")).Body, label.Body);
        (await (await App.As("depot2")).Get($"/api/devices/{foreign}/label")).Expect(200);
        (await (await App.As("admin1")).Get($"/api/labels?devices={own},{foreign}")).Expect(200);
    }

    [Theory]
    [InlineData("")]
    [InlineData("?devices=")]
    [InlineData("?devices=7")]
    public async Task A_sheet_needs_device_ids(string query) =>
        (await (await App.As("depot1")).Get($"/api/labels{query}")).Refused("invalid-content", 422);

    [Fact]
    public async Task A_sheet_holds_200_labels_at_most()
    {
        var device = await Given.NewDevice(App);
        var depot = await App.As("depot1");

        (await depot.Get($"/api/labels?devices={string.Join(',', Enumerable.Repeat(device, 201))}")).Refused("invalid-content", 422);
        (await depot.Get($"/api/labels?devices={string.Join(',', Enumerable.Repeat(device, 200))}")).Expect(200);
    }

    [Theory]
    [InlineData("spoc1")]
    [InlineData("driver1")]
    [InlineData("odense1")]
    [InlineData("fts1")]
    public async Task Labels_are_for_logistics(string user)
    {
        var device = await Given.NewDevice(App);

        foreach (var path in new[] { $"/api/devices/{device}/label", $"/api/labels?devices={device}" })
        {
            (await (await App.As(user)).Get(path)).Refused("role", 403);
            (await App.Nobody.Get(path)).Refused("sign-in-needed", 401);
        }
    }

    [Theory]
    [InlineData("", "https://id.example.dk")]
    [InlineData("952", "")]
    public async Task Without_prefix_and_address_nothing_is_printed(string prefix, string url)
    {
        await using var host = new Host(new Dictionary<string, string?>(await databases.New())
        {
            ["Labels:CompanyPrefix"] = prefix,
            ["Labels:BaseUrl"] = url,
        });
        var depot = await TeleSSLApp.SignIn(host, "depot1");
        var device = (await depot.Get("/api/devices?limit=1")).Expect(200)["items"][0].GetProperty("id").GetGuid();

        (await depot.Get($"/api/devices/{device}/label")).Refused("labels-not-configured");
        (await depot.Get($"/api/devices/{device}/label?qr=gs1")).Refused("labels-not-configured");
        (await depot.Get($"/api/labels?devices={device}")).Refused("labels-not-configured");
    }

    [Theory]
    [InlineData("952", "https://id.example.dk/own/", true)]
    [InlineData("95x", "https://id.example.dk", false)]
    [InlineData("9521234567890", "https://id.example.dk", false)]
    [InlineData("952", "id.example.dk", false)]
    [InlineData("952", "ftp://id.example.dk", false)]
    [InlineData("952", "https://id.example.dk/?a=1", false)]
    [InlineData("952", "https://id.example.dk/a b", false)]
    public void A_prefix_is_digits_and_an_address_is_of_the_web(string prefix, string url, bool usable) =>
        Assert.Equal(usable, new LabelOptions(prefix, url).AreUsable);

    private static string Picture(string letter) => string.Join(' ', BitmapFont.Dots(letter).Order());

    private static Task<Answer> Send(Client who, string path, params (string, string)[] headers) => who.Send(HttpMethod.Get, path, null, headers);

    private static string[] Lines(string svg) => [.. XDocument.Parse(svg).Descendants().Where(e => e.Name.LocalName == "text").Select(e => e.Value)];

    private static async Task<List<string>> All(Client who, string[] paths)
    {
        var answers = new List<string>();
        foreach (var path in paths)
            answers.Add(Convert.ToHexString(await who.Http.GetByteArrayAsync(path)));
        return answers;
    }

    private static async Task ReadsBack(Client who, string link, Guid device)
    {
        var read = (await who.Post("/api/codes", new { codes = new[] { link } })).Expect(200);
        Assert.Equal("digital-link", read.Text("kind"));
        Assert.Equal(device, read["deviceId"].GetGuid());
    }

    private async Task<string> Tag(Guid device) => (await (await App.As("depot1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag");

    private async Task Model(DeviceModel model)
    {
        var at = App.Host.Time.GetUtcNow();
        var stamp = new Stamp(at, at, "admin1", "1083", DateOnly.FromDateTime(at.UtcDateTime));
        await App.Host.Services.GetRequiredService<Db>().Write<int>(
            async tx => await CatalogueStore.Put(tx, CatalogueStore.Kinds.Model, model.Code, model, stamp));
    }
}
