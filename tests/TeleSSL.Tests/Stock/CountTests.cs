using TeleSSL.Domain.Values;
using TeleSSL.Tests.Citizens;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Stock;

public class CountTests(TeleSSLApp app) : Story(app)
{
    [Fact]
    public async Task A_count_tells_found_missing_unexpected_and_unknown_and_moves_nothing()
    {
        var here = await Given.NewDevice(App, "scale", "depot/shelf-b");
        var missing = await Given.NewDevice(App, "scale", "depot/shelf-b");
        var elsewhere = await Given.NewDevice(App, "scale", "depot/shelf-a");
        var foreign = await Given.NewDevice(App, "scale", "depot-esbjerg");
        var depot = await App.As("depot1");

        var codes = new[] { await Tag(here), await Tag(here), await Tag(elsewhere), await Tag(foreign), "what is this" };
        var count = (await depot.Post("/api/counts", new { step = "count", location = "depot/shelf-b", codes })).Expect(200);

        Assert.Equal([here], count["found"].EnumerateArray().Select(id => id.GetGuid()));
        Assert.Equal([missing], count["missing"].EnumerateArray().Select(id => id.GetGuid()));
        Assert.Equal([elsewhere], count["unexpected"].EnumerateArray().Select(id => id.GetGuid()));
        Assert.Equal([await Tag(foreign), "what is this"], count.Texts("unknown"));
        Assert.Equal("depot/shelf-a", (await depot.Get($"/api/devices/{elsewhere}")).Text("location"));
        (await depot.Post("/api/counts", new { location = "depot-esbjerg", codes })).Refused("unknown-location", 422);
    }

    /// <summary>A health card under the scanner, and a number typed in several ways.</summary>
    [Fact]
    public async Task A_CPR_number_that_was_counted_is_in_no_table_and_a_repeat_is_answered_without_its_digits()
    {
        string[] codes =
        [
            "2512484916", "251248-4916", "251248 / 4916", "25.12.48-4916", "92082512484916", "２５１２４８-４９１６", "251248\u200B4916", "251248\u20604916",
            "CPR2512484916X", "shelf label 7",
        ];
        var depot = await App.As("depot1");
        var (request, key) = (new { location = "depot/shelf-a", codes }, ("Idempotency-Key", "a-count-with-a-health-card"));

        var first = (await depot.Post("/api/counts", request, key)).Expect(200);
        var again = (await depot.Post("/api/counts", request, key)).Expect(200);

        Assert.Equal(codes, first.Texts("unknown"));
        Assert.Equal("true", again.Headers["Idempotency-Replayed"]);
        Assert.Equal(codes.Select(PersonalData.Blotted), again.Texts("unknown"));
        Assert.All(again.Texts("unknown").SkipLast(1), code => Assert.DoesNotContain(code, char.IsDigit));
        Assert.Equal("shelf label 7", again.Texts("unknown")[^1]);
        foreach (var devices in (string[])["found", "missing", "unexpected"])
            Assert.Equal(first[devices].ToString(), again[devices].ToString());
        Assert.Equal(1, await Stored.Value<int>(App.Settings, "SELECT count(*) FROM journal WHERE kind = 'stock-control.count' AND data LIKE '%\"unknown\":10%'"));
        foreach (var text in (await Stored.Everything(App.Settings)).SelectMany(row => row.Texts))
            Assert.DoesNotContain("2512484916", Digits(text), StringComparison.Ordinal);
        (await depot.Post("/api/counts", new { location = "depot/shelf-a", codes = codes.Skip(1) }, key)).Refused("idempotency-key-reused", 422);
    }

    private static string Digits(string text) => string.Concat(Folded.Of(text).Text.Where(char.IsAsciiDigit));

    private async Task<string> Tag(Guid device) => (await (await App.As("admin1")).Get($"/api/devices/{device}")).Expect(200).Text("assetTag");
}
