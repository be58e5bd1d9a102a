namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Which things of a world stand in the place of a path, each in turn.</summary>
internal static class Things
{
    /// <summary>An id of nothing.</summary>
    public const string Nothing = "01900000-0000-7000-8000-00000000abcd";

    public const string File = "{attachment}";

    private static readonly (string Prefix, string[] Names)[] InPaths =
    [
        ("/api/devices/{id}", ["device", "stock", "out", "reserved"]),
        ("/api/orders/{id}", ["order"]),
        ("/api/runs/{id}", ["run"]),
        ("/api/stops/{id}", ["stop"]),
        ("/api/tickets/{id}", ["ticket", "ticket2", "ticket3", "child", "merged"]),
        ("/api/citizens/{id}", ["citizen"]),
        ("/api/look-ups/{id}", ["listed"]),
        ("/api/pending-registrations/{id}", ["pending"]),
        ("/api/incidents/{id}", ["incident"]),
        ("/api/calls/{id}", ["call"]),
        ("/api/referrals/{id}", ["referral"]),
        ("/api/own-referrals/{id}", ["referral"]),
        ("/api/canned-replies/{id}", ["reply"]),
        ("/api/unknown-scans/{id}", ["scan", "done_scan"]),
    ];

    /// <summary>
    /// Of no unit and no municipality: the catalogue, what everybody may read, and what an administrator or a lead keeps.
    /// </summary>
    private static readonly string[] OfNobody =
    [
        "/api/recalls/{id}", "/api/agreements/{id}", "/api/articles/{id}", "/api/fault-reports/{id}", "/api/outbox/{id}",
        "/api/accounts/{name}", "/api/runs/{date}", "/api/organisations/{code}", "/api/programmes/{code}", "/api/locations/{code}",
        "/api/device-models/{code}", "/api/service-levels/{unit}", "/api/working-calendars/{unit}", "/api/desk-phones/{unit}",
    ];

    public static IReadOnlyList<string> Of(Operation operation) =>
        InPaths.FirstOrDefault(of => operation.Path.StartsWith(of.Prefix, StringComparison.Ordinal)).Names ?? [];

    public static bool Knows(Operation operation) =>
        Of(operation).Count > 0 || OfNobody.Any(prefix => operation.Path.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>The own thing of which a step is asked whose body names another's.</summary>
    public static string ForBody(Operation operation) => operation.Last switch
    {
        "stock-control" => "stock",
        "merge" when operation.Path.StartsWith("/api/tickets/", StringComparison.Ordinal) => "ticket3",
        _ => Of(operation)[0],
    };
}
