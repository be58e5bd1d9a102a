using System.Globalization;
using System.Text.Json;
using TeleSSL.Domain.Values;
using TeleSSL.Tests.Platform.Paging;

namespace TeleSSL.Tests.Platform.Exports;

/// <summary>A file holds what the list's pages hold, cell by cell.</summary>
public class ExportedCellTests : IClassFixture<PagedListsApp>
{
    private static readonly string[] Whole =
    [
        "/api/agreements", "/api/agreements/gaps?since=2020-01-01", "/api/device-models", "/api/locations", "/api/organisations",
        "/api/programmes", "/api/recalls", "/api/partners", "/api/announcements", "/api/working-calendars/spoc/days", "/api/devices/counts",
        "/api/desk/figures",
    ];

    private readonly PagedListsApp app;

    public ExportedCellTests(PagedListsApp app)
    {
        Assert.SkipWhen(app.Unavailable is not null, app.Unavailable ?? "");
        this.app = app;
    }

    [Fact]
    public async Task Each_list_has_the_same_cells_as_a_file()
    {
        foreach (var list in app.Lists.Values.Concat(Whole))
        {
            var items = await Items(list);
            var file = await Exported.From(app.Administrator, list);
            var expected = items.Select(item => string.Join(" | ", file.Columns.Select(column => Cell(item, column))));
            var cells = file.Rows.Select(row => string.Join(" | ", file.Columns.Select(column => FormulaGuard.Unguard(row[column]))));
            Assert.Equal(expected.Prepend(list), cells.Prepend(list));
        }
    }

    [Fact]
    public async Task The_lists_that_are_asked_are_not_empty()
    {
        foreach (var list in app.Lists.Values)
            Assert.NotEmpty((await Exported.From(app.Administrator, list)).Rows);
    }

    private async Task<List<JsonElement>> Items(string list)
    {
        var first = (await app.Administrator.Get(list)).Expect(200);
        var items = first["items"].EnumerateArray().ToList();
        for (var page = first; page.Json.TryGetProperty("next", out var next) && next.GetString() is { } after;)
        {
            page = (await app.Administrator.Get($"{list}?limit=200&after={after}")).Expect(200);
            items.AddRange(page["items"].EnumerateArray());
        }

        return items;
    }

    private static string Cell(JsonElement at, string path, Func<DateTimeOffset, string>? time = null)
    {
        if (at.ValueKind == JsonValueKind.Array)
            return string.Join(", ", at.EnumerateArray().Select(item => Cell(item, path, time => Danish(time)[..10])));
        if (at.ValueKind != JsonValueKind.Object)
            return Text(at, time ?? Danish);
        var parts = path.Split('.', 2);
        return Cell(at.GetProperty(parts[0]), parts.Length > 1 ? parts[1] : "", time);
    }

    private static string Text(JsonElement value, Func<DateTimeOffset, string> time) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String when value.GetString()!.Contains('T') && value.TryGetDateTimeOffset(out var at) => time(at),
        JsonValueKind.True => "true",
        JsonValueKind.False => "false",
        _ => value.ToString(),
    };

    private static string Danish(DateTimeOffset at) =>
        TimeZoneInfo.ConvertTime(at, TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen"))
            .ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFzzz", CultureInfo.InvariantCulture);
}
