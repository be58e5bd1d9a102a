using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>Lists narrowed to what is another's, and papers on which it would stand.</summary>
internal static class FilterProbes
{
    public static async Task Run(Stranger who)
    {
        foreach (var (what, url) in Questions(who))
        {
            var answer = await who.Get(url);
            who.Works($"GET {what}", answer);
            // What was asked for may be repeated beside an empty list.
            string[] asked = IsEmpty(answer) ? [who.Other["citizen"], who.Other["device"], who.Other.Recall, who.Other["stock"]] : [];
            if ((int)answer.Status == 200)
                who.Hides($"GET {what}", answer, asked);
        }
    }

    private static IEnumerable<(string What, string Url)> Questions(Stranger who)
    {
        var (own, other) = (who.Own, who.Other);
        var plan = other.Plan;
        return
        [
            ("/api/devices?q=canary", $"/api/devices?q={plan.Canary}"),
            ("/api/devices?q=serial", $"/api/devices?q={plan.Canary}S"),
            ("/api/devices?attention", "/api/devices?attention=true&limit=200"),
            ("/api/devices?calibrationDueBefore", "/api/devices?calibrationDueBefore=2099-01-01&limit=200"),
            ("/api/assignments?carrier", "/api/assignments?carrier=contractor-1&limit=200"),
            ("/api/devices?q=tag", $"/api/devices?q={other.Tag}"),
            ("/api/devices?citizen", $"/api/devices?citizen={other["citizen"]}"),
            ("/api/devices?unit", $"/api/devices?unit={plan.Unit}"),
            ("/api/devices?municipality", $"/api/devices?municipality={plan.Code}"),
            ("/api/citizens?municipality", $"/api/citizens?municipality={plan.Code}"),
            ("/api/look-ups?municipality", $"/api/look-ups?municipality={plan.Code}"),
            ("/api/look-ups?account", $"/api/look-ups?account={plan.Users["spoc-agent"]}"),
            ("/api/referrals?citizen", $"/api/referrals?citizen={other["citizen"]}"),
            ("/api/referrals?municipality", $"/api/referrals?municipality={plan.Code}"),
            ("/api/referrals?unit", $"/api/referrals?unit={plan.Unit}"),
            ("/api/citizens?with", "/api/citizens?with=equipment"),
            ("/api/tickets?municipality", $"/api/tickets?municipality={plan.Code}"),
            ("/api/tickets?device", $"/api/tickets?device={other["device"]}"),
            ("/api/tickets?citizen", $"/api/tickets?citizen={other["citizen"]}"),
            ("/api/tickets?queue", $"/api/tickets?queue={plan.Desk}"),
            ("/api/presence?tickets", $"/api/presence?tickets={own["ticket"]},{other["ticket"]},{other["child"]}"),
            ("/api/people?organisation", $"/api/people?organisation={plan.Code}"),
            ("/api/tickets?queue=health", "/api/tickets?queue=health"),
            ("/api/tickets?answered", "/api/tickets?answered=true"),
            ("/api/desk/figures?municipality", $"/api/desk/figures?municipality={plan.Code}"),
            ("/api/desk/figures?unit", $"/api/desk/figures?unit={plan.Desk}"),
            ("/api/labels?devices", $"/api/labels?devices={other["stock"]}"),
            ("/api/labels?devices, own too", $"/api/labels?devices={own["stock"]},{other["stock"]}"),
            ("/api/recalls/{id}/devices", $"/api/recalls/{other.Recall}/devices"),
            ("/api/recalls/{id}/devices?inHomes", $"/api/recalls/{other.Recall}/devices?inHomes=true"),
            ("/api/recalls/{id}/counts", $"/api/recalls/{other.Recall}/counts"),
            ("/api/fault-reports", "/api/fault-reports"),
            ("/api/runs/{date}", "/api/runs/2030-01-01?limit=200"),
            ("/api/runs/{date}?carrier", $"/api/runs/2030-01-01?carrier={plan.Carrier}&limit=200"),
        ];
    }

    private static bool IsEmpty(Answer answer) => answer.Body.StartsWith("""{"items":[]""", StringComparison.Ordinal);
}
