using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>How far the programme office comes: programmes, notices and counts, and nothing about one device, ticket or person.</summary>
public class ProgrammeOfficeReachTests(TeleSSLApp app) : Story(app)
{
    private static readonly string[] OpenToAll =
    [
        "GET /api/tasks", "GET /api/organisations", "GET /api/organisations/{code}", "GET /api/programmes", "GET /api/programmes/{code}",
        "GET /api/device-models", "GET /api/device-models/{code}", "GET /api/locations", "GET /api/locations/{code}", "GET /api/agreements",
        "GET /api/agreements/{id}", "GET /api/agreements/serving", "GET /api/agreements/gaps",
    ];

    private static readonly string[] Own =
    [
        "POST /api/programmes", "POST /api/programmes/{code}", "GET /api/recalls", "GET /api/recalls/{id}", "GET /api/recalls/{id}/counts",
        "GET /api/devices/counts", "GET /api/desk/figures", "GET /api/orders/counts",
    ];

    /// <summary>Everybody's own session, and what is open without one.</summary>
    private static readonly string[] NotAsked = ["/api/session", "/api/public/", "/api/partners/telma/", "/api/partners/fut/"];

    [Fact]
    public async Task It_reaches_these_operations_and_no_others()
    {
        var (office, reached) = (await App.As("fts1"), new List<string>());
        foreach (var operation in Operation.In((await App.Nobody.Get("/openapi/v1.json")).Expect(200).Json).Where(IsAsked))
        {
            var path = operation.Path.Replace("{id}", Things.Nothing).Replace("{code}", "nothing").Replace("{version}", "1")
                .Replace(Things.File, Things.Nothing).Replace("{absence}", Things.Nothing).Replace("{date}", "2030-01-01");
            var answer = await office.Send(new HttpMethod(operation.Method), path, Body.Content(operation.IsRead ? "" : "{}"));
            if ((int)answer.Status != 403)
                reached.Add($"{operation}");
        }

        Assert.Equal(OpenToAll.Concat(Own).Order(), reached.Order());
    }

    private static bool IsAsked(Operation operation) =>
        operation.Path.StartsWith("/api/", StringComparison.Ordinal)
        && !NotAsked.Any(path => operation.Path.StartsWith(path, StringComparison.Ordinal));
}
