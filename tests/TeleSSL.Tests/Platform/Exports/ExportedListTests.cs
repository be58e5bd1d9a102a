using System.Text.Json;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Platform.Exports;

/// <summary>Every list of the API's document is a file too, without anything that could say who a person is.</summary>
public class ExportedListTests(TeleSSLApp app) : Story(app)
{
    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /// <summary>The journal is a feed that has no end: it is followed from a seq on.</summary>
    private static readonly string[] Feeds = ["readJournal"];

    private static readonly string[] AboutPersons =
    [
        "name", "title", "text", "phone", "address", "cpr", "line", "city", "postalCode", "description", "body", "note", "notes",
        "resolution", "data", "codes", "code", "watchers", "candidates", "subject",
    ];

    [Fact]
    public async Task Each_list_is_a_file_too()
    {
        var without = from read in await Reads() where IsList(read.Content) && !read.Content.ContainsKey("text/csv") select read.Id;

        Assert.Equal(Feeds, without);
    }

    [Fact]
    public async Task Each_file_has_the_columns_that_are_allowed_and_no_others()
    {
        var columns = (await Reads()).Where(read => read.Content.ContainsKey("text/csv"))
            .ToDictionary(read => read.Id, read => string.Join(' ', Columns(read.Content["text/csv"])));

        Assert.Equal(AllowedColumns.Of.OrderBy(one => one.Key), columns.OrderBy(one => one.Key));
    }

    [Fact]
    public async Task Both_files_have_the_same_columns()
    {
        foreach (var (id, content) in await Reads())
            if (content.TryGetValue("text/csv", out var csv))
                Assert.True(Columns(csv).SequenceEqual(Columns(content[Xlsx])), id);
    }

    [Fact]
    public void No_column_is_called_as_what_is_about_a_person()
    {
        var suspicious =
            from list in AllowedColumns.Of
            from column in list.Value.Split(' ')
            where AboutPersons.Contains(column.Split('.')[^1]) && !AllowedColumns.NamesOfThings.Contains($"{list.Key} {column}")
            where (list.Key, column) is not (_, "code") || !IsOfTheCatalogue(list.Key)
            select $"{list.Key} {column}";

        Assert.Empty(suspicious);
    }

    private static bool IsOfTheCatalogue(string list) =>
        list is "listOrganisations" or "listProgrammes" or "listLocations" or "listDeviceModels";

    private static bool IsList(Dictionary<string, JsonElement> content) =>
        content.TryGetValue("application/json", out var json) && json.GetRawText().Contains("/PageOf", StringComparison.Ordinal);

    private static IEnumerable<string> Columns(JsonElement media) =>
        media.GetProperty("x-columns").EnumerateArray().Select(column => column.GetString()!);

    private async Task<List<(string Id, Dictionary<string, JsonElement> Content)>> Reads()
    {
        var document = (await App.Nobody.Get("/openapi/v1.json")).Expect(200).Json;
        return
        [
            .. from path in document.GetProperty("paths").EnumerateObject()
               where path.Value.TryGetProperty("get", out _)
               let read = path.Value.GetProperty("get")
               where read.TryGetProperty("operationId", out _) && read.GetProperty("responses").TryGetProperty("200", out var ok)
                   && ok.TryGetProperty("content", out _)
               select (
                   read.GetProperty("operationId").GetString()!,
                   read.GetProperty("responses").GetProperty("200").GetProperty("content").EnumerateObject()
                       .ToDictionary(one => one.Name, one => one.Value)),
        ];
    }
}
