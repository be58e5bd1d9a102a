namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Another's labels, read and scanned, and a scan that another made.</summary>
internal static class CodeProbes
{
    private const string Test = """ "task":"stock-control","evidence":{"step":"test","passed":true} """;

    public static async Task Run(Stranger who)
    {
        var serial = $"{who.Other.Plan.Canary}S";
        foreach (var (label, code) in new[] { ("serial", serial), ("tag", who.Other.Tag), ("GS1", $"(01)09521234000051(21){serial}") })
        {
            await ShowsNothing(who, $"POST /api/codes {label}", "/api/codes", $$"""{"codes":["{{code}}"]}""");
            await ShowsNothing(who, $"POST /api/scans {label}", "/api/scans", Scan(Guid.NewGuid().ToString(), code));
        }

        var reused = who.Other["done_scan"];
        who.Hides("POST /api/scans of another's id", await who.Post("/api/scans", Scan(reused, $"{who.Own.Plan.Canary}S")), reused);
    }

    public static async Task People(Stranger who)
    {
        await Same(who, "/api/citizens/look-up", "cpr", who.Other.Plan.Cpr, "2908994899");
        await Same(who, "/api/citizens/look-up-by-phone", "phone", who.Other.Plan.CitizensPhone, "+4539999999");
        await Same(who, "/api/citizens/find", "name", $"{who.Other.Plan.Canary} Navn", "Ingen Navn", ""","postalCode":"5000" """);
    }

    /// <summary>What was scanned stands in the answer; whose it is does not.</summary>
    private static async Task ShowsNothing(Stranger who, string what, string path, string body)
    {
        var answer = await who.Post(path, body);
        who.Works(what, answer);
        if (who.Other.Ids(answer.Body) is { Count: > 0 } seen)
            who.Leak($"{what}: shows {string.Join(", ", seen)}", answer.Body);
    }

    private static async Task Same(Stranger who, string path, string by, string theirs, string nobodys, string also = "")
    {
        var one = await who.Post(path, $$"""{"{{by}}":"{{theirs}}","reason":"support"{{also}}}""");
        var another = await who.Post(path, $$"""{"{{by}}":"{{nobodys}}","reason":"support"{{also}}}""");
        if (Told.By(one) != Told.By(another))
            who.Leak($"POST {path}: another's differs from nobody's", $"{one.Body} | {another.Body}");
    }

    public static string Scan(string id, string code) => $$"""{"scans":[{"id":"{{id}}","codes":["{{code}}"],{{Test}}}]}""";
}
