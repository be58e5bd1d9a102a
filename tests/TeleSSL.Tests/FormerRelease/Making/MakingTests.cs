using TeleSSL.Tests.House;

namespace TeleSSL.Tests.FormerRelease.Making;

/// <summary>Run by hand when a release is made; see README.md.</summary>
public class MakingTests(Databases databases)
{
    private const string Variable = "FORMER_RELEASE_FOLDER";

    [Fact(Explicit = true)]
    public async Task The_databases_of_this_release_are_made()
    {
        Assert.True(databases.Unavailable is null, databases.Unavailable);
        var root = Environment.GetEnvironmentVariable(Variable);
        Assert.False(string.IsNullOrEmpty(root), $"{Variable} must name the folder to write to.");
        var folder = Path.Combine(root, FormerData.Provider);
        await using var app = new MakingApp(databases);
        await app.InitializeAsync();

        await app.Does("admin1", "/api/vault/rotate", new { });
        var devices = await MadeDevices.By(app);
        var tickets = await MadeTickets.By(app, devices.Citizen, devices.Recalled);
        var desk = await MadeDesk.By(app);
        var partners = await MadePartners.By(app);
        await SignedOutAndNeverIn(app);
        await using var agent = await LiveClient.Connect(app.Nobody, "spoc1");
        Assert.Null(await agent.Call("View", tickets.Open, true));

        Assert.Empty(await Contents.EmptyTables(app.Settings));
        Assert.Equal(Contents.SubjectKinds, await Contents.SubjectKindsIn(app.Settings));
        var facts = new Facts
        {
            MasterKey = MakingApp.MasterKeys,
            LookupKey = MakingApp.LookupKey,
            Cookie = await LiveClient.CookieOf(app.Nobody, "spoclead"),
            MadeAt = app.Host.Time.GetUtcNow(),
            LastSeq = await app.Last(),
            Followed = (await Feed.Read(app)).Count,
            Devices = devices,
            Tickets = tickets,
            Desk = desk,
            Partners = partners,
        };
        await MadeFiles.Write(app.Settings, folder);
        facts.Write(folder);
    }

    private static async Task SignedOutAndNeverIn(MakingApp app)
    {
        (await (await TeleSSLApp.SignIn(app.Host, "spoc2")).Delete("/api/session")).Expect(204);
        (await app.Nobody.Post("/api/session", new { user = "stranger", password = "wrong" })).Expect(401);
    }
}
