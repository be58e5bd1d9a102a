using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Platform.Paging;

/// <summary>Every list of the API's document that takes a cursor takes its own, and only that.</summary>
public class CursorTests : IClassFixture<PagedListsApp>
{
    /// <summary>The journal's cursor is a seq: any reader may start anywhere.</summary>
    private static readonly string[] BySeq = ["/api/journal", "/api/journal/stream"];

    private readonly PagedListsApp app;

    public CursorTests(PagedListsApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task Each_list_of_the_document_that_takes_a_cursor_is_asked_here()
    {
        var paged = (await Reads()).Where(read => read.TakesCursor).Select(read => read.Path).Except(BySeq);

        Assert.Equal(paged.Order(), app.Lists.Keys.Order());
    }

    [Fact]
    public async Task A_list_that_names_no_cursor_in_the_document_is_whole()
    {
        foreach (var (path, _) in (await Reads()).Where(read => !read.TakesCursor && !read.Path.Contains('{')))
            if (await app.Administrator.Get($"{path}?limit=1") is { Status: System.Net.HttpStatusCode.OK } page
                && page.Headers["Content-Type"].StartsWith("application/json", StringComparison.Ordinal)
                && page.Json is { ValueKind: JsonValueKind.Object } json && json.TryGetProperty("next", out var next))
                Assert.True(next.ValueKind == JsonValueKind.Null, $"{path}: {page.Body}");
    }

    [Fact]
    public async Task Each_list_goes_on_with_its_own_cursor_also_at_another_length()
    {
        foreach (var list in app.Lists.Values)
        {
            var first = await First(list);
            var rest = (await app.Administrator.Get($"{list}?limit=200&after={first.Text("next")}")).Expect(200);

            var whole = (await app.Administrator.Get($"{list}?limit=200")).Expect(200);
            string[] read = [.. Items(first), .. Items(rest)];
            Assert.True(Items(whole).SequenceEqual(read), $"{list}: {string.Join(' ', read)}");
        }
    }

    [Fact]
    public async Task A_cursor_is_for_the_account_that_got_it()
    {
        foreach (var list in app.Lists.Values)
        {
            var cursor = (await First(list)).Text("next");

            (await app.OtherAdministrator.Get($"{list}?limit=1")).Expect(200);
            (await app.OtherAdministrator.Get($"{list}?limit=1&after={cursor}")).Refused("unknown-cursor", 400);
        }
    }

    [Fact]
    public async Task A_cursor_is_for_the_list_that_gave_it()
    {
        foreach (var list in app.Lists.Values)
        {
            var cursor = (await First(list)).Text("next");

            foreach (var other in app.Lists.Values.Where(other => other != list))
                (await app.Administrator.Get($"{other}?limit=1&after={cursor}")).Refused("unknown-cursor", 400);
        }
    }

    [Theory]
    [InlineData("/api/devices", "model=scale")]
    [InlineData("/api/devices", "q=T00")]
    [InlineData("/api/tickets", "status=unresolved")]
    [InlineData("/api/orders", "state=open")]
    [InlineData("/api/calls", "state=ringing")]
    [InlineData("/api/articles", "q=side")]
    [InlineData("/api/outbox", "state=pending")]
    [InlineData("/api/incidents", "state=confirmed")]
    [InlineData("/api/canned-replies", "category=order")]
    public async Task A_cursor_is_for_the_filters_that_it_came_with(string list, string filter)
    {
        var plain = (await First(list)).Text("next");
        (await app.Administrator.Get($"{list}?limit=1&{filter}")).Expect(200);

        (await app.Administrator.Get($"{list}?limit=1&{filter}&after={plain}")).Refused("unknown-cursor", 400);
    }

    [Fact]
    public async Task Filters_may_stand_in_any_order_and_empty_ones_count_for_nothing()
    {
        var first = (await app.Administrator.Get("/api/devices?model=scale&unit=ssl-syd&limit=1")).Expect(200);

        (await app.Administrator.Get($"/api/devices?after={first.Text("next")}&unit=ssl-syd&custody=&model=scale")).Expect(200);
    }

    [Fact]
    public async Task What_no_list_gave_is_refused_with_a_sentence_that_helps()
    {
        var device = (await app.Administrator.Get("/api/devices?limit=1"))["items"][0].GetProperty("id").GetGuid();
        foreach (var list in app.Lists.Values)
        {
            var cursor = (await First(list)).Text("next");
            foreach (var bad in Bad(cursor, device))
            {
                var answer = await app.Administrator.Get($"{list}?limit=1&after={Uri.EscapeDataString(bad)}");
                Assert.True((int)answer.Status == 400, $"{list} after {bad}: {(int)answer.Status} {answer.Body}");
                Assert.Equal("unknown-cursor", answer.Code);
                Assert.Contains("Start again without it", answer.Text("detail"), StringComparison.Ordinal);
            }

            (await app.Administrator.Get($"{list}?limit=1&after={cursor}&after={cursor}")).Refused("unknown-cursor", 400);
        }
    }

    [Fact]
    public async Task A_cursor_shows_nothing_of_the_row_it_comes_from()
    {
        var serial = Given.Serial();
        var device = await Given.NewDevice(app, "scale", serial: $"{serial}-A");
        await Given.NewDevice(app, "scale", serial: $"{serial}-B");

        var first = (await app.Administrator.Get($"/api/devices?q={serial}&limit=1")).Expect(200);

        var cursor = first.Text("next");
        var bytes = Convert.ToHexString(System.Buffers.Text.Base64Url.DecodeFromChars(cursor));
        foreach (var plain in (byte[][])[System.Text.Encoding.UTF8.GetBytes(serial), System.Text.Encoding.UTF8.GetBytes(serial.ToLowerInvariant()), device.ToByteArray(), device.ToByteArray(bigEndian: true)])
            Assert.DoesNotContain(Convert.ToHexString(plain), bytes, StringComparison.Ordinal);
        Assert.NotEqual(cursor, (await app.Administrator.Get($"/api/devices?q={serial}&limit=1")).Text("next"));
    }

    private static IEnumerable<string> Bad(string cursor, Guid device)
    {
        var middle = cursor.Length / 2;
        var other = cursor[middle] == 'A' ? 'B' : 'A';
        return
        [
            device.ToString(), device.ToString("N"), Guid.Empty.ToString("N"), "0", "1", "-1", "admin1", "x", "' OR 1=1", "../..", "%00", "\0",
            "blåbærgrød", "😀", "\u202e", "AAAA", "====", cursor[..^1], cursor[1..], cursor + "A", cursor + cursor, cursor.ToLowerInvariant(),
            $"{cursor[..middle]}{other}{cursor[(middle + 1)..]}", new string('A', 500), new string('A', 6_000),
        ];
    }

    private async Task<Answer> First(string list)
    {
        var first = (await app.Administrator.Get($"{list}?limit=1")).Expect(200);
        Assert.True(first["next"].ValueKind == JsonValueKind.String, $"{list} has fewer than two rows: {first.Body}");
        return first;
    }

    private static IEnumerable<string> Items(Answer page) => page["items"].EnumerateArray().Select(item => item.GetRawText());

    private async Task<IEnumerable<(string Path, bool TakesCursor)>> Reads() =>
        from path in (await app.Nobody.Get("/openapi/v1.json")).Expect(200)["paths"].EnumerateObject()
        where path.Value.TryGetProperty("get", out _)
        let get = path.Value.GetProperty("get")
        let names = get.TryGetProperty("parameters", out var parameters)
            ? parameters.EnumerateArray().Select(parameter => parameter.GetProperty("name").GetString()).ToArray()
            : []
        select (path.Name, names.Contains("after"));
}
