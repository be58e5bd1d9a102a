using System.Text.Json;
using System.Text.RegularExpressions;
using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>What is added to the API's document and takes an id is asked for what is another's, or fails here.</summary>
public class KnownOperationTests(TeleSSLApp app) : Story(app)
{
    private static readonly string[] IdsThatReadNothing =
    [
        // What a look-up was about is kept as it was said.
        "POST /api/citizens/look-up about", "POST /api/citizens/look-up-by-phone about", "POST /api/citizens/{id}/look-up about",
        "POST /api/citizens/find about", "POST /api/search about",
        // The scan's own: CodeProbes sends another's.
        "POST /api/scans id",
    ];

    /// <summary>
    /// Days, states and pages; what FilterProbes, PathProbes and JournalProbes ask for; what is of the catalogue, which is everybody's.
    /// </summary>
    private static readonly string[] Filters =
    [
        "after", "limit", "from", "to", "on", "by", "since", "kind", "state", "open", "dryRun",
        "unit", "municipality", "carrier", "vehicle", "attention", "calibrationDueBefore", "inHomes", "asOf", "topics",
        "cluster", "organisation", "service", "programme",
        "q", "citizen", "device", "devices", "queue", "location", "custody", "blocked", "model",
        "number", "status", "assignee", "account", "tickets", "unassigned", "watching", "answered", "due", "partner", "component", "category", "format", "qr", "receipt", "with", "reason",
    ];

    /// <summary>
    /// Whoever adds an operation says in <see cref="Things"/> whose id stands in its path, and in <see cref="Bodies"/> what to send.
    /// </summary>
    [Fact]
    public async Task Every_id_in_a_path_is_known() => Assert.Empty(Unknown(Operation.In(await Document())));

    [Theory]
    [InlineData("GET", "/api/invoices/{id}")]
    [InlineData("POST", "/api/devices/{id}/polish")]
    [InlineData("PUT", "/api/tickets/{id}/attachments/{attachment}/name")]
    public void A_new_operation_with_an_id_is_seen(string method, string path)
    {
        var made = new Operation(method, path);

        Assert.Equal([made], Unknown([made]));
    }

    /// <summary>Whoever adds an id to what is sent says in <see cref="Bodies"/> which of a world's things stands there.</summary>
    [Fact]
    public async Task Every_id_in_a_body_is_known()
    {
        var document = await Document();
        var ids = new IdsInBodies(document);
        var unknown =
            from operation in Operation.In(document)
            where !operation.HasPlace || Things.Of(operation).Count > 0
            from property in ids.Of(operation)
            where !IdsThatReadNothing.Contains($"{operation} {property}")
            where !Bodies.Of(operation).Any(body => Regex.IsMatch(body.Text, $@"""{property}"":\[?""\$"))
            select $"{operation} {property}";

        Assert.Empty(unknown);
    }

    /// <summary>Whoever adds a filter by somebody's thing asks with another's in <see cref="FilterProbes"/>.</summary>
    [Fact]
    public async Task Every_filter_is_known()
    {
        var unknown =
            from path in (await Document()).GetProperty("paths").EnumerateObject()
            from operation in path.Value.EnumerateObject()
            where operation.Value.TryGetProperty("parameters", out _)
            from parameter in operation.Value.GetProperty("parameters").EnumerateArray()
            where parameter.GetProperty("in").ValueEquals("query") && !Filters.Contains(parameter.GetProperty("name").GetString())
            select $"{path.Name} {parameter.GetProperty("name").GetString()}";

        Assert.Empty(unknown);
    }

    private async Task<JsonElement> Document() => (await App.Nobody.Get("/openapi/v1.json")).Expect(200).Json;

    private static IEnumerable<Operation> Unknown(IEnumerable<Operation> operations) => operations.Where(one => one.HasPlace)
        .Where(one => !Things.Knows(one) || (Things.Of(one).Count > 0 && Bodies.Of(one).Count == 0));
}
