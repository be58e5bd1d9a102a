using TeleSSL.Tests.House;

namespace TeleSSL.Tests.Access.ScopeMatrix;

/// <summary>The versions of a world's things, by which a change is seen.</summary>
internal static class Versions
{
    private static readonly (string Path, string[] Things)[] Versioned =
    [
        ("devices", ["device", "stock", "out", "reserved"]),
        ("tickets", ["ticket", "ticket2", "ticket3", "child", "merged"]),
        ("orders", ["order"]),
        ("incidents", ["incident"]),
        ("calls", ["call"]),
        ("referrals", ["referral"]),
        ("canned-replies", ["reply"]),
    ];

    public static async Task<IReadOnlyDictionary<string, string>> Of(World world, Client admin)
    {
        var versions = new Dictionary<string, string>();
        foreach (var (path, things) in Versioned)
            foreach (var thing in things)
                versions[thing] = $"{(await admin.Get($"/api/{path}/{world[thing]}")).Expect(200)["version"]}";
        var known = await admin.Post($"/api/citizens/{world["citizen"]}/look-up", new { reason = "check" });
        versions["citizen"] = $"{known.Expect(200)["version"]}";
        versions["draft"] = (await world.People["spoc-agent"].Get($"/api/tickets/{world["ticket"]}/draft")).Expect(200).Text("text");
        versions["files"] = (await admin.Get($"/api/tickets/{world["ticket"]}/attachments")).Expect(200).Body;
        var unknown = (await world.People["logistics"].Get("/api/unknown-scans?limit=200")).Expect(200);
        versions["scan"] = $"{unknown.Body.Contains(world["scan"], StringComparison.Ordinal)}";
        return versions;
    }
}
