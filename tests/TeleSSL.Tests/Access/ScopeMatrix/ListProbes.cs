using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Every list, whole and after a cursor that is another's id.</summary>
internal static class ListProbes
{
    private static readonly string[] Cursors = ["device", "stock", "ticket", "call", "reply", "incident", "scan", "referral"];

    /// <summary>
    /// A notice holds ranges of serials, and is everybody's. The unknown scans are those that one scanned oneself.
    /// </summary>
    private static readonly string[] ToldOnPurpose = ["/api/recalls", "/api/unknown-scans"];

    public static bool Has(Operation operation) =>
        operation is { IsRead: true, HasPlace: false } && !operation.Path.EndsWith("/stream", StringComparison.Ordinal);

    public static async Task Run(Stranger who, Operation list)
    {
        var answer = await Read(who, list, list.Whole);
        if (list.IsFileToo && (await Read(who, list, list.AsFile)).Status != answer.Status)
            who.Leak($"{list}: the file has another status", $"{answer.Status}");
        if ((int)answer.Status != 200 || !list.IsPaged)
            return;
        string[] filters = list.Path == "/api/devices" ? ["", $"&q={who.Own.Plan.Canary[..4]}"] : [""];
        foreach (var thing in Cursors)
            foreach (var filter in filters)
                await After(who, list, thing, filter);
    }

    private static async Task<Answer> Read(Stranger who, Operation list, string url)
    {
        var answer = await who.Get(url);
        who.Works($"{list}", answer);
        var seen = who.Other.In(answer.Body).Where(one => one != "canary" || !ToldOnPurpose.Contains(list.Path)).ToList();
        if (seen.Count > 0)
            who.Leak($"GET {url}: shows {string.Join(", ", seen)}", answer.Body);
        return answer;
    }

    private static async Task After(Stranger who, Operation list, string thing, string filter)
    {
        var id = World.Bare(who.Other[thing]);
        var beside = $"{id[..^1]}{(id[^1] == '0' ? '1' : '0')}";
        Task<Answer> Page(string cursor) => who.Get($"{list.Path}?limit=200&after={cursor}{filter}");
        var (one, another) = (await Page(id), await Page(beside));
        if (Told.By(one) != Told.By(another))
            who.Leak($"{list} after {thing}{(filter.Length > 0 ? " with q" : "")}: differs", $"{one.Body} | {another.Body}");
    }
}
